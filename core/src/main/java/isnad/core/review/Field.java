package isnad.core.review;

import isnad.core.event.CountOf;
import isnad.core.event.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a claim can be corrected. */
public enum Field {
  TYPE,
  MODALITY,
  STANCE,
  AGENT,
  TARGET,
  PLACE,
  TIME,
  KILLED,
  WOUNDED,
  CAPTURED,
  ARRESTED,
  RELEASED,
  ESCAPED,
  ABDUCTED,
  DISPLACED,
  FIGHTERS;

  /** The name in ledgers and commands. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field whose {@link #key} is {@code key}; throws where it is none. */
  public static Field of(String key) {
    try {
      return valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      String all = Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("a claim has no \"" + key + "\"; it has " + all, none);
    }
  }

  /** Whose part in the happening it is, where it is a party. */
  Optional<Role> role() {
    return switch (this) {
      case AGENT -> Optional.of(Role.AGENT);
      case TARGET -> Optional.of(Role.TARGET);
      case TYPE, MODALITY, STANCE, PLACE, TIME -> Optional.empty();
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED, ABDUCTED, DISPLACED, FIGHTERS ->
        Optional.empty();
    };
  }

  /** What it counts, where it is a number. */
  Optional<CountOf> counted() {
    return switch (this) {
      case TYPE, MODALITY, STANCE, AGENT, TARGET, PLACE, TIME -> Optional.empty();
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED, ABDUCTED, DISPLACED, FIGHTERS ->
        Optional.of(CountOf.of(key()));
    };
  }
}
