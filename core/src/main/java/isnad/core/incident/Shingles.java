package isnad.core.incident;

import isnad.core.report.Tokens;
import java.util.Arrays;

/**
 * The runs of three words of a text, folded, as hashes in rising order, each once. Marks and line
 * ends part nothing, so that another layout of the same words has the same shingles (Broder, On the
 * resemblance and containment of documents, 1997).
 */
public final class Shingles {
  /** How many words are a shingle. */
  static final int WORDS = 3;

  /** How much of a text is looked at, in shingles. */
  private static final int MOST = 50_000;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  /** Those whose hashes are {@code rising}, each once. */
  public static Shingles of(int[] rising) {
    for (int i = 1; i < rising.length; i++) {
      if (rising[i] <= rising[i - 1]) {
        throw new IllegalArgumentException("hashes that do not rise");
      }
    }
    return new Shingles(rising.clone());
  }

  /** The hashes, rising. */
  public int[] hashes() {
    return hashes.clone();
  }

  static Shingles of(Tokens tokens) {
    int[] window = new int[WORDS];
    int[] found = new int[Math.min(tokens.count(), MOST)];
    int words = 0;
    int size = 0;
    for (int i = 0; i < tokens.count() && size < found.length; i++) {
      if (tokens.isMark(i)) {
        continue;
      }
      window[words++ % WORDS] = tokens.hash(i);
      if (words >= WORDS) {
        found[size++] = hash(window, words);
      }
    }
    return new Shingles(Arrays.stream(found, 0, size).sorted().distinct().toArray());
  }

  private static int hash(int[] window, int words) {
    int hash = 17;
    for (int k = 0; k < WORDS; k++) {
      hash = hash * 0x9e3779b1 + window[(words + k) % WORDS];
      hash ^= hash >>> 15;
    }
    hash *= 0x85ebca6b;
    return hash ^ hash >>> 13;
  }

  int size() {
    return hashes.length;
  }

  /** Every second shingle, chosen by its hash, so that equal texts have equal samples. */
  int[] sample() {
    return Arrays.stream(hashes).filter(hash -> (hash & 1) == 0).toArray();
  }

  /** How many shingles both have. */
  int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared++;
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** The share of the shorter text that stands in the longer, 0 to 1. */
  double containment(Shingles other) {
    int shorter = Math.min(hashes.length, other.hashes.length);
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }
}
