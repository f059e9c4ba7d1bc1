package isnad.app.json;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Traffic Light Protocol 2.0 of FIRST: how far something may be passed on, widest first. */
public enum Tlp {
  CLEAR("94868c89-83c2-464b-929b-a1a8aa3c8487"),
  GREEN("bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
  AMBER("55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
  AMBER_STRICT("939a9414-2ddd-4d32-a0cd-375ea402b003"),
  RED("e828b379-4e03-4974-9ac4-e53a884c97c1");

  /** The markings of TLP 1.0, which older producers still use. */
  private static final Map<String, Tlp> OLDER = Map.of(
      "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", CLEAR,
      "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", GREEN,
      "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", AMBER,
      "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", RED);

  private static final Instant CREATED = Instant.parse("2022-10-01T00:00:00Z");

  private final StixId id;

  Tlp(String uuid) {
    id = StixId.parse("marking-definition--" + uuid).orElseThrow();
  }

  /** The level that is written {@code key}, whatever the case; empty where none is. */
  public static Optional<Tlp> of(String key) {
    for (Tlp level : values()) {
      if (level.key().equals(key.toLowerCase(Locale.ROOT))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** The level that a marking of that name gives, of TLP 2.0 or 1.0; empty where it is another. */
  static Optional<Tlp> marked(String marking) {
    for (Tlp level : values()) {
      if (level.id.toString().equals(marking)) {
        return Optional.of(level);
      }
    }
    return Optional.ofNullable(OLDER.get(marking));
  }

  /** The name in options and in STIX: {@code amber+strict}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '+');
  }

  /** The name of its marking. */
  public StixId id() {
    return id;
  }

  /** The narrower of both: where several markings meet, the strictest holds. */
  public Tlp and(Tlp other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** The object that defines it, as all have it. */
  public StixObject object() {
    return new StixObject(
        id,
        CREATED,
        Optional.empty(),
        Optional.empty(),
        new StixContent.Marking("TLP:" + key().toUpperCase(Locale.ROOT)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new StixExtension.Light(this)));
  }
}
