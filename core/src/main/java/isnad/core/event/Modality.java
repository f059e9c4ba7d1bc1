package isnad.core.event;

import java.util.Locale;

/** Whether a happening is told as real, tried, intended, feared or not so. */
public enum Modality {
  ACTUAL,
  ATTEMPTED,
  PLANNED,
  POSSIBLE,
  NEGATED;

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value whose {@link #key} is {@code key}; throws {@link IllegalArgumentException} for none.
   */
  public static Modality of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
