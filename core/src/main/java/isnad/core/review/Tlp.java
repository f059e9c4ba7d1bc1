package isnad.core.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far something may be passed on: the levels of the Traffic Light Protocol 2.0 (FIRST, 2022),
 * from the widest.
 */
public enum Tlp {
  /** To anybody. */
  CLEAR,
  /** Within the community, not in public. */
  GREEN,
  /** To the organisation that has it, and to those it names. */
  AMBER,
  /** To named organisations alone, who pass it on to nobody. */
  AMBER_STRICT,
  /** To named persons alone. */
  RED;

  /** The name in ledgers, commands and STIX. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '+');
  }

  /** As the protocol has it written. */
  public String label() {
    return "TLP:" + name().replace('_', '+');
  }

  /** The narrower of both: where several markings meet, the strictest holds. */
  public Tlp and(Tlp other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** The level whose {@link #key} or {@link #label} is given; throws where it is none. */
  public static Tlp of(String given) {
    for (Tlp level : values()) {
      if (given.equals(level.key()) || given.equals(level.label())) {
        return level;
      }
    }
    String all = Arrays.stream(values()).map(Tlp::key).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("no level \"" + given + "\"; levels are " + all);
  }
}
