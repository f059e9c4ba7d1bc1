package isnad.app.gazetteer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * A place as a line of a pack: see docs/pack-format.md. Its id is {@code gn-} and the number that
 * GeoNames gives it.
 */
record PlaceLine(DumpRow row, Feature feature, String admin, List<String> names) {
  private static final int DECIMALS = 5;

  PlaceLine {
    names = List.copyOf(names);
  }

  /** The id that a row has in packs. */
  static String id(DumpRow row) {
    return "gn-" + row.id();
  }

  long weight() {
    return feature.weight(row.population());
  }

  /** The line with its line end. */
  String text() {
    return String.join(
            "\t",
            id(row),
            row.english(),
            row.country(),
            admin,
            degrees(row.latitude()),
            degrees(row.longitude()),
            feature.precision().name().toLowerCase(Locale.ROOT),
            Long.toString(weight()),
            String.join("|", names))
        + "\n";
  }

  private static String degrees(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
