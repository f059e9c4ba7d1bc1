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
import java.util.function.Function;

/**
 * What one report adds to the counts of sources: how often each told or passed on something in it.
 * Nothing outside of the report changes that.
 */
public record ReportParts(List<SourceCounts> counts) {
  public ReportParts {
    counts = List.copyOf(counts);
  }

  /** What {@code told} adds. */
  public static ReportParts of(Accounts.Told told) {
    Testimonies testimonies = new Testimonies(told.accounts(), Map.of());
    return of(told.source().outlet(), told.accounts(), testimonies::of);
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
            accounts.getOrDefault(report.report(), List.of()),
            assembled::testimony))
        .toList();
  }

  /** What a report of {@code outlet} adds that gives these {@code accounts}. */
  static ReportParts of(
      String outlet, Collection<Account> accounts, Function<Account, Testimony> testimonies) {
    TreeMap<SourceName, EnumMap<Measure, Integer>> counts = new TreeMap<>();
    SourceName publisher = SourceName.ofOutlet(outlet);
    count(counts, publisher, Measure.REPORTS);
    for (Account account : accounts) {
      Testimony testimony = testimonies.apply(account);
      for (SourceName source : named(testimony)) {
        String key = source.key();
        Capacity.of(key, testimony).ifPresent(as -> count(counts, source, counted(as)));
      }
    }
    return new ReportParts(counts.entrySet().stream()
        .map(entry -> new SourceCounts(entry.getKey(), entry.getValue()))
        .toList());
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
