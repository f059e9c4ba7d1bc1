package isnad.core.view;

import isnad.core.mention.PlaceMention;
import java.util.Optional;

/** A country, by its code, or one of its first divisions, by its English name. */
public record Region(String country, Optional<String> province) {

  /** The division of a place, or its country where no division is known. */
  static Optional<Region> of(PlaceMention place) {
    return place.country().map(country -> new Region(country, place.admin()));
  }

  /** The country that it is in. */
  Region whole() {
    return new Region(country, Optional.empty());
  }

  /** The division and the country's code. */
  public String name() {
    return province.map(one -> one + ", ").orElse("") + country;
  }

  /** Whether {@code wanted} is the name of its division or its country's code. */
  boolean isWithin(String wanted) {
    return country.equalsIgnoreCase(wanted)
        || province.filter(one -> one.equalsIgnoreCase(wanted)).isPresent();
  }
}
