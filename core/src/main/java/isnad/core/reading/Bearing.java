package isnad.core.reading;

import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A side of the compass, {@code north} and {@code east} of a place each from -1 to 1, as words tell
 * it: شمال, شمالي, الشمال; شمال غربي is both.
 */
record Bearing(int north, int east) {
  /** Kilometres to a degree of latitude. */
  private static final double DEGREE = 111.2;

  private static final Bearing NORTH = new Bearing(1, 0);
  private static final Bearing SOUTH = new Bearing(-1, 0);
  private static final Bearing EAST = new Bearing(0, 1);
  private static final Bearing WEST = new Bearing(0, -1);

  private static final Map<String, Bearing> SIDES = Map.of(
      "شمال", NORTH,
      "شمالي", NORTH,
      "جنوب", SOUTH,
      "جنوبي", SOUTH,
      "شرق", EAST,
      "شرقي", EAST,
      "غرب", WEST,
      "غربي", WEST);

  /** The side that a folded word names, with or without the article; null for none. */
  static @Nullable Bearing of(String word) {
    return SIDES.get(word.startsWith("ال") ? word.substring(2) : word);
  }

  /** This side and another told before it. */
  Bearing with(@Nullable Bearing before) {
    return before == null
        ? this
        : new Bearing(bounded(north + before.north), bounded(east + before.east));
  }

  private static int bounded(int side) {
    return Math.clamp(side, -1, 1);
  }

  /** The point so many kilometres from {@code base} on this side, known to {@code precision}. */
  Place from(Place base, double kilometres, Precision precision) {
    double each = north != 0 && east != 0 ? kilometres / Math.sqrt(2) : kilometres;
    double latitude = base.latitude() + north * each / DEGREE;
    double width = DEGREE * Math.max(Math.cos(Math.toRadians(base.latitude())), 0.1);
    return moved(base, latitude, base.longitude() + east * each / width, precision);
  }

  /** {@code base} at another point, where that is one of the earth's; else as it is. */
  static Place moved(Place base, double latitude, double longitude, Precision precision) {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      return base;
    }
    return new Place(
        base.id(),
        base.name(),
        base.country(),
        base.admin(),
        rounded(latitude),
        rounded(longitude),
        precision,
        base.weight());
  }

  /** To a hundredth of a degree, about a kilometre: no words tell more. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }

  /** How far a point is from a place, for distances within a country. */
  static double kilometres(Place place, double latitude, double longitude) {
    double north = (latitude - place.latitude()) * DEGREE;
    double east =
        (longitude - place.longitude()) * DEGREE * Math.cos(Math.toRadians(place.latitude()));
    return Math.hypot(north, east);
  }
}
