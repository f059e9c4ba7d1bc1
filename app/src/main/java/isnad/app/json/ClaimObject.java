package isnad.app.json;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes a claim as the object that it is in a reading. */
final class ClaimObject {
  private ClaimObject() {}

  static void write(JsonGenerator json, Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("id", claim.id().value());
    JsonWriting.span(json, "says", claim.says());
    list(json, "chain", claim.chain().links(), ClaimObject::link);
    json.writeStringProperty("stance", claim.stance().key());
    json.writeBooleanProperty("hedged", claim.hedged());
    happening(json, claim.happening());
    json.writeStringProperty("rule", claim.rule());
    json.writeEndObject();
  }

  private static void happening(JsonGenerator json, Happening happening) {
    json.writeName("event");
    json.writeStartObject();
    json.writeStringProperty("type", happening.type().name());
    JsonWriting.span(json, "trigger", happening.trigger());
    json.writeStringProperty("modality", happening.modality().key());
    json.writeBooleanProperty("cumulative", happening.cumulative());
    list(json, "arguments", happening.arguments(), ClaimObject::argument);
    happening.place().ifPresent(place -> place(json, place));
    happening.time().ifPresent(time -> time(json, time));
    list(json, "counts", happening.counts(), ClaimObject::count);
    codes(json, happening.type().codes());
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, Link link) {
    actor(json, link.voice());
    link.act().ifPresent(act -> JsonWriting.span(json, "act", act));
  }

  private static void argument(JsonGenerator json, Argument argument) {
    json.writeStringProperty("role", argument.role().key());
    actor(json, argument.actor());
  }

  private static void actor(JsonGenerator json, ActorMention actor) {
    JsonWriting.span(json, "text", actor.text());
    json.writeStringProperty("name", actor.name());
    JsonWriting.text(json, "id", actor.id());
    JsonWriting.text(json, "kind", actor.kind());
  }

  private static void place(JsonGenerator json, PlaceMention place) {
    json.writeName("place");
    json.writeStartObject();
    JsonWriting.span(json, "text", place.text());
    json.writeStringProperty("name", place.name());
    JsonWriting.text(json, "country", place.country());
    JsonWriting.text(json, "admin", place.admin());
    JsonWriting.position(json, place);
    json.writeEndObject();
  }

  /** A time that was not resolved has its words alone. */
  private static void time(JsonGenerator json, TimeMention time) {
    json.writeName("time");
    json.writeStartObject();
    JsonWriting.span(json, "text", time.text());
    if (time.from().isPresent() || time.to().isPresent()) {
      JsonWriting.text(json, "from", time.from().map(LocalDate::toString));
      JsonWriting.text(json, "to", time.to().map(LocalDate::toString));
      json.writeStringProperty("precision", time.granularity().key());
    }
    json.writeEndObject();
  }

  private static void count(JsonGenerator json, Count count) {
    Quantity quantity = count.quantity().quantity();
    json.writeStringProperty("of", count.of().key());
    JsonWriting.bounds(json, quantity);
    JsonWriting.span(json, "text", count.quantity().text());
    JsonWriting.text(json, "who", count.who());
    JsonWriting.text(json, "unit", count.unit());
  }

  private static void codes(JsonGenerator json, Map<String, String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    json.writeName("codes");
    json.writeStartObject();
    // Sorted, so that the same reading is the same line on every run.
    new TreeMap<>(codes).forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static <T> void list(
      JsonGenerator json, String key, List<T> values, BiConsumer<JsonGenerator, T> fields) {
    if (values.isEmpty()) {
      return;
    }
    json.writeName(key);
    json.writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      fields.accept(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
