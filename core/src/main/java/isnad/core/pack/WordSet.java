package isnad.core.pack;

import java.util.Set;

/**
 * A set of folded words, asked for every word around every predicate: a table of bits answers most
 * questions with no before the set is looked into.
 */
public final class WordSet {
  public static final WordSet EMPTY = new WordSet(Set.of());

  private final Set<String> words;
  private static final int BITS = 512;

  private final long[] hashes = new long[BITS / 64];

  private WordSet(Set<String> words) {
    this.words = words;
    for (String word : words) {
      int bit = bit(word);
      hashes[bit >>> 6] |= 1L << bit;
    }
  }

  public static WordSet of(Set<String> words) {
    return words.isEmpty() ? EMPTY : new WordSet(Set.copyOf(words));
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 12)) & (BITS - 1);
  }

  public boolean contains(String word) {
    int bit = bit(word);
    return (hashes[bit >>> 6] & 1L << bit) != 0 && words.contains(word);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
