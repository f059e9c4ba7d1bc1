package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.pack.Precision;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A place that incidents are told to have been at, or a division or country that such a place is
 * in: {@code name} is English, and empty of a country, {@code country} an ISO 3166 code. Where it
 * lies and how narrow it is stands there if a claim names the place itself.
 */
public record KnownPlace(
    Key key, Optional<String> admin, Optional<Point> point, Optional<Precision> precision) {
  /** What tells one place from all others, as far as names do. */
  public record Key(String country, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int by = country.compareTo(other.country);
      return by == 0 ? name.compareTo(other.name) : by;
    }
  }

  /** Those of {@code incident}: of its places that lie somewhere known, each once. */
  public static Map<Key, KnownPlace> of(Incident incident) {
    Map<Key, KnownPlace> places = new TreeMap<>();
    incident.accounts().stream()
        .map(Account::place)
        .flatMap(Optional::stream)
        .filter(place -> place.point().isPresent() && place.country().isPresent())
        .forEach(place -> add(places, place));
    return places;
  }

  private static void add(Map<Key, KnownPlace> places, PlaceMention place) {
    String country = place.country().orElseThrow();
    put(places, of(country, ""));
    place
        .admin()
        .filter(admin -> !admin.isEmpty())
        .ifPresent(admin -> put(places, of(country, admin)));
    put(
        places,
        new KnownPlace(
            key(place),
            place.admin().filter(admin -> !admin.equals(place.name())),
            place.point(),
            Optional.of(place.precision())));
  }

  /** The key of a place that is named. */
  public static Key key(PlaceMention place) {
    boolean whole = place.precision() == Precision.COUNTRY;
    return new Key(place.country().orElse(""), whole ? "" : place.name());
  }

  private static KnownPlace of(String country, String name) {
    Key key = new Key(country, name);
    return new KnownPlace(key, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static void put(Map<Key, KnownPlace> places, KnownPlace place) {
    places.merge(place.key, place, (one, other) -> one.point.isPresent() ? one : other);
  }
}
