package isnad.app.json;

import isnad.core.claim.Claim;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A reading of one report as one line of JSON, without its line end: see docs/reading-format.md.
 */
public final class ReadingLine {
  /** The version of the format. */
  public static final int VERSION = 1;

  private ReadingLine() {}

  /** The line of a report that was read. */
  public static String of(Extraction extraction) {
    return JsonWriting.line(json -> reading(json, extraction));
  }

  /** The line of a report that could not be read. */
  public static String unread(ReportId id, Optional<String> uri, List<Problem> problems) {
    return JsonWriting.line(json -> {
      open(json, id, uri);
      json.writeEndObject();
      json.writeName("claims").writeStartArray().writeEndArray();
      close(json, problems);
    });
  }

  private static void reading(JsonGenerator json, Extraction extraction) {
    Report report = extraction.report();
    open(json, report.id(), report.uri());
    JsonWriting.text(json, "published", report.published().map(Published::toString));
    json.writeStringProperty("language", report.language().code());
    json.writeNumberProperty("units", report.text().length());
    JsonWriting.text(json, "keeper", report.byline().keeper());
    json.writeEndObject();
    json.writeName("claims");
    json.writeStartArray();
    for (Claim claim : extraction.claims()) {
      ClaimObject.write(json, claim);
    }
    json.writeEndArray();
    close(json, extraction.problems());
  }

  static void open(JsonGenerator json, ReportId id, Optional<String> uri) {
    json.writeStartObject();
    json.writeNumberProperty("isnad", VERSION);
    json.writeName("report");
    json.writeStartObject();
    json.writeStringProperty("id", id.value());
    JsonWriting.text(json, "uri", uri);
  }

  static void close(JsonGenerator json, List<Problem> problems) {
    json.writeName("problems");
    json.writeStartArray();
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("code", problem.code().code());
      json.writeStringProperty("message", problem.what());
      problem.where().ifPresent(where -> JsonWriting.span(json, "where", where));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
