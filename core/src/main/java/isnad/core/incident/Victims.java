package isnad.core.incident;

import isnad.core.pack.Lexicon;
import isnad.core.pack.Sense;
import isnad.core.pack.WordClass;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.Locale;

/** What sort of people a number counts, by the words of the report alone. */
public enum Victims {
  CIVILIANS,
  FIGHTERS,
  PERSONS,
  UNTOLD;

  private static final long ARMED = WordClass.FIGHTER.bit() | WordClass.FORCE.bit();

  /** The sort that the first telling word of {@code who} is of. */
  static Victims of(String who, Lexicon lexicon) {
    Tokens tokens = Tokens.of(FoldedText.of(who));
    Victims found = UNTOLD;
    for (int i = 0; i < tokens.count(); i++) {
      if (!tokens.isMark(i)) {
        Victims one = ofWord(tokens.key(i), lexicon);
        if (one == CIVILIANS || one == FIGHTERS) {
          return one;
        }
        found = one == PERSONS ? one : found;
      }
    }
    return found;
  }

  private static Victims ofWord(String word, Lexicon lexicon) {
    Victims found = UNTOLD;
    for (Sense sense : lexicon.senses(Lexicon.withoutArticle(word))) {
      if (sense.lexeme().isAny(WordClass.CIVILIAN.bit())) {
        return CIVILIANS;
      }
      if (sense.lexeme().isAny(ARMED)) {
        found = FIGHTERS;
      } else if (found == UNTOLD && sense.lexeme().isAny(WordClass.PERSON.bit())) {
        found = PERSONS;
      }
    }
    return found;
  }

  /** The name in options and output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
