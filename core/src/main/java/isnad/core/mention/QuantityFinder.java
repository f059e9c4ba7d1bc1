package isnad.core.mention;

import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities in a sentence, with the words that hedge them. Lone duals that count ("two
 * soldiers" in one word) are left to those who know nouns. Safe to use from many threads.
 */
public final class QuantityFinder {
  private final NumberWords words;

  public QuantityFinder(NumberWords words) {
    this.words = words;
  }

  /** The quantities in tokens {@code first} to before {@code end}, in order. */
  public List<QuantityPhrase> find(Tokens tokens, int first, int end) {
    return find(tokens, first, end, List.of());
  }

  /** The quantities outside {@code times}, which are in order: a date's numbers count nothing. */
  public List<QuantityPhrase> find(Tokens tokens, int first, int end, List<TimePhrase> times) {
    List<QuantityPhrase> found = new ArrayList<>();
    int at = first;
    for (TimePhrase time : times) {
      if (time.first() > at) {
        new QuantityReader(new NumberCursor(words, tokens, at, time.first()), found).read();
      }
      at = Math.max(at, time.end());
    }
    if (end > at) {
      new QuantityReader(new NumberCursor(words, tokens, at, end), found).read();
    }
    return found;
  }
}
