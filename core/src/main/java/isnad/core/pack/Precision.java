package isnad.core.pack;

import java.util.Locale;

/** How narrow the place is that a place's coordinates stand for. */
public enum Precision {
  POINT,
  TOWN,
  DISTRICT,
  REGION,
  COUNTRY;

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
