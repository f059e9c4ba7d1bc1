package isnad.core.event;

import java.util.Locale;

/** How the nearest voice stands to what it tells. */
public enum Stance {
  ASSERTS,
  DENIES,
  ACCUSES,
  WARNS,
  THREATENS,
  DEMANDS,
  ESTIMATES;

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value whose {@link #key} is {@code key}; throws {@link IllegalArgumentException} for none.
   */
  public static Stance of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
