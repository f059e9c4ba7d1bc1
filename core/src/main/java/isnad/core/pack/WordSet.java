package isnad.core.pack;

import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A set of folded words, and of classes of words, asked for every word around every predicate: a
 * table of bits answers most questions with no before the set is looked into.
 */
public final class WordSet {
  public static final WordSet EMPTY = new WordSet(Set.of(), Set.of(), Set.of());

  private static final int BITS = 512;

  private final Set<String> words;
  private final Set<String> verbs;

  private final long[] hashes = new long[BITS / 64];

  private final Set<WordClass> classes;
  private final long mask;

  private WordSet(Set<String> words, Set<String> verbs, Set<WordClass> classes) {
    this.words = words;
    this.verbs = verbs;
    this.classes = classes;
    long bits = 0;
    for (WordClass one : classes) {
      bits |= one.bit();
    }
    this.mask = bits;
    words.forEach(this::mark);
    verbs.forEach(this::mark);
  }

  private void mark(String word) {
    int bit = bit(word);
    hashes[bit >>> 6] |= 1L << bit;
  }

  public static WordSet of(Set<String> words) {
    return words.isEmpty() ? EMPTY : new WordSet(Set.copyOf(words), Set.of(), Set.of());
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

  /** Whether a word of {@code lexeme} is one of them. */
  public boolean contains(Lexeme lexeme) {
    String key = lexeme.key();
    int bit = bit(key);
    boolean listed = (hashes[bit >>> 6] & 1L << bit) != 0
        && (words.contains(key) || lexeme.part() == Lexeme.Part.VERB && verbs.contains(key));
    return listed || lexeme.isAny(mask);
  }

  public boolean isEmpty() {
    return words.isEmpty() && verbs.isEmpty() && classes.isEmpty();
  }

  @Override
  public String toString() {
    List<String> all = new ArrayList<>(words);
    all.addAll(verbs);
    classes.forEach(one -> all.add("@" + one.key()));
    all.sort(null);
    return String.join(" ", all);
  }

  /**
   * Collects the words of a set as packs write them; a verb with a doubled letter (شكّل) is that
   * verb only, not the noun that is spelled like it without its marks.
   */
  static final class Builder {
    private static final char SHADDA = 'ّ';

    private final Set<String> words = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);

    void add(String word) {
      boolean doubled = word.length() == 4 && word.charAt(2) == SHADDA;
      (doubled ? verbs : words).add(FoldedText.key(word).replace('-', ' '));
    }

    void add(WordClass words) {
      classes.add(words);
    }

    WordSet build() {
      boolean empty = words.isEmpty() && verbs.isEmpty() && classes.isEmpty();
      return empty ? EMPTY : new WordSet(Set.copyOf(words), Set.copyOf(verbs), Set.copyOf(classes));
    }
  }
}
