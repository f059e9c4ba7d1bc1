package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.pack.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The two parties that a phrase behind بين names (بين الجيش والمسلحين). */
final class BetweenParties {
  /** Words for one of two sides: بين الجيش والعشائر من جهة والتنظيم من جهة أخرى. */
  private static final Set<String> SIDES = Set.of("من جهه", "من جانب", "من طرف", "من ناحيه");

  /** How far behind a party such a word, or the other party behind it, stands, in phrases. */
  private static final int SIDE = 6;

  private final Parse parse;
  private final Syntax syntax;
  private final PhraseReferents phrases;
  private final Filling filling;

  BetweenParties(Parse parse, Syntax syntax, PhraseReferents phrases, Filling filling) {
    this.parse = parse;
    this.syntax = syntax;
    this.phrases = phrases;
    this.filling = filling;
  }

  static boolean isBetween(Predicate predicate, Chunk chunk) {
    return chunk.preposition().equals("بين") && Sides.isMutual(predicate);
  }

  /** The first of them is the agent, those joined to it are the other party. */
  void fill(Predicate predicate, int phrase) {
    filling.put(predicate, Slot.AGENT, phrases.byWords(phrase));
    int side = side(phrase);
    for (int joined : partiesFrom(phrase, side)) {
      Slot slot = joined < side ? Slot.AGENT : Slot.OTHER;
      filling.put(predicate, slot, phrases.byWords(joined));
    }
  }

  /**
   * Where a word for one of the two sides stands (من جهة) behind {@code phrase}; -1 for nowhere.
   */
  private int side(int phrase) {
    for (int i = phrase + 1; i < parse.size() && i <= phrase + SIDE; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.BREAK)) {
        return -1;
      }
      if (isSide(chunk)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSide(Chunk chunk) {
    Word word = parse.word(chunk.first());
    return word.lexeme() != null && SIDES.contains(word.lexeme().key());
  }

  /** The phrases joined to one, and those joined behind the word for its {@code side}. */
  private List<Integer> partiesFrom(int phrase, int side) {
    List<Integer> parties = new ArrayList<>(syntax.joinedTo(phrase));
    if (side < 0) {
      return parties;
    }
    for (int i = side + 1; i < parse.size() && i <= side + SIDE; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.PHRASE) && chunk.joined() && !parties.contains(i)) {
        parties.add(i);
        syntax.joinedTo(i).forEach(parties::add);
        break;
      }
    }
    return parties;
  }
}
