package isnad.core.event;

import java.util.Locale;

/** What a count counts. */
public enum CountOf {
  KILLED,
  WOUNDED,
  CAPTURED,
  ARRESTED,
  RELEASED,
  ESCAPED,
  ABDUCTED,
  DISPLACED,
  FIGHTERS,
  MONEY,
  WEAPONS,
  OTHER;

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value whose {@link #key} is {@code key}; throws {@link IllegalArgumentException} for none.
   */
  public static CountOf of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
