package isnad.core.view;

import isnad.core.view.Profile.Exchange;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts with whom a source exchanges claims; who gives or takes most comes first. */
final class ExchangeTally {
  private final Map<String, Counting> byKey = new TreeMap<>();

  private static final class Counting {
    private final String name;
    private final Set<String> reports = new HashSet<>();
    private int claims;

    Counting(String name) {
      this.name = name;
    }
  }

  void add(String key, String name, String report) {
    Counting counting = byKey.computeIfAbsent(key, one -> new Counting(name));
    counting.claims++;
    counting.reports.add(report);
  }

  List<Exchange> all() {
    return byKey.entrySet().stream()
        .map(entry -> new Exchange(
            entry.getKey(),
            entry.getValue().name,
            entry.getValue().claims,
            entry.getValue().reports.size()))
        .sorted(Comparator.comparing((Exchange one) -> -one.claims()).thenComparing(Exchange::key))
        .toList();
  }
}
