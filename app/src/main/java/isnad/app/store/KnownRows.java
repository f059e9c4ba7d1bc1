package isnad.app.store;

import static isnad.app.store.DayRows.INCIDENTS;
import static isnad.app.store.Schema.ACTOR;
import static isnad.app.store.Schema.COUNTRY;
import static isnad.app.store.Schema.KNOWN_ACTOR;
import static isnad.app.store.Schema.KNOWN_PLACE;
import static isnad.app.store.Schema.LATITUDE;
import static isnad.app.store.Schema.LONGITUDE;

import isnad.app.json.NumberBytes;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.pack.Precision;
import isnad.core.view.KnownPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** In how many incidents each actor is that packs know, and how many are at each known place. */
final class KnownRows {
  static final Field<Integer> NUMBER = Schema.small("number");
  static final Field<String> NAME = Schema.CALLED;
  static final Field<String> ADMIN = Schema.text("admin");
  static final Field<String> NARROW = Schema.text("narrow");

  static final List<Field<?>> PLACE_COLUMNS =
      List.of(NUMBER, COUNTRY, NAME, ADMIN, LATITUDE, LONGITUDE, NARROW, INCIDENTS);

  private final DSLContext sql;
  private final Map<KnownPlace.Key, Numbered> known = new HashMap<>();
  private final Map<Integer, KnownPlace> places = new HashMap<>();
  private final Map<Integer, Long> atPlaces = new TreeMap<>();
  private final Map<String, Long> ofActors = new TreeMap<>();
  private final List<Integer> found = new ArrayList<>();
  private int last;

  /** The number of a place, and whether it is known where it lies. */
  private record Numbered(int number, boolean lies) {}

  KnownRows(DSLContext sql) {
    this.sql = sql;
    for (Record row : sql.select(PLACE_COLUMNS).from(KNOWN_PLACE).fetch()) {
      KnownPlace place = place(row);
      int number = Objects.requireNonNull(row.get(NUMBER));
      known.put(place.key(), new Numbered(number, place.point().isPresent()));
      places.put(number, place);
      last = Math.max(last, number);
    }
  }

  /** The place of a row. */
  static KnownPlace place(Record row) {
    Double latitude = row.get(LATITUDE);
    Double longitude = row.get(LONGITUDE);
    String narrow = row.get(NARROW);
    return new KnownPlace(
        new KnownPlace.Key(
            Schema.given(Objects.requireNonNull(row.get(COUNTRY))),
            Schema.given(Objects.requireNonNull(row.get(NAME)))),
        Optional.ofNullable(row.get(ADMIN)).map(Schema::given),
        latitude == null || longitude == null
            ? Optional.empty()
            : Optional.of(new Point(latitude, longitude)),
        narrow == null ? Optional.empty() : Optional.of(Precision.valueOf(narrow)));
  }

  /** Counts an incident at {@code all}, and gives the bytes by which that is undone. */
  byte[] add(Collection<KnownPlace> all) {
    long[] numbers = all.stream().mapToLong(this::number).toArray();
    for (long number : numbers) {
      atPlaces.merge((int) number, 1L, Long::sum);
    }
    return NumberBytes.of(numbers);
  }

  private int number(KnownPlace place) {
    Numbered before = known.get(place.key());
    boolean lies = place.point().isPresent();
    if (before != null && (before.lies || !lies)) {
      return before.number;
    }
    int number = before == null ? ++last : before.number;
    known.put(place.key(), new Numbered(number, lies));
    places.put(number, place);
    if (before != null) {
      found.add(number);
    }
    return number;
  }

  void remove(byte @Nullable [] added) {
    if (added != null) {
      for (long number : NumberBytes.numbers(added)) {
        atPlaces.merge((int) number, -1L, Long::sum);
      }
    }
  }

  /** Counts an incident of {@code actor}, or takes it off. */
  void count(String actor, long times) {
    ofActors.merge(actor, times, Long::sum);
  }

  /** Writes what changed. */
  void flush() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    atPlaces.forEach((number, times) -> rows.add(row(number, times)));
    Rows.add(sql, KNOWN_PLACE, PLACE_COLUMNS, List.of(NUMBER), List.of(INCIDENTS), rows);
    for (int number : found) {
      @Nullable Object[] row = row(number, 0L);
      sql.update(KNOWN_PLACE)
          .set(ADMIN, (String) row[3])
          .set(LATITUDE, (Double) row[4])
          .set(LONGITUDE, (Double) row[5])
          .set(NARROW, (String) row[6])
          .where(NUMBER.eq(number))
          .execute();
    }
    List<@Nullable Object[]> actors = new ArrayList<>();
    ofActors.forEach((actor, times) -> actors.add(new Object[] {actor, times}));
    Rows.add(
        sql, KNOWN_ACTOR, List.of(ACTOR, INCIDENTS), List.of(ACTOR), List.of(INCIDENTS), actors);
    found.clear();
    atPlaces.clear();
    ofActors.clear();
  }

  private @Nullable Object[] row(int number, long times) {
    KnownPlace place = Objects.requireNonNull(places.get(number));
    return new @Nullable Object[] {
      number,
      Schema.column(place.key().country()),
      Schema.column(place.key().name()),
      Schema.columnOrNull(place.admin()),
      place.point().map(Point::latitude).orElse(null),
      place.point().map(Point::longitude).orElse(null),
      place.precision().map(Precision::name).orElse(null),
      times
    };
  }
}
