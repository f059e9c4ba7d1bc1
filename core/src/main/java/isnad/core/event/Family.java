package isnad.core.event;

import java.util.Locale;

/** A group of event types that are near in kind. */
public enum Family {
  VIOLENCE,
  SECURITY,
  CONTROL,
  SUPPORT,
  POLITICS,
  STATEMENT;

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value whose {@link #key} is {@code key}; throws {@link IllegalArgumentException} for none.
   */
  public static Family of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
