package isnad.app.store;

import static isnad.app.store.Schema.COPIES;
import static isnad.app.store.Schema.DAY;
import static isnad.app.store.Schema.DISPUTE;
import static isnad.app.store.Schema.EXCHANGE;
import static isnad.app.store.Schema.KEY;
import static isnad.app.store.Schema.OF_INCIDENT;
import static isnad.app.store.Schema.OF_OUTLET;
import static isnad.app.store.Schema.OF_SOURCE;
import static isnad.app.store.Schema.PUBLISHED_AS;
import static isnad.app.store.Schema.SHOWN;
import static isnad.app.store.Schema.SOURCE;
import static isnad.app.store.Schema.TOLD;

import isnad.core.report.Published;
import isnad.core.view.CopyOrder;
import isnad.core.view.CopyOrder.Print;
import isnad.core.view.Disputes;
import isnad.core.view.ExchangeTally;
import isnad.core.view.ReportParts.Direction;
import isnad.core.view.SourceCounts;
import isnad.core.view.SourceName;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import isnad.core.view.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What is kept of one source, whom its numbers stand for, and what is the latest of it. */
final class SourceTallies {
  private static final Table<Record> OTHER = TOLD.as("other");

  private final DSLContext sql;
  private final String key;
  private final Sources all;

  /** The numbers of the source, one for each of its names, with what is counted under them. */
  private final Map<Integer, SourceCounts> counts = new HashMap<>();

  private SourceTallies(DSLContext sql, String key, Sources all) {
    this.sql = sql;
    this.key = key;
    this.all = all;
    sql.selectFrom(SOURCE)
        .where(KEY.eq(Schema.column(key)))
        .fetch()
        .forEach(row -> counts.put(row.get(SourceRows.NUMBER), SourceSums.counts(row)));
  }

  /** All that is counted of {@code source}. */
  static Tally of(DSLContext sql, SourceRow source, Sources all) {
    SourceTallies tallies = new SourceTallies(sql, source.key(), all);
    return Tally.of(
        SourceCounts.sum(tallies.counts.values()),
        source.isOutlet() ? Optional.of(tallies.dated()) : Optional.empty(),
        tallies.exchanged(Direction.FROM),
        tallies.exchanged(Direction.TO),
        tallies.disputes(),
        LoadedRows.of(sql, source.key()));
  }

  private ExchangeTally exchanged(Direction direction) {
    ExchangeTally tally = new ExchangeTally(all);
    sql.select(KEY, SHOWN, SourceRows.CLAIMS, Schema.in(EXCHANGE, SourceRows.REPORTS))
        .from(EXCHANGE)
        .join(SOURCE)
        .on(SourceRows.OTHER.eq(SourceRows.NUMBER))
        .where(SourceRows.OF_SOURCE.in(counts.keySet()))
        .and(SourceRows.DIRECTION.eq(direction.ordinal()))
        .forEach(row -> tally.add(
            SourceRows.name(row),
            Objects.requireNonNull(row.value3()),
            Objects.requireNonNull(row.value4())));
    return tally;
  }

  private Tally.Dated dated() {
    Set<Integer> outlets = new TreeSet<>();
    SourceName outlet = SourceName.ofOutlet(key);
    counts.forEach((number, one) -> {
      if (one.source().equals(outlet)) {
        outlets.add(number);
      }
    });
    var days = Objects.requireNonNull(sql.select(DSL.min(DAY), DSL.max(DAY))
        .from(TOLD)
        .where(OF_OUTLET.in(outlets))
        .fetchOne());
    return new Tally.Dated(
        Optional.ofNullable(days.value1()).map(LocalDate::ofEpochDay),
        Optional.ofNullable(days.value2()).map(LocalDate::ofEpochDay),
        CopyOrder.of(key, prints(outlets).values(), all));
  }

  /** All prints of each text that the outlet and others printed. */
  private Map<Long, List<Print>> prints(Set<Integer> outlets) {
    Map<Integer, String> names = new HashMap<>();
    Map<Long, List<Print>> prints = new TreeMap<>();
    var copied = sql.select(COPIES, OF_OUTLET, PUBLISHED_AS)
        .from(TOLD)
        .where(COPIES.in(sql.select(Schema.in(TOLD, COPIES))
            .from(TOLD)
            .join(OTHER)
            .on(Schema.in(TOLD, COPIES).eq(Schema.in(OTHER, COPIES)))
            .and(Schema.in(TOLD, OF_OUTLET).ne(Schema.in(OTHER, OF_OUTLET)))
            .where(Schema.in(TOLD, OF_OUTLET).in(outlets))))
        .fetch();
    Set<Integer> numbers = new TreeSet<>();
    copied.forEach(row -> numbers.add(row.value2()));
    for (List<Integer> some : Rows.inParts(numbers)) {
      sql.select(SourceRows.NUMBER, KEY)
          .from(SOURCE)
          .where(SourceRows.NUMBER.in(some))
          .forEach(row -> names.put(row.value1(), Schema.given(row.value2())));
    }
    copied.forEach(row -> prints
        .computeIfAbsent(row.value1(), text -> new ArrayList<>())
        .add(new Print(
            Objects.requireNonNull(names.get(row.value2())),
            Optional.ofNullable(row.value3()).map(Published::parse))));
    return prints;
  }

  private Disputes disputes() {
    List<Field<Integer>> sums = DisputeFacts.COUNTS.stream()
        .map(count -> DSL.coalesce(DSL.sum(count), 0).cast(count.getDataType()).as(count.getName()))
        .toList();
    return DisputeFacts.disputes(Objects.requireNonNull(
        sql.select(sums).from(DISPUTE).where(OF_SOURCE.eq(Schema.column(key))).fetchOne()));
  }

  /**
   * The numbers of the latest incidents with so many denials of the source {@code key}, revisions
   * and contradictions as {@code most} says, where there are so many: the latest first.
   */
  static List<Long> latest(DSLContext sql, String key, int most) {
    Field<Integer> denied =
        DisputeFacts.LATER.plus(DisputeFacts.EARLIER).plus(DisputeFacts.UNKNOWN);
    TreeSet<Placed> latest = new TreeSet<>();
    for (Field<Integer> count : List.of(denied, DisputeFacts.REVISED, DisputeFacts.CONTRADICTED)) {
      int found = 0;
      for (var row : sql.select(OF_INCIDENT, DAY, Schema.ID, count)
          .from(DISPUTE)
          .where(OF_SOURCE.eq(Schema.column(key)).and(count.gt(0)))
          .orderBy(DAY.desc().nullsLast(), Schema.ID, OF_INCIDENT)
          .limit(most)
          .fetch()) {
        if (found < most) {
          latest.add(new Placed(
              Objects.requireNonNull(row.value1()),
              Objects.requireNonNullElse(row.value2(), Long.MIN_VALUE),
              Objects.requireNonNull(row.value3())));
          found += Objects.requireNonNull(row.value4());
        }
      }
    }
    return latest.stream().map(Placed::number).toList();
  }

  /** An incident by where it stands among others. */
  private record Placed(long number, long day, String id) implements Comparable<Placed> {
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::day)
        .reversed()
        .thenComparing(Placed::id)
        .thenComparing(Placed::number);

    @Override
    public int compareTo(Placed other) {
      return ORDER.compare(this, other);
    }
  }
}
