package isnad.core.reading;

import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A place in tokens {@code first} to before {@code end}. {@code place} is the gazetteer's, or the
 * nearest known place that holds it; null where nothing is known of it. {@code precision} is that
 * of the point that is given. {@code apart}: told, under its own words, by how far it is from that
 * place, or as between two.
 */
record PlaceFound(
    int first,
    int end,
    @Nullable Place place,
    Precision precision,
    boolean exact,
    int skip,
    boolean apart) {
  PlaceFound(
      int first, int end, @Nullable Place place, Precision precision, boolean exact, int skip) {
    this(first, end, place, precision, exact, skip, false);
  }

  /** A place told by where it lies from {@code place}. */
  PlaceFound(int first, int end, Place place, Precision precision, int skip, boolean apart) {
    this(first, end, place, precision, true, skip, apart);
  }
}
