package isnad.app.json;

import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.report.Quote;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The small pieces that every object of a reading is written with. */
final class JsonWriting {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriting() {}

  /** An array of what is JSON already. */
  static void lines(JsonGenerator json, String key, List<String> lines) {
    json.writeName(key);
    json.writeStartArray();
    lines.forEach(json::writeRawValue);
    json.writeEndArray();
  }

  /** What {@code content} writes, as one line that any UTF-8 encoder takes. */
  static String line(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      content.accept(json);
    }
    return Surrogates.escaped(out.toString());
  }

  static void text(JsonGenerator json, String key, Optional<String> value) {
    value.ifPresent(present -> json.writeStringProperty(key, present));
  }

  static void span(JsonGenerator json, String key, Quote quote) {
    json.writeName(key);
    json.writeStartObject();
    json.writeNumberProperty("start", quote.span().start());
    json.writeNumberProperty("end", quote.span().end());
    json.writeStringProperty("quote", quote.words());
    json.writeEndObject();
  }

  /** Where a place lies, if that is known, and how narrow it is. */
  static void position(JsonGenerator json, PlaceMention place) {
    place.point().ifPresent(point -> {
      json.writeNumberProperty("lat", point.latitude());
      json.writeNumberProperty("lon", point.longitude());
    });
    json.writeStringProperty("precision", place.precision().key());
  }

  /** How many, between which bounds. */
  static void bounds(JsonGenerator json, Quantity quantity) {
    json.writeNumberProperty("min", quantity.min());
    quantity.max().ifPresent(max -> json.writeNumberProperty("max", max));
    if (quantity.approximate()) {
      json.writeBooleanProperty("approx", true);
    }
  }
}
