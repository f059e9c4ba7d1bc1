package isnad.core.event;

import java.util.Locale;

/** What part an actor has in a happening; an equal second party is OTHER. */
public enum Role {
  AGENT,
  TARGET,
  OTHER,
  INSTRUMENT,
  FROM,
  TO;

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value whose {@link #key} is {@code key}; throws {@link IllegalArgumentException} for none.
   */
  public static Role of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
