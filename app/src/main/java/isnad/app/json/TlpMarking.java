package isnad.app.json;

import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marking definitions of TLP 2.0, as all who use STIX 2.1 have them. */
public final class TlpMarking {
  /** The markings of TLP 1.0, which older producers still use. */
  private static final Map<String, Tlp> OLDER = Map.of(
      "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", Tlp.CLEAR,
      "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", Tlp.GREEN,
      "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", Tlp.AMBER,
      "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", Tlp.RED);

  private static final Instant CREATED = Instant.parse("2022-10-01T00:00:00Z");

  private TlpMarking() {}

  /** The name of the definition of {@code level}. */
  public static StixId id(Tlp level) {
    String uuid = switch (level) {
      case CLEAR -> "94868c89-83c2-464b-929b-a1a8aa3c8487";
      case GREEN -> "bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
      case AMBER -> "55d920b0-5e8b-4f79-9ee9-91f868d9b421";
      case AMBER_STRICT -> "939a9414-2ddd-4d32-a0cd-375ea402b003";
      case RED -> "e828b379-4e03-4974-9ac4-e53a884c97c1";
    };
    return StixId.parse("marking-definition--" + uuid).orElseThrow();
  }

  /** The level that a marking of that name gives, of TLP 2.0 or 1.0; empty where it is another. */
  static Optional<Tlp> marked(String marking) {
    for (Tlp level : Tlp.values()) {
      if (id(level).toString().equals(marking)) {
        return Optional.of(level);
      }
    }
    return Optional.ofNullable(OLDER.get(marking));
  }

  /** The definition of {@code level}. */
  public static StixObject object(Tlp level) {
    return new StixObject(
        id(level),
        CREATED,
        Optional.empty(),
        Optional.empty(),
        new StixContent.Marking(level.label()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new StixExtension.Light(level)));
  }
}
