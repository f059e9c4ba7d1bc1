package isnad.core.view;

import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import java.util.Optional;
import java.util.stream.Stream;

/** A place as far as sums tell places apart: by its name, and those of what it lies in. */
public record Where(
    String name, Optional<String> admin, Optional<String> country, Precision precision) {

  static Where of(PlaceMention place) {
    return new Where(place.name(), place.admin(), place.country(), place.precision());
  }

  /** Its division, or itself where none is known, and the country's code. */
  String group() {
    return admin.orElse(name) + country.map(one -> ", " + one).orElse("");
  }

  /** All names by which it is asked for. */
  Stream<String> names() {
    return Stream.of(Stream.of(name), admin.stream(), country.stream()).flatMap(some -> some);
  }

  /** Whether {@code at} lies in it, as far as names of places tell. */
  boolean holds(Where at) {
    return switch (precision) {
      case COUNTRY -> at.country.isPresent() && at.country.equals(country);
      case REGION, DISTRICT ->
        at.name.equals(name) || at.admin.filter(name::equals).isPresent();
      case TOWN, POINT -> at.name.equals(name);
    };
  }
}
