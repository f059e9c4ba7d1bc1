package isnad.app.json;

import isnad.core.report.Quote;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The small pieces that every object of a reading is written with. */
final class JsonWriting {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriting() {}

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
}
