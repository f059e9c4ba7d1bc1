package isnad.core.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which outlets were there all the time: an outlet that joined midway brings incidents that nobody
 * told before, which is no rise.
 */
final class SteadyOutlets {
  private final Periods periods;
  private final Map<String, BitSet> published = new HashMap<>();
  private final Map<Integer, Set<String>> byStart = new ConcurrentHashMap<>();

  SteadyOutlets(List<Reported> reports, Periods periods) {
    this.periods = periods;
    for (Reported report : reports) {
      int period = periods.of(report.day());
      if (period >= 0) {
        published.computeIfAbsent(report.outlet(), outlet -> new BitSet()).set(period);
      }
    }
  }

  /** The outlets that were there from the period {@code start} on. */
  Set<String> from(int start) {
    return byStart.computeIfAbsent(start, first -> {
      Set<String> steady = new TreeSet<>();
      published.forEach((outlet, when) -> {
        if (isSteady(when, first)) {
          steady.add(outlet);
        }
      });
      return Set.copyOf(steady);
    });
  }

  /** From which periods on {@code outlet} was there. */
  BitSet starts(String outlet) {
    BitSet when = published.getOrDefault(outlet, new BitSet());
    BitSet starts = new BitSet();
    for (int start = 0; start < periods.past(); start++) {
      starts.set(start, isSteady(when, start));
    }
    return starts;
  }

  /**
   * In the window, in the first and in the last quarter of the past, and in half of its periods.
   */
  private boolean isSteady(BitSet when, int start) {
    int past = periods.past() - start;
    int quarter = Math.max(1, past / 4);
    return any(when, periods.past(), periods.starts().size())
        && any(when, start, start + quarter)
        && any(when, periods.past() - quarter, periods.past())
        && 2 * when.get(start, periods.past()).cardinality() >= past;
  }

  private static boolean any(BitSet when, int from, int to) {
    int next = when.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
