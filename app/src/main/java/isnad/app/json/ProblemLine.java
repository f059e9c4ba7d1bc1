package isnad.app.json;

import isnad.core.report.Problem;

/** A problem as one line of JSON. */
public final class ProblemLine {
  private ProblemLine() {}

  public static String of(Problem problem) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("problem", problem.code().code());
      json.writeStringProperty("what", problem.what());
      json.writeEndObject();
    });
  }
}
