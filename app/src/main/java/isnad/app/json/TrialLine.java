package isnad.app.json;

import isnad.core.report.Problem;
import java.util.List;
import java.util.Map;

/** What an entry for a pack would change, or what is wrong with it, as one line of JSON. */
public final class TrialLine {
  private TrialLine() {}

  /** What is wrong, by the field of the form that it is about. */
  public static String faults(List<Map.Entry<String, Problem>> faults) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      AnswerObject.list(json, "faults", faults, fault -> {
        json.writeStartObject();
        json.writeStringProperty("field", fault.getKey());
        json.writeStringProperty("problem", fault.getValue().code().code());
        json.writeStringProperty("what", fault.getValue().what());
        json.writeEndObject();
      });
      json.writeEndObject();
    });
  }

  /** The lines of the entry, how many reports have its names, and what changes in those read. */
  public static String of(
      String entry, long having, long left, List<String> changes, List<Problem> failed) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("entry", entry);
      json.writeNumberProperty("reports", having);
      json.writeNumberProperty("not_tried", left);
      AnswerObject.list(json, "changes", changes, json::writeRawValue);
      AnswerObject.list(json, "problems", failed, one -> json.writeRawValue(ProblemLine.of(one)));
      json.writeEndObject();
    });
  }
}
