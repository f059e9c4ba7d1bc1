package isnad.core.view;

import isnad.core.view.Profile.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts with whom a source exchanges claims; who gives or takes most comes first. */
public final class ExchangeTally {
  /** What somebody is called by most claims. */
  private static final Comparator<Exchange> NAMES =
      Comparator.comparing((Exchange one) -> -one.claims()).thenComparing(Exchange::name);

  private static final Comparator<Exchange> ORDER =
      Comparator.comparing((Exchange one) -> -one.claims()).thenComparing(Exchange::key);

  private final Sources sources;
  private final Map<SourceName, Exchange> byName = new TreeMap<>();

  /** Whoever is among {@code sources} is called as there. */
  public ExchangeTally(Sources sources) {
    this.sources = sources;
  }

  /** Adds so many claims of so many reports; a report counts under one name alone. */
  public void add(SourceName other, int claims, int reports) {
    byName.merge(
        other,
        new Exchange(other.key(), other.name(), claims, reports),
        (a, b) ->
            new Exchange(a.key(), a.name(), a.claims() + b.claims(), a.reports() + b.reports()));
  }

  /** All that were added, each once. */
  public List<Exchange> all() {
    Map<String, List<Exchange>> byKey = new TreeMap<>();
    byName.values().stream()
        .filter(one -> one.claims() > 0)
        .forEach(
            one -> byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    return byKey.values().stream().map(this::sum).sorted(ORDER).toList();
  }

  private Exchange sum(List<Exchange> names) {
    Exchange usual = names.stream().min(NAMES).orElseThrow();
    return new Exchange(
        usual.key(),
        sources.name(usual.key()).orElse(usual.name()),
        names.stream().mapToInt(Exchange::claims).sum(),
        names.stream().mapToInt(Exchange::reports).sum());
  }
}
