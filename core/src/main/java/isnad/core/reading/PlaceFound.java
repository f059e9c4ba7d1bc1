package isnad.core.reading;

import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A place in tokens {@code first} to before {@code end}. {@code place} is the gazetteer's, or the
 * nearest known place that holds it; null where nothing is known of it. {@code precision} is that
 * of the point that is given. {@code told}: by where it lies from that place, under its own words;
 * {@code apart}: with how far from it, or between two.
 */
record PlaceFound(
    int first,
    int end,
    @Nullable Place place,
    Precision precision,
    boolean exact,
    int skip,
    boolean told,
    boolean apart) {
  PlaceFound(
      int first, int end, @Nullable Place place, Precision precision, boolean exact, int skip) {
    this(first, end, place, precision, exact, skip, false, false);
  }

  /** A place told by where it lies from {@code place}. */
  PlaceFound(int first, int end, Place place, Precision precision, int skip, boolean apart) {
    this(first, end, place, precision, true, skip, true, apart);
  }
}
