package isnad.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the neighbours of a report among many: the claims that share features with its own, and the
 * texts that may be copies of its. Holds numbers alone, some 100 bytes for a claim. Reports go by
 * numbers from 0 to {@link #MOST_REPORTS}, claims by {@link #claim}.
 */
public final class Nearby {
  /** Reports are numbered below this. */
  public static final long MOST_REPORTS = 1L << 40;

  private static final int CLAIM_BITS = 16;

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

  /**
   * Pairs of claims that share enough to be compared: those asked for, by their indexes, and those
   * that are there. A pair may come twice.
   */
  public record Pairs(int[] asked, long[] claims) {
    public Pairs {
      if (asked.length != claims.length) {
        throw new IllegalArgumentException(asked.length + " and " + claims.length);
      }
    }
  }

  /** The pairs of the claims that are asked for, some for each stretch of days. */
  public List<Pairs> pairs(List<Features> asked) {
    TreeMap<Long, List<Integer>> byStretch = new TreeMap<>();
    for (int i = 0; i < asked.size(); i++) {
      for (long at = asked.get(i).first(); at <= asked.get(i).last(); at++) {
        if (stretches.containsKey(at)) {
          byStretch.computeIfAbsent(at, one -> new ArrayList<>()).add(i);
        }
      }
    }
    return byStretch.entrySet().parallelStream()
        .map(entry -> pairs(
            Objects.requireNonNull(stretches.get(entry.getKey())),
            new Wanted(asked, entry.getValue())))
        .toList();
  }

  private Pairs pairs(Stretch stretch, Wanted wanted) {
    IntStream.Builder indexes = IntStream.builder();
    LongStream.Builder claims = LongStream.builder();
    stretch.meet(wanted, (index, claim) -> {
      if (!gone.contains(report(claim))) {
        indexes.add(index);
        claims.add(claim);
      }
    });
    return new Pairs(indexes.build().toArray(), claims.build().toArray());
  }

  /** The reports whose texts may be copies of the one with that sample, rising. */
  public long[] texts(int[] sample) {
    return Arrays.stream(samples.find(sample))
        .filter(report -> !gone.contains(report))
        .toArray();
  }

  /** Told that a claim is compared with one of those asked for. */
  private interface Meeting {
    void meet(int index, long claim);
  }

  /**
   * The features of the claims that are asked for, and which of them have each: a table of open
   * places, behind a filter of bits that is mostly enough.
   */
  private static final class Wanted {
    private static final int LEAST_BITS = 1 << 14;

    private final long[] filter;

    /** Hashes and claims, in the order of the hashes. */
    private final long[] entries;

    /** For each place the first entry of its hash and one more; 0 where it is free. */
    private final int[] table;

    private final int[] shared;

    Wanted(List<Features> asked, List<Integer> indexes) {
      shared = new int[asked.size()];
      entries = indexes.stream()
          .flatMapToLong(index ->
              Arrays.stream(asked.get(index).hashes()).mapToLong(hash -> (long) hash << 32 | index))
          .sorted()
          .toArray();
      int bits = Math.max(LEAST_BITS, Integer.highestOneBit(Math.max(1, entries.length)) << 4);
      filter = new long[bits / Long.SIZE];
      table = new int[2 * Integer.highestOneBit(Math.max(1, entries.length)) << 1];
      for (int i = 0; i < entries.length; i++) {
        int hash = (int) (entries[i] >> 32);
        if (i == 0 || hash != (int) (entries[i - 1] >> 32)) {
          filter[hash >>> 8 & filter.length - 1] |= 1L << hash;
          int place = place(hash);
          while (table[place] != 0) {
            place = place + 1 & table.length - 1;
          }
          table[place] = i + 1;
        }
      }
    }

    private int place(int hash) {
      return hash * 0x9e3779b1 >>> 7 & table.length - 1;
    }

    /** False where no claim has {@code hash}. */
    boolean may(int hash) {
      return (filter[hash >>> 8 & filter.length - 1] >>> hash & 1) != 0;
    }

    /** The first entry of {@code hash}; behind the last where there is none. */
    private int first(int hash) {
      int place = place(hash);
      while (table[place] != 0) {
        int first = table[place] - 1;
        if ((int) (entries[first] >> 32) == hash) {
          return first;
        }
        place = place + 1 & table.length - 1;
      }
      return entries.length;
    }

    private boolean isOf(int entry, int hash) {
      return entry < entries.length && (int) (entries[entry] >> 32) == hash;
    }

    void meet(int[] features, int from, int to, long claim, Meeting meeting) {
      for (int k = from; k < to; k++) {
        for (int at = first(features[k]); isOf(at, features[k]); at++) {
          int index = (int) entries[at];
          if (++shared[index] == Features.LEAST) {
            meeting.meet(index, claim);
          }
        }
      }
      for (int k = from; k < to; k++) {
        for (int at = first(features[k]); isOf(at, features[k]); at++) {
          shared[(int) entries[at]] = 0;
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
