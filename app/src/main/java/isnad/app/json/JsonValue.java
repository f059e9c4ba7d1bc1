package isnad.app.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A value read from JSON; numbers and truth values are kept as they were written. */
sealed interface JsonValue {
  /** The deepest nesting that is read; deeper JSON is refused as broken. */
  int DEEPEST = 64;

  /** A string. */
  record Text(String value) implements JsonValue {}

  /** A number, {@code true}, {@code false} or {@code null}, in its own spelling. */
  record Bare(String value) implements JsonValue {}

  /** An array. */
  record Items(List<JsonValue> values) implements JsonValue {}

  /** An object, its members in order; of members with one name the last counts. */
  record Members(Map<String, JsonValue> values) implements JsonValue {
    Optional<String> text(String name) {
      return values.get(name) instanceof Text text ? Optional.of(text.value) : Optional.empty();
    }
  }

  /** Reads the one value that {@code json} is; throws {@link BrokenJson} for anything else. */
  static JsonValue parse(String json) throws BrokenJson {
    try (JsonParser parser = Factory.READING.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        throw new BrokenJson("nothing there");
      }
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw new BrokenJson("more than one value");
      }
      return value;
    } catch (JacksonException e) {
      String said = e.getOriginalMessage();
      throw new BrokenJson(said == null ? "not JSON" : said);
    }
  }

  /** The value at which {@code parser} stands. */
  static JsonValue value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> new Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
        new Bare(parser.getString());
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
        throw new IllegalStateException("no value begins here");
    };
  }

  private static Members members(JsonParser parser) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(parser));
    }
    return new Members(values);
  }

  private static Items items(JsonParser parser) {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Items(values);
  }

  /** Holds the factory, so that it is made when JSON is first read and not before. */
  final class Factory {
    static final JsonFactory READING = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(32_000_000)
            .build())
        .build();

    private Factory() {}
  }
}
