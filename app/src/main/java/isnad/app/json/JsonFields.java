package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of an object as they are asked for; what is not as asked is told by its key. */
record JsonFields(Members members) {
  /** Makes something of a value, or says that it cannot. */
  interface Reading<T> {
    T of(JsonValue value) throws BrokenJson;
  }

  /** The fields of {@code value}; throws where it is no object. */
  static JsonFields of(JsonValue value) throws BrokenJson {
    if (value instanceof Members members) {
      return new JsonFields(members);
    }
    throw new BrokenJson("not an object");
  }

  static JsonFields parse(String json) throws BrokenJson {
    return of(JsonValue.parse(json));
  }

  static String string(JsonValue value) throws BrokenJson {
    if (value instanceof Text(String text)) {
      return text;
    }
    throw new BrokenJson("not a string");
  }

  Optional<String> maybe(String key) {
    return members.text(key);
  }

  String text(String key) throws BrokenJson {
    return members.text(key).orElseThrow(() -> new BrokenJson("no \"" + key + "\" string"));
  }

  boolean has(String key) {
    return members.values().containsKey(key);
  }

  JsonFields object(String key) throws BrokenJson {
    return of(value(key));
  }

  JsonValue value(String key) throws BrokenJson {
    JsonValue value = members.values().get(key);
    if (value == null) {
      throw new BrokenJson("no \"" + key + "\"");
    }
    return value;
  }

  long number(String key) throws BrokenJson {
    return number(value(key));
  }

  static long number(JsonValue value) throws BrokenJson {
    try {
      if (value instanceof Bare(String spelling)) {
        return Long.parseLong(spelling);
      }
    } catch (NumberFormatException toldBelow) {
      // As any other value that is none.
    }
    throw new BrokenJson("not a whole number");
  }

  double real(String key) throws BrokenJson {
    try {
      if (value(key) instanceof Bare(String spelling)) {
        return Double.parseDouble(spelling);
      }
    } catch (NumberFormatException toldBelow) {
      // As any other value that is none.
    }
    throw new BrokenJson("\"" + key + "\" is not a number");
  }

  boolean flag(String key) throws BrokenJson {
    if (value(key) instanceof Bare(String spelling)) {
      if (spelling.equals("true") || spelling.equals("false")) {
        return spelling.equals("true");
      }
    }
    throw new BrokenJson("\"" + key + "\" is neither true nor false");
  }

  boolean mark(String key) throws BrokenJson {
    return has(key) && flag(key);
  }

  /** The list of {@code key}, empty where there is none. */
  <T> List<T> list(String key, Reading<T> each) throws BrokenJson {
    if (!has(key)) {
      return List.of();
    }
    if (!(value(key) instanceof Items(List<JsonValue> values))) {
      throw new BrokenJson("\"" + key + "\" is not a list");
    }
    List<T> read = new ArrayList<>(values.size());
    for (JsonValue value : values) {
      read.add(each.of(value));
    }
    return read;
  }
}
