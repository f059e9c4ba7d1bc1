package isnad.app.store;

import isnad.core.incident.Synopsis;
import isnad.core.view.Bounds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * The sums that are kept of days: what each incident adds to its last day is added when it comes
 * and taken off when it goes.
 */
final class DayRows {
  static final Field<Integer> DAY = Schema.small("day");
  static final Field<Integer> DENIED = Schema.small("denied");
  static final Field<Long> INCIDENTS = Schema.whole("incidents");
  static final Field<Long> LOW = Schema.whole("killed_low");
  static final Field<Long> BEST = Schema.whole("killed_best");
  static final Field<Long> HIGH = Schema.whole("killed_high");

  static final List<Field<Long>> SUMS = List.of(INCIDENTS, LOW, BEST, HIGH);

  /** The bounds of those killed, among the columns of an incident. */
  static final List<Field<Long>> KILLED = List.of(LOW, BEST, HIGH);

  /** The day of what has none: before all that can be told. */
  static final int UNDATED = Integer.MIN_VALUE;

  private static final List<Field<?>> KEY =
      List.of(DAY, Schema.TYPE, DENIED, Schema.REPORTS, Schema.ORIGINS);

  private static final List<Field<?>> COLUMNS =
      List.of(DAY, Schema.TYPE, DENIED, Schema.REPORTS, Schema.ORIGINS, INCIDENTS, LOW, BEST, HIGH);

  private final DSLContext sql;
  private final Map<Day, long[]> changed = new HashMap<>();

  /** The incidents that one row sums up. */
  private record Day(int day, String type, int denied, int reports, int origins) {}

  DayRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The day as it is kept. */
  static int day(Optional<LocalDate> day) {
    return day.map(one -> day(one.toEpochDay())).orElse(UNDATED);
  }

  /** A text may tell of any year. */
  static int day(long epochDay) {
    return (int) Math.clamp(epochDay, UNDATED + 1L, Integer.MAX_VALUE);
  }

  /** The day that is kept so. */
  static Optional<LocalDate> day(int kept) {
    return kept == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(kept));
  }

  void add(Synopsis synopsis, Bounds killed) {
    Day day = new Day(
        day(synopsis.outline().to()),
        Schema.column(synopsis.outline().type().name()),
        synopsis.denied().atMost() > 0 ? 1 : 0,
        synopsis.reports(),
        synopsis.told().atLeast());
    add(day, 1, killed.low(), killed.best(), killed.high());
  }

  /** Takes off what an incident of {@link #KEPT} added. */
  void remove(Record incident) {
    Long last = incident.get(Schema.TO_DAY);
    Day day = new Day(
        last == null ? UNDATED : day(last),
        Objects.requireNonNull(incident.get(Schema.TYPE)),
        Objects.requireNonNull(incident.get(Schema.DENIALS)) > 0 ? 1 : 0,
        Objects.requireNonNull(incident.get(Schema.REPORTS)),
        Objects.requireNonNull(incident.get(Schema.ORIGINS)));
    add(
        day,
        -1,
        -Objects.requireNonNull(incident.get(LOW)),
        -Objects.requireNonNull(incident.get(BEST)),
        -Objects.requireNonNull(incident.get(HIGH)));
  }

  /** The columns of an incident that tell what it added. */
  static final List<Field<?>> KEPT = List.of(
      Schema.TO_DAY, Schema.TYPE, Schema.DENIALS, Schema.REPORTS, Schema.ORIGINS, LOW, BEST, HIGH);

  private void add(Day day, long incidents, long low, long best, long high) {
    long[] sums = changed.computeIfAbsent(day, one -> new long[SUMS.size()]);
    sums[0] += incidents;
    sums[1] += low;
    sums[2] += best;
    sums[3] += high;
  }

  /** Writes the sums that changed. */
  void flush() {
    List<Object[]> rows = changed.entrySet().stream()
        .map(row -> {
          Day day = row.getKey();
          long[] sums = row.getValue();
          return new Object[] {
            day.day,
            day.type,
            day.denied,
            day.reports,
            day.origins,
            sums[0],
            sums[1],
            sums[2],
            sums[3]
          };
        })
        .toList();
    Rows.add(sql, Schema.DAY_SUM, COLUMNS, KEY, SUMS, rows);
    changed.clear();
  }
}
