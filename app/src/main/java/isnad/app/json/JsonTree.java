package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object on its way to being written: what has nothing to say is left out. */
final class JsonTree {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  JsonTree text(String key, String value) {
    members.put(key, new Text(value));
    return this;
  }

  JsonTree text(String key, Optional<String> value) {
    value.ifPresent(present -> text(key, present));
    return this;
  }

  JsonTree number(String key, long value) {
    members.put(key, new Bare(Long.toString(value)));
    return this;
  }

  JsonTree number(String key, double value) {
    members.put(key, new Bare(CanonicalJson.number(value)));
    return this;
  }

  JsonTree flag(String key, boolean value) {
    members.put(key, new Bare(Boolean.toString(value)));
    return this;
  }

  /** The flag where it is set, and nothing where it is not. */
  JsonTree mark(String key, boolean value) {
    return value ? flag(key, true) : this;
  }

  JsonTree value(String key, JsonValue value) {
    members.put(key, value);
    return this;
  }

  /** A list, unless it is empty. */
  <T> JsonTree list(String key, List<T> values, Function<T, JsonValue> each) {
    if (!values.isEmpty()) {
      members.put(key, new Items(values.stream().map(each).toList()));
    }
    return this;
  }

  Members done() {
    return new Members(members);
  }
}
