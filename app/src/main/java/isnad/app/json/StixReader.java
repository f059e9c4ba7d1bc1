package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.io.InputStream;
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

/**
 * Reads the objects of a bundle of STIX, or of an envelope of TAXII, one after the other. An object
 * that is broken is told and passed over; JSON that is broken ends it there.
 */
public final class StixReader {
  /** The most that is read, in bytes. */
  public static final long MOST_BYTES = 1L << 30;

  /** The most objects. */
  public static final int MOST_OBJECTS = 2_000_000;

  /** The most values in one object. */
  public static final int MOST_VALUES = 200_000;

  /** The longest name of a reader or a sender, in UTF-16 units. */
  static final int LONGEST_NAME = 200;

  /** The longest title, name or address, in UTF-16 units. */
  static final int LONGEST_VALUE = 8_000;

  private static final int DEEPEST_AT_ALL = 1000;
  private static final int LONGEST_STRING = 8_000_000;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxDocumentLength(MOST_BYTES)
          .maxNestingDepth(DEEPEST_AT_ALL)
          .maxStringLength(LONGEST_STRING)
          .build())
      .build();

  private final JsonParser in;
  private final Sink sink;
  private int values;
  private Optional<String> wrong = Optional.empty();

  /** Takes what is found, in the order of the file. */
  public interface Sink {
    /** An object. */
    void object(StixGiven given);

    /** What should be an object and is not as it should be; its id, where it has one. */
    void broken(Optional<String> id, String why);
  }

  private StixReader(JsonParser in, Sink sink) {
    this.in = in;
    this.sink = sink;
  }

  /** Reads {@code json} to its end; throws where it breaks off, is none, or is no bundle. */
  public static void read(InputStream json, Sink sink) throws BrokenJson {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      new StixReader(parser, sink).read();
    } catch (JacksonException e) {
      String said = e.getOriginalMessage();
      // Where in the stream it was begun says nothing to anybody.
      throw new BrokenJson(said == null ? "not JSON" : said.replaceFirst(" \\(start marker.*", ""));
    }
  }

  private void read() throws BrokenJson {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new BrokenJson("no bundle of STIX");
    }
    boolean any = false;
    JsonToken next = in.nextToken();
    for (; next == JsonToken.PROPERTY_NAME; next = in.nextToken()) {
      String name = in.currentName();
      JsonToken value = in.nextToken();
      if (name.equals("objects") && value == JsonToken.START_ARRAY) {
        any = true;
        objects();
      } else if (name.equals("type") && !"bundle".equals(in.getString())) {
        throw new BrokenJson("no bundle, but a " + brief(in.getString()));
      } else {
        in.skipChildren();
      }
    }
    if (next != JsonToken.END_OBJECT || in.nextToken() != null) {
      throw new BrokenJson("it breaks off, or more than a bundle is there");
    }
    if (!any) {
      throw new BrokenJson("a bundle without objects");
    }
  }

  private static String brief(String text) {
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }

  private void objects() throws BrokenJson {
    int objects = 0;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == null) {
        throw new BrokenJson("it breaks off");
      }
      if (++objects > MOST_OBJECTS) {
        throw new BrokenJson("more than " + MOST_OBJECTS + " objects");
      }
      values = 0;
      wrong = Optional.empty();
      object(value(1));
    }
  }

  private void object(JsonValue value) {
    if (!(value instanceof Members members)) {
      sink.broken(Optional.empty(), "no object");
      return;
    }
    Optional<String> id = members.text("id").map(StixReader::brief);
    if (wrong.isPresent()) {
      sink.broken(id, wrong.get());
      return;
    }
    StixGiven given;
    try {
      given = StixReading.of(members);
    } catch (BrokenJson broken) {
      sink.broken(id, broken.why());
      return;
    }
    sink.object(given);
  }

  /** The value at which the parser stands; what goes beyond the limits is passed over. */
  private JsonValue value(int depth) {
    if (++values > MOST_VALUES || depth > JsonValue.DEEPEST) {
      wrong = Optional.of(
          "more than " + MOST_VALUES + " values in it, or deeper than " + JsonValue.DEEPEST);
      in.skipChildren();
      return new Bare("null");
    }
    return switch (in.currentToken()) {
      case START_OBJECT -> members(depth);
      case START_ARRAY -> {
        List<JsonValue> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          JsonValue item = value(depth + 1);
          if (values <= MOST_VALUES) {
            items.add(item);
          }
        }
        yield new Items(items);
      }
      case VALUE_STRING -> new Text(in.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
        new Bare(in.getString());
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
        throw new IllegalStateException("no value begins here");
    };
  }

  private Members members(int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      in.nextToken();
      JsonValue value = value(depth + 1);
      if (values <= MOST_VALUES && members.put(name, value) != null) {
        wrong = Optional.of("\"" + brief(name) + "\" is there twice");
      }
    }
    return new Members(members);
  }
}
