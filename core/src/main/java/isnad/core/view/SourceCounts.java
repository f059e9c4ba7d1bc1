package isnad.core.view;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is counted of a source, as it is called one way; what is not among them is 0. */
public record SourceCounts(SourceName source, Map<Measure, Integer> counts) {
  public SourceCounts {
    EnumMap<Measure, Integer> copy = new EnumMap<>(Measure.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** How many of {@code what} there are. */
  public int of(Measure what) {
    return counts.getOrDefault(what, 0);
  }

  /** How many claims it told or passed on. */
  int claims() {
    return of(Measure.ORIGIN) + of(Measure.RELAY);
  }

  private SourceCounts plus(SourceCounts other) {
    EnumMap<Measure, Integer> sum = new EnumMap<>(Measure.class);
    sum.putAll(counts);
    other.counts.forEach((what, more) -> sum.merge(what, more, Integer::sum));
    return new SourceCounts(source, sum);
  }

  /** All that is counted under one name, together. */
  static List<SourceCounts> byName(Stream<SourceCounts> some) {
    Map<SourceName, SourceCounts> sums = new HashMap<>();
    some.forEach(one -> sums.merge(one.source, one, SourceCounts::plus));
    return List.copyOf(sums.values());
  }

  /** All names of one source together, by the name that is given first. */
  public static SourceCounts sum(Collection<SourceCounts> names) {
    return names.stream().reduce(SourceCounts::plus).orElseThrow();
  }
}
