package isnad.app.search;

import isnad.core.view.Facets.Count;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The values that most reports have. */
final class Most {
  /** Of each facet so many values are told. */
  private static final int VALUES = 12;

  private static final Comparator<Count> ORDER =
      Comparator.comparingLong(Count::reports).reversed().thenComparing(Count::value);

  private Most() {}

  /** The most frequent first, of equals the lesser value. */
  static List<Count> of(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(one -> new Count(one.getKey(), one.getValue()))
        .sorted(ORDER)
        .limit(VALUES)
        .toList();
  }

  /** The same in the order of the values. */
  static List<Count> inOrder(Map<String, Integer> counts) {
    return of(counts).stream().sorted(Comparator.comparing(Count::value)).toList();
  }
}
