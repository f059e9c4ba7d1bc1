package isnad.app.gazetteer;

import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that packs have already, looked up by name and point. */
final class KnownPlaces {
  /** Two points of a town of one name are no further apart, in kilometres. */
  private static final double NEAR = 18;

  /** The same of a division, of which one source gives the middle and another the seat. */
  private static final double NEAR_DIVISION = 100;

  private static final double KILOMETRES_A_DEGREE = 111.2;

  private final NameFinder<List<Place>> places;

  KnownPlaces(Packs packs) {
    this.places = new NameFinder<>(packs.gazetteer().names());
  }

  /** The place that {@code row}, which has {@code names}, most likely is; null for none. */
  @Nullable
  Place find(DumpRow row, List<String> names, Feature feature) {
    for (String name : names) {
      Tokens tokens = Tokens.of(FoldedText.of(name));
      NameMatch<List<Place>> match = places.find(tokens, 0, tokens.count());
      if (match != null && match.skipped() == 0 && match.end() == tokens.count()) {
        for (Place place : match.value()) {
          if (isSame(place, row, feature)) {
            return place;
          }
        }
      }
    }
    return null;
  }

  private static boolean isSame(Place place, DumpRow row, Feature feature) {
    Precision precision = place.precision();
    if (feature.precision() == Precision.COUNTRY) {
      return precision == Precision.COUNTRY;
    }
    boolean division = precision == Precision.REGION || precision == Precision.DISTRICT;
    boolean spot = precision != Precision.REGION && precision != Precision.COUNTRY;
    return feature.isDivision()
        ? division && kilometres(place, row) <= NEAR_DIVISION
        : spot && kilometres(place, row) <= NEAR;
  }

  /** About how far apart two points are: the earth is flat over so few kilometres. */
  private static double kilometres(Place place, DumpRow row) {
    double north = place.latitude() - row.latitude();
    double turn = Math.abs(place.longitude() - row.longitude());
    double east = Math.min(turn, 360 - turn) * Math.cos(Math.toRadians(row.latitude()));
    return Math.hypot(north, east) * KILOMETRES_A_DEGREE;
  }
}
