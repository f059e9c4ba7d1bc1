package isnad.core.reading;

import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A place in tokens {@code first} to before {@code end}. {@code place} is the gazetteer's, or the
 * nearest known place that holds it; null where nothing is known of it. {@code precision} is that
 * of the point that is given.
 */
record PlaceFound(
    int first, int end, @Nullable Place place, Precision precision, boolean exact, int skip) {}
