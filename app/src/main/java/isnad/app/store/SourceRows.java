package isnad.app.store;

import static isnad.app.store.Schema.EXCHANGE;
import static isnad.app.store.Schema.KEY;
import static isnad.app.store.Schema.SHOWN;
import static isnad.app.store.Schema.SOURCE;

import isnad.app.json.NumberBytes;
import isnad.core.view.IncidentPart;
import isnad.core.view.Measure;
import isnad.core.view.ReportParts;
import isnad.core.view.SourceName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * The sums that are kept of sources: what each report and each incident adds to them is added when
 * it comes and taken off when it goes.
 */
final class SourceRows {
  static final Field<Integer> NUMBER = Schema.small("number");

  static final Field<Integer> OF_SOURCE = Schema.small("source");
  static final Field<Integer> DIRECTION = Schema.small("direction");
  static final Field<Integer> OTHER = Schema.small("other");
  static final Field<Integer> CLAIMS = Schema.small("claims");
  static final Field<Integer> REPORTS = Schema.small("reports");

  private static final List<Field<?>> NAMES = List.of(NUMBER, KEY, SHOWN);

  private static final List<Field<Integer>> PAIR = List.of(OF_SOURCE, DIRECTION, OTHER);

  /** The columns of what is counted, in the order of {@link Measure}. */
  static final List<Field<Integer>> COUNTS = Stream.of(Measure.values())
      .map(counted -> Schema.small(counted.name().toLowerCase(Locale.ROOT)))
      .toList();

  private final DSLContext sql;
  private final Map<SourceName, Integer> known = new HashMap<>();
  private final Map<Integer, SourceName> names = new HashMap<>();
  private final Map<Integer, int[]> counts = new TreeMap<>();
  private final Map<Pair, int[]> exchanged = new TreeMap<>();
  private int last;

  /** Two sources by their numbers, and which of them has something from the other. */
  private record Pair(int source, int direction, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int by = Integer.compare(source, pair.source);
      by = by == 0 ? Integer.compare(direction, pair.direction) : by;
      return by == 0 ? Integer.compare(other, pair.other) : by;
    }
  }

  SourceRows(DSLContext sql) {
    this.sql = sql;
    for (Record row : sql.select(NAMES).from(SOURCE).fetch()) {
      int number = Objects.requireNonNull(row.get(NUMBER));
      known.put(name(row), number);
      names.put(number, name(row));
      last = Math.max(last, number);
    }
  }

  /** The name in a row. */
  static SourceName name(Record row) {
    return new SourceName(
        Schema.given(Objects.requireNonNull(row.get(KEY))),
        Schema.given(Objects.requireNonNull(row.get(SHOWN))));
  }

  /** The number of a source by that name. */
  int number(SourceName name) {
    return known.computeIfAbsent(name, one -> {
      counts.put(++last, new int[COUNTS.size()]);
      names.put(last, one);
      return last;
    });
  }

  /** Adds what a report adds {@code times}, or takes it off where that is less than 0. */
  void add(ReportParts parts, int times) {
    parts.counts().forEach(one -> add(number(one.source()), one.counts(), times));
    for (ReportParts.Exchanged one : parts.exchanged()) {
      Pair pair = new Pair(number(one.source()), one.direction().ordinal(), number(one.other()));
      int[] sums = exchanged.computeIfAbsent(pair, some -> new int[2]);
      sums[0] += times * one.claims();
      sums[1] += times * one.reports();
    }
  }

  /** Adds what an incident adds, and gives the bytes by which it is taken off again. */
  byte[] add(List<IncidentPart> parts) {
    long[] packed = parts.stream()
        .mapToLong(part -> (long) number(part.source()) * IncidentPart.FLAGS + part.flags())
        .toArray();
    add(packed, 1);
    return NumberBytes.of(packed);
  }

  /** Takes off what an incident added. */
  void remove(byte[] added) {
    add(NumberBytes.numbers(added), -1);
  }

  private void add(long[] packed, int times) {
    for (long part : packed) {
      int source = Math.toIntExact(part / IncidentPart.FLAGS);
      add(source, IncidentPart.counts((int) (part % IncidentPart.FLAGS)), times);
    }
  }

  private void add(int source, Map<Measure, Integer> more, int times) {
    int[] sums = counts.computeIfAbsent(source, one -> new int[COUNTS.size()]);
    more.forEach((counted, count) -> sums[counted.ordinal()] += times * count);
  }

  /** Writes the names that are new, and the sums that changed. */
  void flush() {
    List<Field<?>> columns = new ArrayList<>(NAMES);
    columns.addAll(COUNTS);
    List<Object[]> rows = new ArrayList<>();
    counts.forEach((number, sums) -> {
      SourceName name = Objects.requireNonNull(names.get(number));
      Object[] row = new Object[columns.size()];
      row[0] = number;
      row[1] = Schema.column(name.key());
      row[2] = Schema.column(name.name());
      for (int i = 0; i < sums.length; i++) {
        row[NAMES.size() + i] = sums[i];
      }
      rows.add(row);
    });
    Rows.add(sql, SOURCE, columns, List.of(NUMBER), COUNTS, rows);
    List<Object[]> pairs = new ArrayList<>();
    exchanged.forEach((pair, sums) ->
        pairs.add(new Object[] {pair.source, pair.direction, pair.other, sums[0], sums[1]}));
    List<Field<?>> pairColumns = new ArrayList<>(PAIR);
    pairColumns.addAll(List.of(CLAIMS, REPORTS));
    Rows.add(sql, EXCHANGE, pairColumns, PAIR, List.of(CLAIMS, REPORTS), pairs);
    counts.clear();
    exchanged.clear();
  }
}
