package isnad.core.mention;

import isnad.core.pack.Precision;
import isnad.core.report.Quote;
import java.util.List;
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
   * Whether {@code wanted} is its name, its division's or its country's code, whatever the case; or
   * a name and a code behind a comma, which both are to be so.
   */
  public boolean isWithin(String wanted) {
    return names(wanted).stream().allMatch(this::isCalled);
  }

  /** The names that {@code wanted} is made of: {@code Tripoli}, or {@code Tripoli} and its LY. */
  public static List<String> names(String wanted) {
    int comma = wanted.lastIndexOf(',');
    String behind = comma < 0 ? "" : wanted.substring(comma + 1).strip();
    boolean isCountry = behind.length() == 2 && behind.chars().allMatch(Character::isLetter);
    return isCountry && comma > 0
        ? List.of(wanted.substring(0, comma).strip(), behind)
        : List.of(wanted);
  }

  private boolean isCalled(String wanted) {
    return name.equalsIgnoreCase(wanted)
        || admin.filter(one -> one.equalsIgnoreCase(wanted)).isPresent()
        || country.filter(one -> one.equalsIgnoreCase(wanted)).isPresent();
  }
}
