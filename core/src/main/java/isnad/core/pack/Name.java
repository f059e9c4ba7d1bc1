package isnad.core.pack;

import java.util.List;

/**
 * A name as a sequence of folded words and whom or what it names. {@code afterLam}: the first word
 * is what is left of a word with the article behind the preposition ل (للجيش), less that
 * preposition. {@code guarded}: it counts only behind a class word.
 */
public record Name<V>(List<String> words, V value, boolean afterLam, boolean guarded) {
  public Name {
    words = List.copyOf(words);
  }

  /** The longest name, in words. */
  public static final int LONGEST = 12;

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
