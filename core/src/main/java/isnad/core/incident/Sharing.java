package isnad.core.incident;

import java.util.Arrays;

/**
 * Finds which of many items share features, without comparing all: each item's features lead to the
 * items behind it that have them too. A feature that more than {@link #LONGEST} items have leads
 * each to the next {@link #NEXT} of them alone, so that the work stays near the number of items
 * however many are alike; what is one group with its neighbours is one group with all.
 */
final class Sharing {
  static final int LONGEST = 2_048;
  private static final int NEXT = 8;

  private final int[][] features;
  private final long[] entries;
  private final int[] ends;
  private final int[] firsts;
  private final int[] places;

  /** Told that two items, the lesser number first, share so many features. */
  interface Meeting {
    void meet(int one, int other, int shared);
  }

  /** Each item's features as hashes, each once. */
  Sharing(int[][] features) {
    this.features = features;
    this.firsts = new int[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      firsts[i + 1] = firsts[i] + features[i].length;
    }
    this.entries = new long[firsts[features.length]];
    this.ends = new int[entries.length];
    this.places = new int[entries.length];
    fill();
  }

  /** Sorts all by feature and item, and notes for each item where its features lie. */
  private void fill() {
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        entries[size++] = (long) feature << 32 | i;
      }
    }
    Arrays.sort(entries);
    int[] next = Arrays.copyOf(firsts, features.length);
    int from = 0;
    for (int at = 0; at < entries.length; at++) {
      if (entries[at] >>> 32 != entries[from] >>> 32) {
        Arrays.fill(ends, from, at, at);
        from = at;
      }
      places[next[(int) entries[at]]++] = at;
    }
    Arrays.fill(ends, from, entries.length, entries.length);
  }

  /** Lets each two items meet that share {@code least} features or more. */
  void meet(int least, Meeting meeting) {
    meet(least, 0, features.length, meeting);
  }

  /** The same of those pairs whose lesser item is one of these. */
  void meet(int least, int first, int end, Meeting meeting) {
    int[] shared = new int[features.length];
    int[] met = new int[features.length];
    for (int i = first; i < end; i++) {
      int count = 0;
      for (int k = firsts[i]; k < firsts[i + 1]; k++) {
        int at = places[k];
        int reach = reach(at);
        for (int next = at + 1; next < reach; next++) {
          int other = (int) entries[next];
          if (shared[other]++ == 0) {
            met[count++] = other;
          }
        }
      }
      Arrays.sort(met, 0, count);
      for (int k = 0; k < count; k++) {
        int times = shared[met[k]];
        shared[met[k]] = 0;
        if (times >= least) {
          meeting.meet(i, met[k], times);
        }
      }
    }
  }

  /** Where the items end that the entry at {@code at} leads to. */
  private int reach(int at) {
    int end = ends[at];
    boolean crowded = end - at > LONGEST;
    return crowded ? at + 1 + NEXT : end;
  }
}
