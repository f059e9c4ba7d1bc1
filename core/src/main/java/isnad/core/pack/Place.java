package isnad.core.pack;

import java.util.Optional;

/**
 * A place of the gazetteer: {@code country} is an ISO 3166 code, {@code admin} the English name of
 * its first-level division, {@code weight} how often it is meant (population, say).
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    Optional<String> admin,
    double latitude,
    double longitude,
    Precision precision,
    long weight) {
  public Place {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
    }
  }

  /** This place under a name that seldom means it: it weighs less than any other. */
  Place rarely() {
    return new Place(id, name, country, admin, latitude, longitude, precision, -1);
  }
}
