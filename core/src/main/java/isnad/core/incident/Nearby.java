package isnad.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the neighbours of a report among many: the claims that share features with its own, and the
 * texts that may be copies of its. Holds numbers alone, some 100 bytes for a claim. Reports go by
 * numbers from 0 to {@link #MOST_REPORTS}, claims by {@link #claim}.
 */
public final class Nearby {
  /** Reports are numbered below this. */
  public static final long MOST_REPORTS = 1L << 40;

  private static final int CLAIM_BITS = 16;

  private static final int[] NONE = {};

  private final Map<Long, Stretch> stretches = new HashMap<>();
  private final Samples samples = new Samples();
  private final Set<Long> gone = new HashSet<>();

  /** The number of the claim at {@code index} of a report's accounts. */
  public static long claim(long report, int index) {
    if (report < 0 || report >= MOST_REPORTS || index < 0 || index >= 1 << CLAIM_BITS) {
      throw new IllegalArgumentException("claim " + index + " of report " + report);
    }
    return report << CLAIM_BITS | index;
  }

  /** The report of a claim. */
  public static long report(long claim) {
    return claim >>> CLAIM_BITS;
  }

  /** Which of its report's accounts a claim is. */
  public static int index(long claim) {
    return (int) (claim & (1 << CLAIM_BITS) - 1);
  }

  /** Takes a report that is not there; a number is never used again. */
  public void add(long report, Marks marks) {
    List<Features> features = marks.features();
    for (int i = 0; i < features.size(); i++) {
      Features of = features.get(i);
      for (long at = of.first(); at <= of.last(); at++) {
        stretches.computeIfAbsent(at, one -> new Stretch()).add(claim(report, i), of.hashes());
      }
    }
    samples.add(report, marks.sample());
  }

  /** Makes ready to be asked, after many were added. */
  void settle() {
    samples.settleMany();
  }

  /** Leaves a report out from now on. */
  public void remove(long report) {
    gone.add(report);
  }

  /** Told that a claim is compared with one of those asked for, perhaps more than once. */
  public interface Meeting {
    void meet(int index, long claim);
  }

  /**
   * Has the claims that are asked for, by their indexes, meet those that they share enough with.
   */
  public void meet(List<Features> asked, Meeting meeting) {
    TreeMap<Long, List<Integer>> byStretch = new TreeMap<>();
    for (int i = 0; i < asked.size(); i++) {
      for (long at = asked.get(i).first(); at <= asked.get(i).last(); at++) {
        byStretch.computeIfAbsent(at, one -> new ArrayList<>()).add(i);
      }
    }
    byStretch.forEach((at, indexes) -> {
      Stretch stretch = stretches.get(at);
      if (stretch != null) {
        stretch.meet(new Wanted(asked, indexes), (index, claim) -> {
          if (!gone.contains(report(claim))) {
            meeting.meet(index, claim);
          }
        });
      }
    });
  }

  /** The reports whose texts may be copies of the one with that sample, rising. */
  public long[] texts(int[] sample) {
    return Arrays.stream(samples.find(sample))
        .filter(report -> !gone.contains(report))
        .toArray();
  }

  /** The features of the claims that are asked for, and which of them have each. */
  private static final class Wanted {
    private static final int BITS = 1 << 14;

    private final long[] filter = new long[BITS / Long.SIZE];
    private final Map<Integer, int[]> claims = new HashMap<>();
    private final int[] shared;

    Wanted(List<Features> asked, List<Integer> indexes) {
      shared = new int[asked.size()];
      for (int index : indexes) {
        for (int hash : asked.get(index).hashes()) {
          filter[hash >>> 8 & filter.length - 1] |= 1L << hash;
          int[] before = claims.getOrDefault(hash, new int[0]);
          int[] after = Arrays.copyOf(before, before.length + 1);
          after[before.length] = index;
          claims.put(hash, after);
        }
      }
    }

    /** False where no claim has {@code hash}. */
    boolean may(int hash) {
      return (filter[hash >>> 8 & filter.length - 1] >>> hash & 1) != 0;
    }

    void meet(int[] features, int from, int to, long claim, Meeting meeting) {
      for (int k = from; k < to; k++) {
        for (int index : claims.getOrDefault(features[k], NONE)) {
          if (++shared[index] == Features.LEAST) {
            meeting.meet(index, claim);
          }
        }
      }
      for (int k = from; k < to; k++) {
        for (int index : claims.getOrDefault(features[k], NONE)) {
          shared[index] = 0;
        }
      }
    }
  }

  /** The claims of some days and their features, one behind the other. */
  private static final class Stretch {
    private long[] claims = new long[16];
    private int[] ends = new int[16];
    private int[] features = new int[128];
    private int size;

    void add(long claim, int[] hashes) {
      if (size == claims.length) {
        claims = Arrays.copyOf(claims, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      int from = end(size - 1);
      if (from + hashes.length > features.length) {
        features = Arrays.copyOf(features, 2 * (from + hashes.length));
      }
      System.arraycopy(hashes, 0, features, from, hashes.length);
      claims[size] = claim;
      ends[size++] = from + hashes.length;
    }

    private int end(int at) {
      return at < 0 ? 0 : ends[at];
    }

    /** A look at each claim costs less than keeping which claims have which feature. */
    void meet(Wanted wanted, Meeting meeting) {
      int from = 0;
      for (int i = 0; i < size; i++) {
        int hits = 0;
        for (int k = from; k < ends[i]; k++) {
          hits += wanted.may(features[k]) ? 1 : 0;
        }
        if (hits >= Features.LEAST) {
          wanted.meet(features, from, ends[i], claims[i], meeting);
        }
        from = ends[i];
      }
    }
  }
}
