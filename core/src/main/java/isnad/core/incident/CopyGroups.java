package isnad.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** Groups of reports, by their numbers, that are put together and checked one by one. */
final class CopyGroups {
  private final LongFunction<Source> sources;
  private final TreeMap<Long, Long> leaders = new TreeMap<>();

  CopyGroups(LongFunction<Source> sources) {
    this.sources = sources;
  }

  /** Takes a report, alone unless it is known. */
  void add(long report) {
    leaders.putIfAbsent(report, report);
  }

  /** Takes {@code reports} as one group. */
  void together(Set<Long> reports) {
    long first = -1;
    for (long report : reports) {
      add(report);
      if (first >= 0) {
        join(first, report);
      }
      first = report;
    }
  }

  /** Takes {@code reports} that were one group, as far as they are still copies. */
  void check(Set<Long> reports) {
    List<Long> all = List.copyOf(reports);
    all.forEach(this::add);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!areOne(all.get(i), all.get(j)) && areCopies(all.get(i), all.get(j))) {
          join(all.get(i), all.get(j));
        }
      }
    }
  }

  /** Whether both are of one group already. */
  boolean areOne(long one, long other) {
    return leader(one) == leader(other);
  }

  /** Whether two texts, whose samples share enough, are near-copies. */
  boolean isCopied(long one, long other) {
    return NearCopies.areCopies(sources.apply(one), sources.apply(other));
  }

  /** Whether two texts are near-copies, by the same steps as among many. */
  private boolean areCopies(long one, long other) {
    Source a = sources.apply(one);
    Source b = sources.apply(other);
    int[] first = NearCopies.sample(a);
    int[] second = NearCopies.sample(b);
    int shared = Shingles.of(first).shared(Shingles.of(second));
    return NearCopies.mayBeCopies(first.length, second.length, shared)
        && NearCopies.areCopies(a, b);
  }

  /** All groups; a report without copies is one. */
  List<Set<Long>> all() {
    TreeMap<Long, Set<Long>> groups = new TreeMap<>();
    for (long report : leaders.keySet()) {
      groups.computeIfAbsent(leader(report), leader -> new TreeSet<>()).add(report);
    }
    return new ArrayList<>(groups.values());
  }

  private long leader(long report) {
    long leader = report;
    while (leaders.getOrDefault(leader, leader) != leader) {
      leader = leaders.getOrDefault(leader, leader);
    }
    return leader;
  }

  private void join(long one, long other) {
    long a = leader(one);
    long b = leader(other);
    leaders.put(Math.max(a, b), Math.min(a, b));
  }
}
