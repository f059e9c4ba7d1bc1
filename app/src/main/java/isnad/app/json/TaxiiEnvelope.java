package isnad.app.json;

import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An envelope of TAXII as it was sent: some objects, and where more are. */
public record TaxiiEnvelope(List<Sent> objects, boolean more, Optional<String> next) {
  /** The longest id or version that is taken. */
  private static final int LONGEST = 300;

  /** An object as it was sent, in the one spelling of canonical JSON. */
  public record Sent(String id, String type, String spec, String version, String body) {}

  public TaxiiEnvelope {
    objects = List.copyOf(objects);
  }

  /**
   * Reads {@code json}; throws where it is no envelope, or something in it is no object of STIX.
   */
  public static TaxiiEnvelope read(String json) throws BrokenJson {
    JsonFields fields = JsonFields.parse(json);
    List<Sent> objects = new ArrayList<>();
    if (fields.has("objects")) {
      if (!(fields.value("objects") instanceof Items(List<JsonValue> values))) {
        throw new BrokenJson("\"objects\" is not a list");
      }
      for (JsonValue value : values) {
        objects.add(sent(value));
      }
    }
    return new TaxiiEnvelope(objects, fields.mark("more"), fields.maybe("next"));
  }

  /** What a manifest lists: each object by its id and version, and where more are. */
  public record Listing(List<String> lines, Optional<String> next) {
    public Listing {
      lines = List.copyOf(lines);
    }
  }

  /** Reads a manifest; throws where {@code json} is none. */
  public static Listing listing(String json) throws BrokenJson {
    JsonFields fields = JsonFields.parse(json);
    List<String> lines = new ArrayList<>();
    for (JsonFields one : fields.list("objects", JsonFields::of)) {
      lines.add(one.text("id") + ' ' + one.text("version"));
    }
    return new Listing(lines, fields.mark("more") ? fields.maybe("next") : Optional.empty());
  }

  private static Sent sent(JsonValue value) throws BrokenJson {
    if (!(value instanceof Members members)) {
      throw new BrokenJson("an object of STIX is an object");
    }
    String id =
        brief(members, "id").orElseThrow(() -> new BrokenJson("an object of STIX has an id"));
    String type = brief(members, "type")
        .filter(one -> id.startsWith(one + "--"))
        .orElseThrow(() -> new BrokenJson(id + " is of no type, or of another than its id"));
    String version = brief(members, "modified")
        .or(() -> brief(members, "created"))
        .orElse("1970-01-01T00:00:00.000Z");
    String spec = brief(members, "spec_version").orElse("2.1");
    return new Sent(id, type, spec, version, CanonicalJson.of(members));
  }

  private static Optional<String> brief(Members members, String key) {
    return members.text(key).filter(text -> !text.isBlank() && text.length() <= LONGEST);
  }
}
