package isnad.app.json;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Traffic Light Protocol 2.0 of FIRST: how far something may be passed on, widest first. */
public enum Tlp {
  CLEAR("94868c89-83c2-464b-929b-a1a8aa3c8487"),
  GREEN("bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
  AMBER("55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
  AMBER_STRICT("939a9414-2ddd-4d32-a0cd-375ea402b003"),
  RED("e828b379-4e03-4974-9ac4-e53a884c97c1");

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
