package isnad.core.reading;

import java.util.Locale;

/** What kind of thing in a report could not be read. */
public enum GapKind {
  /** A verb or verbal noun that stands where an event could be told. */
  PREDICATES,
  /** Words for who takes part or speaks. */
  NAMES,
  /** A time phrase. */
  TIMES,
  /** Words for a place. */
  PLACES;

  /** The name in lists of gaps. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return key();
  }
}
