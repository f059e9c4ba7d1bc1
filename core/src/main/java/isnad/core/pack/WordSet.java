package isnad.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A set of folded words, and of classes of words, asked for every word around every predicate: a
 * table of bits answers most questions with no before the set is looked into.
 */
public final class WordSet {
  public static final WordSet EMPTY = new WordSet(Set.of(), Set.of());

  private final Set<String> words;
  private static final int BITS = 512;

  private final long[] hashes = new long[BITS / 64];

  private final Set<WordClass> classes;
  private final long mask;

  private WordSet(Set<String> words, Set<WordClass> classes) {
    this.words = words;
    this.classes = classes;
    long bits = 0;
    for (WordClass one : classes) {
      bits |= one.bit();
    }
    this.mask = bits;
    for (String word : words) {
      int bit = bit(word);
      hashes[bit >>> 6] |= 1L << bit;
    }
  }

  public static WordSet of(Set<String> words) {
    return of(words, Set.of());
  }

  /** Any of {@code words}, any word of {@code classes}, or a named actor who is of one of them. */
  public static WordSet of(Set<String> words, Set<WordClass> classes) {
    return words.isEmpty() && classes.isEmpty()
        ? EMPTY
        : new WordSet(Set.copyOf(words), Set.copyOf(classes));
  }

  /** The bits of the classes whose words are all in the set. */
  public long classes() {
    return mask;
  }

  /** Whether an actor of {@code kind} is what a word of one of the classes names. */
  public boolean contains(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP ->
        (mask & (WordClass.FIGHTER.bit() | WordClass.GROUP.bit() | WordClass.FORCE.bit())) != 0;
      case STATE_FORCE, COALITION -> (mask & WordClass.FORCE.bit()) != 0;
      case STATE,
          GOVERNMENT,
          MINISTRY,
          POLICE,
          INTELLIGENCE,
          INTERNATIONAL_BODY,
          MONITOR,
          MEDIA,
          PARTY,
          COURT,
          PERSON,
          COMPANY,
          COMMUNITY -> false;
    };
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
    return words.isEmpty() && classes.isEmpty();
  }

  @Override
  public String toString() {
    List<String> all = new ArrayList<>(words);
    classes.forEach(one -> all.add("@" + one.key()));
    all.sort(null);
    return String.join(" ", all);
  }
}
