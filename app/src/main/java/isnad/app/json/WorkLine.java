package isnad.app.json;

import isnad.core.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A piece of work that goes on behind a page, as one line of JSON: see docs/desk.md. */
public final class WorkLine {
  private WorkLine() {}

  /** How far it is in numbers, and what came of it: names of lists and their lines of JSON. */
  public record Found(Map<String, Long> counts, Map<String, List<String>> lists) {}

  public static String of(String id, String state, Found found, Optional<Problem> failed) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("work", id);
      json.writeStringProperty("state", state);
      found.counts().forEach(json::writeNumberProperty);
      found.lists().forEach((name, lines) -> list(json, name, lines));
      failed.ifPresent(problem -> {
        json.writeName("failed");
        json.writeRawValue(ProblemLine.of(problem));
      });
      json.writeEndObject();
    });
  }

  private static void list(JsonGenerator json, String name, List<String> lines) {
    json.writeName(name);
    json.writeStartArray();
    lines.forEach(json::writeRawValue);
    json.writeEndArray();
  }

  /** What is wrong with a report of a file. */
  public static String trouble(String file, String report, Problem problem) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeStringProperty("report", report);
      json.writeStringProperty("problem", problem.code().code());
      json.writeStringProperty("what", problem.what());
      json.writeEndObject();
    });
  }
}
