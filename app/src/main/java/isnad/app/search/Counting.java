package isnad.app.search;

import isnad.core.view.Facets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts of the reports whose documents answer how many have each value of a facet. A report's
 * documents stand side by side, its whole text before its claims, so a report is counted once
 * without remembering any other.
 */
final class Counting implements Collector {
  /** Of how many documents the columns are read; more would take longer than the search itself. */
  static final int MOST = 100_000;

  private final Wanted wanted;
  private final int most;
  private final Map<Facets.Kind, Map<String, Integer>> counts = new EnumMap<>(Facets.Kind.class);
  private final Days days;
  private int documents;
  private int reports;
  private boolean cut;

  Counting(Wanted wanted, int most) {
    this.wanted = wanted;
    this.most = most;
    days = new Days(wanted.from(), wanted.to());
    ColumnCounts.FIELDS.keySet().forEach(kind -> counts.put(kind, new HashMap<>()));
  }

  /** Lucene's way to ask for one, and for what came of it. */
  record Managed(Wanted wanted, int most) implements CollectorManager<Counting, Facets> {
    @Override
    public Counting newCollector() {
      return new Counting(wanted, most);
    }

    @Override
    public Facets reduce(Collection<Counting> all) {
      // Nothing is searched by several threads, so there is one.
      return all.iterator().next().facets();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new OfLeaf(leaf);
  }

  private Facets facets() {
    List<Facets.Facet> facets = new ArrayList<>();
    counts.forEach((kind, values) -> facets.add(new Facets.Facet(kind, Most.of(values))));
    facets.add(days.facet());
    return new Facets(reports, !cut, facets);
  }

  /** One file of the index. */
  private final class OfLeaf implements LeafCollector {
    private final @Nullable SortedDocValues names;
    private final @Nullable NumericDocValues claims;
    private final @Nullable NumericDocValues from;
    private final @Nullable NumericDocValues to;
    private final List<ColumnCounts> columns;
    private int last = -1;
    private boolean whole;

    OfLeaf(LeafReaderContext leaf) throws IOException {
      names = leaf.reader().getSortedDocValues(Fields.REPORT);
      claims = leaf.reader().getNumericDocValues(Fields.CLAIM);
      from = leaf.reader().getNumericDocValues(Fields.FROM);
      to = leaf.reader().getNumericDocValues(Fields.TO);
      columns = ColumnCounts.of(leaf.reader());
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (names == null || !names.advanceExact(document)) {
        return;
      }
      boolean claim = claims != null && claims.advanceExact(document);
      if (names.ordValue() != last) {
        if (documents >= most) {
          cut = true;
          throw new CollectionTerminatedException();
        }
        last = names.ordValue();
        reports++;
        whole = !claim;
      }
      documents++;
      // The whole text has whatever any of its claims has, but for their days.
      if (!claim || !whole) {
        for (ColumnCounts column : columns) {
          column.take(document, reports);
        }
      }
      if (from != null && to != null && from.advanceExact(document) && to.advanceExact(document)) {
        days.take(from.longValue(), to.longValue(), reports);
      }
    }

    @Override
    public void finish() throws IOException {
      for (ColumnCounts column : columns) {
        column.addTo(counts);
      }
    }
  }

  /** Reports by the years, or where only one year is asked for by its months, of their days. */
  private static final class Days {
    private static final int YEARS = 10_000;
    private static final int MONTHS = 12;

    private final Optional<LocalDate> least;
    private final Optional<LocalDate> most;
    private final boolean months;
    private final int[] counts = new int[YEARS];
    private final int[] seen = new int[YEARS];

    Days(Optional<LocalDate> least, Optional<LocalDate> most) {
      this.least = least;
      this.most = most;
      months = least.isPresent()
          && most.isPresent()
          && least.get().getYear() == most.get().getYear();
    }

    void take(long from, long to, int report) {
      long first = least.map(day -> Math.max(day.toEpochDay(), from)).orElse(from);
      long last = most.map(day -> Math.min(day.toEpochDay(), to)).orElse(to);
      if (first > last) {
        return;
      }
      int end = period(last);
      for (int i = period(first); i <= end; i++) {
        if (seen[i] != report) {
          seen[i] = report;
          counts[i]++;
        }
      }
    }

    private int period(long day) {
      LocalDate date = LocalDate.ofEpochDay(day);
      return months ? date.getMonthValue() : Math.clamp(date.getYear(), 0, YEARS - 1);
    }

    Facets.Facet facet() {
      Map<String, Integer> values = new HashMap<>();
      for (int i = 0; i < (months ? MONTHS + 1 : YEARS); i++) {
        if (counts[i] > 0) {
          values.put(name(i), counts[i]);
        }
      }
      return new Facets.Facet(months ? Facets.Kind.MONTH : Facets.Kind.YEAR, Most.inOrder(values));
    }

    private String name(int period) {
      return months
          ? "%04d-%02d".formatted(least.orElseThrow().getYear(), period)
          : "%04d".formatted(period);
    }
  }
}
