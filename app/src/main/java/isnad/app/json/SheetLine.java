package isnad.app.json;

import isnad.core.claim.ClaimId;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Ground;
import isnad.core.incident.Incident;
import isnad.core.incident.SharedWords;
import isnad.core.incident.Why;
import isnad.core.view.Bounds;
import isnad.core.view.Contradiction;
import isnad.core.view.Differences;
import isnad.core.view.Held;
import isnad.core.view.IsnadTree;
import isnad.core.view.KindToll;
import isnad.core.view.ReadBy;
import isnad.core.view.Reviews;
import isnad.core.view.Revision;
import isnad.core.view.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** What is told of an incident, or what is told differently, as one line: docs/incidents.md. */
public final class SheetLine {
  private SheetLine() {}

  /**
   * All of {@code sheet}, what was decided about it and who read it; {@code why} adds the grounds,
   * {@code marked} the claims asked for.
   */
  public static String of(
      Sheet sheet, Reviews reviews, List<ReadBy> readings, boolean why, Set<ClaimId> marked) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      head(json, sheet);
      AnswerObject.list(
          json, "marked", marked.stream().map(ClaimId::value).sorted().toList(), json::writeString);
      tree(json, sheet.corroboration());
      AnswerObject.list(json, "values", sheet.held(), held -> held(json, held));
      AnswerObject.list(json, "tolls", sheet.tolls(), toll -> toll(json, toll));
      differences(json, sheet.differences());
      ReviewLine.members(json, reviews);
      AnswerObject.list(json, "copies", sheet.copies(), copied -> copied(json, copied));
      AnswerObject.list(json, "readBy", readings, one -> readBy(json, one));
      if (why) {
        AnswerObject.list(
            json,
            "why",
            sheet.incident().accounts(),
            account -> why(json, Why.of(sheet.incident(), account)));
      }
      json.writeEndObject();
    });
  }

  /** What is told differently of one incident. */
  public static String of(Incident incident, String type, Differences differences) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("incident", incident.id().toString());
      json.writeStringProperty("type", type);
      differences(json, differences);
      json.writeEndObject();
    });
  }

  private static void head(JsonGenerator json, Sheet sheet) {
    json.writeStringProperty("incident", sheet.incident().id().toString());
    json.writeStringProperty("type", sheet.outline().type().name());
    json.writeStringProperty("modality", sheet.outline().modality().key());
    JsonWriting.text(json, "from", sheet.outline().from().map(Object::toString));
    JsonWriting.text(json, "to", sheet.outline().to().map(Object::toString));
    json.writeNumberProperty("claims", sheet.incident().accounts().size());
    json.writeNumberProperty("reports", sheet.incident().reports());
    AnswerObject.figures(json, sheet.corroboration());
  }

  private static void tree(JsonGenerator json, Corroboration corroboration) {
    AnswerObject.list(
        json, "isnad", IsnadTree.of(corroboration.told()).origins(), node -> node(json, node));
    AnswerObject.list(
        json,
        "isnadOfDenials",
        IsnadTree.of(corroboration.denied()).origins(),
        node -> node(json, node));
  }

  private static void node(JsonGenerator json, IsnadTree.Node node) {
    json.writeStartObject();
    json.writeStringProperty("kind", lower(node.kind()));
    json.writeStringProperty("key", node.key());
    json.writeStringProperty("name", node.name());
    if (node.common()) {
      json.writeBooleanProperty("common", true);
    }
    AnswerObject.list(json, "alike", node.alike(), json::writeString);
    AnswerObject.list(json, "reports", node.prints(), print -> {
      json.writeStartObject();
      json.writeStringProperty("report", print.report());
      json.writeStringProperty("outlet", print.outlet());
      json.writeEndObject();
    });
    AnswerObject.list(json, "below", node.below(), below -> node(json, below));
    json.writeEndObject();
  }

  private static void held(JsonGenerator json, Held held) {
    json.writeStartObject();
    json.writeStringProperty("question", held.value().question().key());
    AnswerObject.value(json, held.value());
    AnswerObject.figures(json, held.corroboration());
    AnswerObject.list(json, "saidBy", held.answers(), one -> AnswerObject.answer(json, one));
    json.writeEndObject();
  }

  private static void toll(JsonGenerator json, KindToll kind) {
    Bounds bounds = kind.toll().bounds();
    json.writeStartObject();
    json.writeStringProperty("of", kind.of().key());
    json.writeStringProperty("standing", kind.standing().key());
    json.writeNumberProperty("low", bounds.low());
    json.writeNumberProperty("best", bounds.best());
    json.writeNumberProperty("high", bounds.high());
    json.writeBooleanProperty("open", bounds.open());
    json.writeNumberProperty("tellings", kind.toll().reckonings().size());
    json.writeNumberProperty("revised", kind.toll().revised().size());
    json.writeEndObject();
  }

  private static void differences(JsonGenerator json, Differences differences) {
    AnswerObject.list(
        json, "contradictions", differences.contradictions(), one -> contradiction(json, one));
    AnswerObject.list(json, "revisions", differences.revisions(), one -> revision(json, one));
    AnswerObject.list(
        json, "denials", differences.denials(), one -> AnswerObject.denial(json, one));
  }

  private static void contradiction(JsonGenerator json, Contradiction one) {
    json.writeStartObject();
    json.writeStringProperty("question", one.subject().question().key());
    json.writeStringProperty("of", one.subject().of());
    AnswerObject.list(json, "sides", one.sides(), side -> {
      json.writeStartObject();
      AnswerObject.list(json, "values", side.values(), value -> {
        json.writeStartObject();
        AnswerObject.value(json, value);
        json.writeEndObject();
      });
      AnswerObject.figures(json, side.corroboration());
      AnswerObject.list(json, "saidBy", side.answers(), each -> AnswerObject.answer(json, each));
      json.writeEndObject();
    });
    json.writeEndObject();
  }

  private static void revision(JsonGenerator json, Revision one) {
    json.writeStartObject();
    json.writeStringProperty("question", one.subject().question().key());
    json.writeStringProperty("of", one.subject().of());
    AnswerObject.list(json, "before", one.before(), each -> AnswerObject.valued(json, each));
    AnswerObject.list(json, "later", one.later(), each -> AnswerObject.valued(json, each));
    json.writeEndObject();
  }

  private static void copied(JsonGenerator json, Sheet.Copied copied) {
    json.writeStartObject();
    json.writeStringProperty("one", copied.one());
    json.writeStringProperty("other", copied.other());
    AnswerObject.list(json, "shared", copied.shared(), stretch -> stretch(json, stretch));
    json.writeEndObject();
  }

  private static void readBy(JsonGenerator json, ReadBy one) {
    json.writeStartObject();
    json.writeStringProperty("report", one.report());
    json.writeStringProperty("reader", one.reader());
    json.writeStringProperty("packs", one.packs().hex());
    json.writeEndObject();
  }

  private static void stretch(JsonGenerator json, SharedWords.Stretch stretch) {
    json.writeStartObject();
    json.writeNumberProperty("words", stretch.words());
    JsonWriting.span(json, "one", stretch.one());
    JsonWriting.span(json, "other", stretch.other());
    json.writeEndObject();
  }

  private static void why(JsonGenerator json, Why why) {
    json.writeStartObject();
    json.writeStringProperty("claim", why.account().claim().value());
    AnswerObject.list(json, "strongest", why.strongest(), join -> join(json, join));
    why.against().ifPresent(join -> {
      json.writeName("against");
      join(json, join);
    });
    json.writeEndObject();
  }

  private static void join(JsonGenerator json, Why.Join join) {
    json.writeStartObject();
    json.writeStringProperty("with", join.other().claim().value());
    json.writeNumberProperty("sum", rounded(join.sum()));
    json.writeName("grounds");
    json.writeStartObject();
    Map<Ground, Double> sorted = new TreeMap<>(join.grounds());
    sorted.forEach((ground, weight) -> json.writeNumberProperty(lower(ground), rounded(weight)));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
