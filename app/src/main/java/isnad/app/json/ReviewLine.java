package isnad.app.json;

import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Disagreement;
import isnad.core.view.Reviewed;
import isnad.core.view.Reviews;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** What people decided, as lines: see docs/review.md. */
public final class ReviewLine {
  private ReviewLine() {}

  /** A line for each decision, and one for each disagreement. */
  public static List<String> of(Reviews reviews) {
    return Stream.concat(
            reviews.reviewed().stream().map(one -> JsonWriting.line(json -> reviewed(json, one))),
            reviews.disagreements().stream()
                .map(one -> JsonWriting.line(json -> disagreement(json, one))))
        .toList();
  }

  /** The members {@code reviews} and {@code disagreements} of what is told of an incident. */
  static void members(JsonGenerator json, Reviews reviews) {
    AnswerObject.list(json, "reviews", reviews.reviewed(), one -> reviewed(json, one));
    AnswerObject.list(
        json, "disagreements", reviews.disagreements(), one -> disagreement(json, one));
  }

  private static void reviewed(JsonGenerator json, Reviewed one) {
    Decided decided = one.decided();
    json.writeStartObject();
    json.writeStringProperty("decision", decided.id().value());
    json.writeStringProperty("kind", decided.decision().kind());
    json.writeStringProperty("state", one.state().name().toLowerCase(Locale.ROOT));
    AnswerObject.list(json, "about", decided.decision().about(), json::writeString);
    details(json, decided.decision());
    JsonWriting.text(json, "words", decided.words());
    JsonWriting.text(json, "read", one.read());
    one.words().ifPresent(words -> {
      json.writeStringProperty("report", words.report().value());
      JsonWriting.span(json, "text", words);
    });
    signed(json, decided);
    AnswerObject.list(json, "seconded", one.seconded(), json::writeString);
    one.undone().ifPresent(undone -> {
      json.writeName("undone");
      json.writeStartObject();
      json.writeStringProperty("decision", undone.id().value());
      signed(json, undone);
      json.writeEndObject();
    });
    json.writeEndObject();
  }

  private static void details(JsonGenerator json, Decision decision) {
    switch (decision) {
      case Decision.Corrected one ->
        json.writeStringProperty("field", one.field().key());
      case Decision.SourceGraded one ->
        json.writeStringProperty("grade", one.grade().name());
      case Decision.ClaimGraded one ->
        json.writeStringProperty("grade", one.grade().digit());
      case Decision.Split one -> json.writeNumberProperty("out", one.out().size());
      case Decision.Marked one -> {
        one.cell().ifPresent(cell -> json.writeStringProperty("cell", cell.key()));
        json.writeStringProperty("tlp", one.marking().level().key());
        json.writeStringProperty("owner", one.marking().owner());
        AnswerObject.list(json, "recipients", one.marking().recipients(), json::writeString);
      }
      case Decision.Accepted none -> {}
      case Decision.Rejected none -> {}
      case Decision.Merged none -> {}
      case Decision.Annotated none -> {}
      case Decision.Added none -> {}
      case Decision.Undone none -> {}
    }
  }

  /** Who decided, when and why. */
  static void signed(JsonGenerator json, Decided decided) {
    json.writeStringProperty("by", decided.by());
    json.writeStringProperty("time", decided.time().toString());
    json.writeStringProperty("why", decided.signature().why());
  }

  private static void disagreement(JsonGenerator json, Disagreement one) {
    json.writeStartObject();
    json.writeStringProperty("disagreement", one.question());
    AnswerObject.list(json, "sides", one.sides(), side -> {
      json.writeStartObject();
      json.writeStringProperty("answer", side.answer());
      json.writeStringProperty("decision", side.decided().id().value());
      if (side.equals(one.holds())) {
        json.writeBooleanProperty("holds", true);
      }
      signed(json, side.decided());
      json.writeEndObject();
    });
    json.writeEndObject();
  }
}
