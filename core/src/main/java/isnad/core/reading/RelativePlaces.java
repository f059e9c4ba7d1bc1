package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.mention.QuantityPhrase;
import isnad.core.pack.Gazetteer;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places told by where they lie from a known one: so many kilometres from it, on a side of it, or
 * between two. Gives each the point that the words allow, and a precision that says no more than
 * they do.
 */
final class RelativePlaces {
  private static final Set<String> KILOMETRES =
      Set.of("كيلومتر", "كيلومترا", "كيلومترات", "كيلومترين", "كم", "كلم");

  private static final Set<String> MILES = Set.of("ميل", "ميلا", "اميال");

  private static final double MILE = 1.609;

  /** How many words may stand between a distance and the place that it is told from. */
  private static final int APART = 4;

  /** The farthest that a place is told from another by its side alone, in kilometres. */
  private static final double WITHIN = 20;

  private final Parse parse;

  RelativePlaces(Parse parse) {
    this.parse = parse;
  }

  /** The place that {@code found}, named in {@code chunk}, is told from; itself where it is it. */
  PlaceFound from(Chunk chunk, int name, PlaceFound found) {
    Place base = found.place();
    if (base == null || base.precision().compareTo(Precision.DISTRICT) > 0) {
      return found;
    }
    int first = reach(chunk);
    Bearing bearing = bearing(first, name);
    double distance = distance(first);
    if (distance > 0) {
      Precision precision =
          bearing != null || distance <= WITHIN ? Precision.DISTRICT : Precision.REGION;
      Place place = bearing == null ? base : bearing.from(base, distance, precision);
      return new PlaceFound(found.first(), found.end(), place, precision, found.skip(), true);
    }
    return bearing != null
        ? new PlaceFound(found.first(), found.end(), base, Precision.DISTRICT, found.skip(), false)
        : found;
  }

  /** Whether a distance is told from the phrase: على بعد ثلاثين كيلومترا عن. */
  boolean isApart(Chunk chunk) {
    return distance(reach(chunk)) > 0;
  }

  /**
   * What lies between two places (الطريق بين حمص ودمشق): the phrase before {@code index}, a place
   * noun or site, is half way; null where no two places stand there.
   */
  @Nullable
  PlaceFound between(int index, Optional<String> country) {
    if (index < 1 || index + 1 >= parse.size() || !parse.chunk(index + 1).joined()) {
      return null;
    }
    Chunk before = parse.chunk(index - 1);
    Place one = named(parse.chunk(index), country);
    Place other = named(parse.chunk(index + 1), country);
    Word head = before.is(Chunk.Kind.PHRASE) ? parse.headWord(before) : null;
    if (one == null
        || other == null
        || head == null
        || !head.is(WordClass.PLACE_NOUN) && !head.is(WordClass.SITE)) {
      return null;
    }
    double latitude = (one.latitude() + other.latitude()) / 2;
    double longitude = (one.longitude() + other.longitude()) / 2;
    boolean close = Bearing.kilometres(one, latitude, longitude) <= WITHIN;
    Precision precision = close ? Precision.DISTRICT : Precision.REGION;
    Place half = Bearing.moved(one, latitude, longitude, precision);
    int skip = Referents.skip(parse, head.token());
    int end = parse.chunk(index + 1).end();
    return new PlaceFound(head.token(), end, half, precision, skip, true);
  }

  private @Nullable Place named(Chunk chunk, Optional<String> country) {
    if (!chunk.is(Chunk.Kind.PHRASE) || chunk.head() < 0) {
      return null;
    }
    for (int i = chunk.head(); i < chunk.end(); i++) {
      List<Place> places = parse.word(i).places();
      if (places != null) {
        Place place = Gazetteer.best(places, country, null);
        return place.precision().compareTo(Precision.DISTRICT) > 0 ? null : place;
      }
    }
    return null;
  }

  /** Where the words begin that say on which side (إلى الشمال الغربي من المدينة). */
  private int reach(Chunk chunk) {
    int index = parse.chunkAt(chunk.first());
    Chunk before = index == 0 ? chunk : parse.chunk(index - 1);
    boolean side = before.is(Chunk.Kind.PHRASE)
        && before.head() >= 0
        && (chunk.preposition().equals("من") || chunk.preposition().equals("ل"))
        && Bearing.of(parse.tokens().key(before.head())) != null;
    return side ? before.first() : chunk.first();
  }

  private @Nullable Bearing bearing(int first, int name) {
    Bearing bearing = null;
    for (int i = first; i < name; i++) {
      Bearing side = Bearing.of(parse.tokens().key(i));
      bearing = side == null ? bearing : side.with(bearing);
    }
    return bearing;
  }

  /** The kilometres that end shortly before {@code token}; 0 for none. */
  private double distance(int token) {
    for (QuantityPhrase quantity : parse.quantities()) {
      int unit = quantity.end();
      if (unit >= token || unit < token - APART || !isOnlyBetween(behind(unit), token)) {
        continue;
      }
      String key = parse.tokens().key(unit);
      if (KILOMETRES.contains(key) || MILES.contains(key)) {
        return quantity.quantity().min() * (MILES.contains(key) ? MILE : 1);
      }
    }
    return 0;
  }

  /** The token behind a unit and its adjective: ميلا بحريا. */
  private int behind(int unit) {
    int next = unit + 1;
    boolean nautical = parse.tokens().key(next).startsWith("بحري");
    return nautical ? next + 1 : next;
  }

  private boolean isOnlyBetween(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean side = Bearing.of(parse.tokens().key(i)) != null;
      if (!side && parse.word(i).tag() != Tag.PREPOSITION) {
        return false;
      }
    }
    return true;
  }
}
