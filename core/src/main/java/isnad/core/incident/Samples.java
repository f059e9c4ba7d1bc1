package isnad.core.incident;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Finds which of many reports share sampled shingles with a text: one large sorted table, and what
 * came since it was sorted.
 */
final class Samples {
  /** So many entries are looked through one by one before they are sorted in. */
  private static final int MANY = 1 << 15;

  /** So many entries lie behind each of the first bits of hashes, on the mean. */
  private static final int BEHIND = 16;

  /** Words of bits that tell quickly what is not in a sample. */
  private static final int FILTER = 256;

  private long[] reports = new long[64];
  private int[] sizes = new int[64];
  private int count;
  private long[] sorted = new long[0];

  /** Where the entries begin whose hashes begin with each number of {@link #bits} bits. */
  private int[] firsts = new int[2];

  private int bits;
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
    index();
  }

  /** Notes where to look for each hash in the table, which is too large to be searched often. */
  private void index() {
    bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length / BEHIND), 1, 24);
    firsts = new int[(1 << bits) + 1];
    int next = 0;
    for (int at = 0; at < sorted.length; at++) {
      int first = leading((int) (sorted[at] >> 32));
      while (next <= first) {
        firsts[next++] = at;
      }
    }
    Arrays.fill(firsts, next, firsts.length, sorted.length);
  }

  /** The first bits of a hash, as a number that rises as hashes do. */
  private int leading(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> Integer.SIZE - bits;
  }

  /**
   * The reports whose samples share so much with {@code sample}, rising, that they may be copies.
   */
  long[] find(int[] sample) {
    int[] met = new int[2 * sample.length];
    int size = 0;
    long[] filter = new long[FILTER];
    for (int hash : sample) {
      filter[hash >>> 8 & FILTER - 1] |= 1L << hash;
      for (int at = first(hash); at < sorted.length && sorted[at] >> 32 == hash; at++) {
        met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
        met[size++] = (int) sorted[at];
      }
    }
    for (int i = 0; i < freshSize; i++) {
      int hash = (int) (fresh[i] >> 32);
      if ((filter[hash >>> 8 & FILTER - 1] >>> hash & 1) != 0
          && Arrays.binarySearch(sample, hash) >= 0) {
        met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
        met[size++] = (int) fresh[i];
      }
    }
    Arrays.sort(met, 0, size);
    return enough(met, size, sample.length);
  }

  /** Where the entries of {@code hash} begin, or would. */
  private int first(int hash) {
    if (sorted.length == 0) {
      return 0;
    }
    int leading = leading(hash);
    int at = Arrays.binarySearch(sorted, firsts[leading], firsts[leading + 1], (long) hash << 32);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * Those of the first {@code count} of {@code met}, rising and each as often as it shares
   * something, that share enough with a sample of {@code size}.
   */
  private long[] enough(int[] met, int count, int size) {
    LongStream.Builder found = LongStream.builder();
    int from = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || met[i] != met[from]) {
        if (NearCopies.mayBeCopies(sizes[met[from]], size, i - from)) {
          found.add(reports[met[from]]);
        }
        from = i;
      }
    }
    return found.build().sorted().toArray();
  }
}
