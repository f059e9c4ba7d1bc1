package isnad.app.json;

import isnad.core.review.Change;
import isnad.core.review.DecisionId;
import java.util.Optional;

/** What reading again changed about a claim, as one line: see docs/review.md. */
public final class ChangeLine {
  private ChangeLine() {}

  public static String of(Change change) {
    return of(change, Optional.empty());
  }

  /** The same with all that the claim {@code says}. */
  public static String of(Change change, Optional<String> says) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("report", change.report());
      json.writeStringProperty("claim", change.claim().value());
      json.writeStringProperty("change", change.kind().key());
      json.writeStringProperty("type", change.type());
      AnswerObject.list(json, "differs", change.differs(), json::writeString);
      AnswerObject.list(
          json,
          "decisions",
          change.decisions().stream().map(DecisionId::value).toList(),
          json::writeString);
      JsonWriting.text(json, "says", says);
      json.writeEndObject();
    });
  }
}
