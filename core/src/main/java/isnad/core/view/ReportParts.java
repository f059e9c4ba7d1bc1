package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Teller;
import isnad.core.incident.Testimonies;
import isnad.core.incident.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one report adds to the counts of sources: how often each told or passed on something in it,
 * and with whom it exchanged what. Nothing outside of the report changes that.
 */
public record ReportParts(List<SourceCounts> counts, List<Exchanged> exchanged) {
  public ReportParts {
    counts = List.copyOf(counts);
    exchanged = List.copyOf(exchanged);
  }

  /** Claims that {@code source} has from {@code other}, or that {@code other} has from it. */
  public record Exchanged(
      SourceName source, Direction direction, SourceName other, int claims, int reports) {}

  /** Who of two sources has claims from the other. */
  public enum Direction {
    /** The source has them from the other. */
    FROM,
    /** The other has them from the source. */
    TO
  }

  private record Pair(SourceName source, Direction direction, SourceName other)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int by = source.compareTo(pair.source);
      by = by == 0 ? direction.compareTo(pair.direction) : by;
      return by == 0 ? other.compareTo(pair.other) : by;
    }

    String keys() {
      return source.key() + '\n' + direction + '\n' + other.key();
    }
  }

  /** What {@code told} adds. */
  public static ReportParts of(Accounts.Told told) {
    Testimonies testimonies = new Testimonies(told.accounts(), Map.of());
    return of(
        told.source().outlet(), told.accounts().stream().map(testimonies::of).toList());
  }

  /** What each report adds. */
  static List<ReportParts> all(Assembled assembled) {
    Map<String, List<Account>> accounts = new HashMap<>();
    for (Incident incident : assembled.incidents()) {
      for (Account account : incident.accounts()) {
        accounts
            .computeIfAbsent(account.source().report(), report -> new ArrayList<>())
            .add(account);
      }
    }
    return assembled.sources().stream()
        .map(report -> of(
            report.outlet(),
            accounts.getOrDefault(report.report(), List.of()).stream()
                .map(assembled::testimony)
                .toList()))
        .toList();
  }

  /** What a report of {@code outlet} adds, each of its claims told on one of these. */
  public static ReportParts of(String outlet, List<Testimony> testimonies) {
    TreeMap<SourceName, EnumMap<Measure, Integer>> counts = new TreeMap<>();
    TreeMap<Pair, Integer> pairs = new TreeMap<>();
    SourceName publisher = SourceName.ofOutlet(outlet);
    count(counts, publisher, Measure.REPORTS);
    for (Testimony testimony : testimonies) {
      count(counts, publisher, Measure.PUBLISHED);
      if (testimony.chain().isEmpty()) {
        count(counts, publisher, Measure.OWN);
      }
      for (SourceName source : named(testimony)) {
        String key = source.key();
        Capacity.of(key, testimony).ifPresent(as -> count(counts, source, counted(as)));
        Capacity.from(key, testimony)
            .ifPresent(teller -> pairs.merge(
                new Pair(source, Direction.FROM, SourceName.of(teller)), 1, Integer::sum));
        Capacity.to(key, testimony)
            .ifPresent(teller -> pairs.merge(
                new Pair(source, Direction.TO, SourceName.of(teller)), 1, Integer::sum));
        if (Capacity.isNext(key, testimony)) {
          pairs.merge(new Pair(source, Direction.TO, publisher), 1, Integer::sum);
        }
      }
    }
    return new ReportParts(
        counts.entrySet().stream()
            .map(entry -> new SourceCounts(entry.getKey(), entry.getValue()))
            .toList(),
        exchanged(pairs));
  }

  /** The report counts once for two sources, whatever they are called in it. */
  private static List<Exchanged> exchanged(TreeMap<Pair, Integer> pairs) {
    List<Exchanged> exchanged = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    pairs.forEach((pair, claims) -> exchanged.add(new Exchanged(
        pair.source, pair.direction, pair.other, claims, seen.add(pair.keys()) ? 1 : 0)));
    return exchanged;
  }

  private static Measure counted(Capacity as) {
    return switch (as) {
      case ORIGIN -> Measure.ORIGIN;
      case RELAY -> Measure.RELAY;
    };
  }

  private static void count(
      TreeMap<SourceName, EnumMap<Measure, Integer>> counts, SourceName source, Measure what) {
    counts
        .computeIfAbsent(source, one -> new EnumMap<>(Measure.class))
        .merge(what, 1, Integer::sum);
  }

  /** The outlet and the named voices of a testimony, each by the first of its names there. */
  static Collection<SourceName> named(Testimony testimony) {
    TreeMap<String, SourceName> named = new TreeMap<>();
    for (Teller teller : testimony.chain()) {
      if (teller.named()) {
        named.putIfAbsent(teller.key(), SourceName.of(teller));
        teller.together().forEach(other -> named.putIfAbsent(other.key(), SourceName.of(other)));
      }
    }
    named.putIfAbsent(testimony.outlet(), SourceName.ofOutlet(testimony.outlet()));
    return named.values();
  }
}
