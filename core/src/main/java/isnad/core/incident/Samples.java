package isnad.core.incident;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds which of many reports share sampled shingles with a text: one large sorted table, and what
 * came since it was sorted.
 */
final class Samples {
  /** So many entries are looked through one by one before they are sorted in. */
  private static final int FRESH = 1 << 17;

  private static final int MANY = 1 << 13;

  /** Words of bits that tell quickly what is not in a sample. */
  private static final int FILTER = 256;

  private long[] reports = new long[64];
  private int[] sizes = new int[64];
  private int count;
  private long[] sorted = new long[0];
  private long[] fresh = new long[1024];
  private int freshSize;

  /** Takes the sample of a report. */
  void add(long report, int[] sample) {
    if (count == reports.length) {
      reports = Arrays.copyOf(reports, 2 * count);
      sizes = Arrays.copyOf(sizes, 2 * count);
    }
    reports[count] = report;
    sizes[count] = sample.length;
    if (freshSize + sample.length > fresh.length) {
      fresh = Arrays.copyOf(fresh, 2 * (freshSize + sample.length));
    }
    for (int hash : sample) {
      fresh[freshSize++] = (long) hash << 32 | count;
    }
    count++;
    if (freshSize > FRESH) {
      settle();
    }
  }

  /** Merges what came since into the table, where looking through it would cost more. */
  void settleMany() {
    if (freshSize > MANY) {
      settle();
    }
  }

  /** Merges what came since into the table. */
  private void settle() {
    Arrays.sort(fresh, 0, freshSize);
    long[] all = new long[sorted.length + freshSize];
    int old = 0;
    int young = 0;
    for (int i = 0; i < all.length; i++) {
      boolean fromOld = young == freshSize || old < sorted.length && sorted[old] <= fresh[young];
      all[i] = fromOld ? sorted[old++] : fresh[young++];
    }
    sorted = all;
    freshSize = 0;
  }

  /**
   * The reports whose samples share so much with {@code sample}, rising, that they may be copies.
   */
  long[] find(int[] sample) {
    IntStream.Builder met = IntStream.builder();
    long[] filter = new long[FILTER];
    for (int hash : sample) {
      filter[hash >>> 8 & FILTER - 1] |= 1L << hash;
      int at = Arrays.binarySearch(sorted, (long) hash << 32);
      for (at = at < 0 ? -at - 1 : at; at < sorted.length && sorted[at] >> 32 == hash; at++) {
        met.add((int) sorted[at]);
      }
    }
    for (int i = 0; i < freshSize; i++) {
      int hash = (int) (fresh[i] >> 32);
      if ((filter[hash >>> 8 & FILTER - 1] >>> hash & 1) != 0
          && Arrays.binarySearch(sample, hash) >= 0) {
        met.add((int) fresh[i]);
      }
    }
    return enough(met.build().sorted().toArray(), sample.length);
  }

  /** Those of {@code met}, rising and each as often as it shares something, that share enough. */
  private long[] enough(int[] met, int size) {
    LongStream.Builder found = LongStream.builder();
    int from = 0;
    for (int i = 1; i <= met.length; i++) {
      if (i == met.length || met[i] != met[from]) {
        if (NearCopies.mayBeCopies(sizes[met[from]], size, i - from)) {
          found.add(reports[met[from]]);
        }
        from = i;
      }
    }
    return found.build().sorted().toArray();
  }
}
