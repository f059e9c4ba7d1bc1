package isnad.core.mention;

import isnad.core.pack.Precision;
import isnad.core.report.Quote;
import java.util.Optional;

/**
 * A place. Without {@code point} it is known by its words alone. {@code country} is an ISO 3166
 * code, {@code admin} the English name of the first-level division.
 */
public record PlaceMention(
    Quote text,
    String name,
    Optional<String> country,
    Optional<String> admin,
    Optional<Point> point,
    Precision precision)
    implements Mention {

  /** Degrees north and east of the WGS 84 ellipsoid. */
  public record Point(double latitude, double longitude) {
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
      }
    }
  }

  /**
   * Whether {@code wanted} is its name, its division's or its country's code, whatever the case.
   */
  public boolean isWithin(String wanted) {
    return name.equalsIgnoreCase(wanted)
        || admin.filter(one -> one.equalsIgnoreCase(wanted)).isPresent()
        || country.filter(one -> one.equalsIgnoreCase(wanted)).isPresent();
  }
}
