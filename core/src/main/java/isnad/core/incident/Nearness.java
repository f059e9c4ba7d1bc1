package isnad.core.incident;

import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;

/** How far two places speak for one happening, from 2.2 (one town) to -2 (too far apart). */
public final class Nearness {
  private static final double NEAR_KILOMETRES = 15;

  private Nearness() {}

  /** The weight; 0 where nothing can be said. Symmetric. */
  public static double of(PlaceMention one, PlaceMention other) {
    if (one.name().equals(other.name())) {
      return switch (one.precision()) {
        case COUNTRY -> 0.5;
        case REGION -> 1.2;
        case DISTRICT, TOWN, POINT -> 2.2;
      };
    }
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return -2;
    }
    if (one.point().isEmpty() || other.point().isEmpty()) {
      return 0;
    }
    double apart = kilometres(one.point().get(), other.point().get());
    if (apart <= NEAR_KILOMETRES) {
      return 1.5;
    }
    return apart <= Math.max(reach(one.precision()), reach(other.precision())) ? 0.6 : -2;
  }

  /** How far from its point a place of this precision may reach, in kilometres. */
  private static double reach(Precision precision) {
    return switch (precision) {
      case POINT -> 3;
      case TOWN -> 10;
      case DISTRICT -> 40;
      case REGION -> 150;
      case COUNTRY -> 600;
    };
  }

  /** The length of the great circle between two points (haversine), in kilometres. */
  private static double kilometres(PlaceMention.Point one, PlaceMention.Point other) {
    double north = Math.toRadians(one.latitude());
    double otherNorth = Math.toRadians(other.latitude());
    double half = Math.sin((north - otherNorth) / 2);
    double east = Math.sin(Math.toRadians(one.longitude() - other.longitude()) / 2);
    double square = half * half + Math.cos(north) * Math.cos(otherNorth) * east * east;
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(square)));
  }
}
