package isnad.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts gaps over many reports. The same reports in the same order give the same counts. It holds
 * so many different gaps at most; when they are more, those met least often are forgotten, so that
 * a run of any length fits into memory.
 */
public final class GapTally {
  /** The most different gaps that are held unless another number is given. */
  public static final int USUAL = 200_000;

  private final int most;
  private final Map<Key, Entry> entries = new HashMap<>();
  private long forgotten;

  public GapTally(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a tally holds something");
    }
    this.most = most;
  }

  private record Key(GapKind kind, GapReason reason, String words) {}

  private static final class Entry {
    private final Gap first;
    private long times;
    private long reports;

    Entry(Gap first) {
      this.first = first;
    }
  }

  /** Counts the gaps of one report. */
  public void add(List<Gap> ofOneReport) {
    Set<Key> seen = new HashSet<>();
    for (Gap gap : ofOneReport) {
      Key key = new Key(gap.kind(), gap.reason(), gap.key());
      Entry entry = entries.computeIfAbsent(key, absent -> new Entry(gap));
      entry.times++;
      if (seen.add(key)) {
        entry.reports++;
      }
    }
    for (long rare = 1; entries.size() > most; rare *= 2) {
      forget(rare);
    }
  }

  private void forget(long rare) {
    int before = entries.size();
    entries.values().removeIf(entry -> entry.times <= rare);
    forgotten += before - entries.size();
  }

  /** How many rare gaps were forgotten to make room. */
  public long forgotten() {
    return forgotten;
  }

  /**
   * The gaps of {@code kinds} for {@code reasons} that were met {@code least} times or more, at
   * most {@code top} of each kind: a kind behind the other, the most frequent first, then by their
   * words.
   */
  public List<GapCount> ranked(Set<GapKind> kinds, Set<GapReason> reasons, int top, long least) {
    List<GapCount> ranked = new ArrayList<>();
    for (GapKind kind : GapKind.values()) {
      if (kinds.contains(kind)) {
        entries.values().stream()
            .filter(entry -> entry.first.kind() == kind)
            .filter(entry -> reasons.contains(entry.first.reason()) && entry.times >= least)
            .map(entry -> new GapCount(entry.first, entry.times, entry.reports))
            .sorted(Comparator.comparingLong((GapCount count) -> -count.times())
                .thenComparing(count -> count.first().words())
                .thenComparing(count -> count.first().reason()))
            .limit(top)
            .forEach(ranked::add);
      }
    }
    return List.copyOf(ranked);
  }
}
