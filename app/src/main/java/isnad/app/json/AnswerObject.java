package isnad.app.json;

import isnad.core.claim.Count;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Figures;
import isnad.core.incident.Origin;
import isnad.core.incident.SharedLink;
import isnad.core.incident.Teller;
import isnad.core.mention.Quantity;
import isnad.core.view.Answer;
import isnad.core.view.Denial;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes values, those who give them, and figures: the pieces of what is told of an incident. */
final class AnswerObject {
  private AnswerObject() {}

  /** The members of a value. */
  static void value(JsonGenerator json, Value value) {
    switch (value) {
      case Value.Participant one -> {
        json.writeStringProperty("name", one.party().name());
        if (one.party().known()) {
          json.writeStringProperty("id", one.party().key());
        }
      }
      case Value.Means one -> json.writeStringProperty("type", one.type().name());
      case Value.Place one -> {
        json.writeStringProperty("name", one.place().name());
        JsonWriting.text(json, "country", one.place().country());
        JsonWriting.position(json, one.place());
      }
      case Value.Time one -> {
        JsonWriting.text(json, "from", one.time().from().map(Object::toString));
        JsonWriting.text(json, "to", one.time().to().map(Object::toString));
        json.writeStringProperty("words", one.time().text().words());
      }
      case Value.Number one -> count(json, one.count(), one.cumulative());
    }
  }

  private static void count(JsonGenerator json, Count count, boolean cumulative) {
    Quantity quantity = count.quantity().quantity();
    json.writeStringProperty("of", count.of().key());
    JsonWriting.bounds(json, quantity);
    JsonWriting.text(json, "unit", count.unit());
    if (cumulative) {
      json.writeBooleanProperty("cumulative", true);
    }
  }

  /** That a claim gives a value, as an object. */
  static void answer(JsonGenerator json, Answer answer) {
    json.writeStartObject();
    voices(json, answer.telling());
    JsonWriting.span(json, "text", answer.words());
    json.writeEndObject();
  }

  /** A claim and who tells it, as an object. */
  static void telling(JsonGenerator json, Telling telling) {
    json.writeStartObject();
    voices(json, telling);
    JsonWriting.span(json, "says", telling.claim().says());
    json.writeEndObject();
  }

  /** A value and that a claim gives it, as an object. */
  static void valued(JsonGenerator json, Answer answer) {
    json.writeStartObject();
    value(json, answer.value());
    json.writeName("saidBy");
    answer(json, answer);
    json.writeEndObject();
  }

  private static void voices(JsonGenerator json, Telling telling) {
    json.writeStringProperty("claim", telling.id().value());
    json.writeStringProperty("type", telling.account().type().name());
    json.writeStringProperty("report", telling.report());
    json.writeStringProperty("outlet", telling.testimony().outlet());
    JsonWriting.text(json, "published", telling.published().map(Object::toString));
    json.writeStringProperty("stance", telling.claim().stance().key());
    json.writeStringProperty("modality", telling.claim().happening().modality().key());
    list(json, "chain", telling.testimony().chain(), teller -> teller(json, teller));
  }

  private static void teller(JsonGenerator json, Teller teller) {
    json.writeStartObject();
    json.writeStringProperty("key", teller.key());
    json.writeStringProperty("name", teller.name());
    json.writeEndObject();
  }

  static void denial(JsonGenerator json, Denial denial) {
    json.writeStartObject();
    json.writeName("denies");
    telling(json, denial.denies());
    list(json, "denied", denial.denied(), telling -> telling(json, telling));
    json.writeEndObject();
  }

  static void figures(JsonGenerator json, Corroboration corroboration) {
    figures(json, "told", corroboration.told());
    if (corroboration.denied().atMost() > 0) {
      figures(json, "denied", corroboration.denied());
    }
  }

  static void figures(JsonGenerator json, String key, Figures figures) {
    json.writeName(key);
    json.writeStartObject();
    json.writeNumberProperty("atLeast", figures.atLeast());
    json.writeNumberProperty("atMost", figures.atMost());
    json.writeNumberProperty("chains", figures.chains());
    list(json, "origins", figures.origins().stream().map(Origin::name).toList(), json::writeString);
    list(
        json,
        "commonLinks",
        figures.commonLinks().stream().map(SharedLink::name).toList(),
        json::writeString);
    json.writeEndObject();
  }

  /** An array; what is empty is left out. */
  static <T> void list(JsonGenerator json, String key, List<T> values, Consumer<T> write) {
    if (!values.isEmpty()) {
      json.writeName(key);
      json.writeStartArray();
      values.forEach(write);
      json.writeEndArray();
    }
  }
}
