package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.WordClass;
import java.util.Set;

/**
 * Where the genitive begins behind a noun of one sentence: at the first word that is no adjective
 * of that noun.
 */
final class GenitiveStart {
  /** Words for another, which stand like adjectives. */
  private static final Set<String> OTHERS = Set.of("اخر", "اخري");

  private final Parse parse;
  private final EventWords events;

  GenitiveStart(Parse parse, EventWords events) {
    this.parse = parse;
    this.events = events;
  }

  /** Whether the word at {@code token} begins the genitive of the noun before it. */
  boolean startsAt(int token) {
    Word word = parse.word(token);
    if (isOther(word) && events.isCountedNoun(token - 1)) {
      return true;
    }
    return word.tag() == Tag.NOUN
            && !(isOpen(word) && looksAdjective(token))
            && !word.is(WordClass.TIME_NOUN)
        || word.tag() == Tag.NUMBER && !hasArticle(token)
        || word.tag() == Tag.DEMONSTRATIVE;
  }

  private static boolean isOther(Word word) {
    return word.lexeme() != null && OTHERS.contains(word.lexeme().key());
  }

  private boolean hasArticle(int token) {
    return parse.tokens().length(token) > 3
        && parse.tokens().charAt(token, 0) == 'ا'
        && parse.tokens().charAt(token, 1) == 'ل';
  }

  /** Unknown, or a participle or noun that newspapers use as an adjective as well. */
  private static boolean isOpen(Word word) {
    if (isOther(word)) {
      return true;
    }
    return !word.isName()
        && word.pronoun() == null
        && (word.lexeme() == null
            || word.isKind(Inflection.Kind.ACTIVE_PARTICIPLE)
            || word.isKind(Inflection.Kind.PASSIVE_PARTICIPLE)
            || word.lexeme().key().endsWith("ي")
            || word.is(WordClass.FIGHTER));
  }

  /** A word without a noun's meaning of its own that agrees with the one before it. */
  private boolean looksAdjective(int token) {
    boolean article = parse.word(token).article();
    if (article != parse.word(token - 1).article()) {
      return false;
    }
    if (isOther(parse.word(token))) {
      return true;
    }
    boolean participle = parse.word(token).isKind(Inflection.Kind.PASSIVE_PARTICIPLE);
    return article
        || participle
        || endsInAlef(token) && endsInAlef(token - 1)
        || endsAsNisba(token);
  }

  private boolean endsAsNisba(int token) {
    int length = parse.tokens().length(token);
    char last = parse.tokens().charAt(token, length - 1);
    return length > 4
        && (last == 'ي' || last == 'ه' && parse.tokens().charAt(token, length - 2) == 'ي');
  }

  private boolean endsInAlef(int token) {
    return parse.tokens().charAt(token, parse.tokens().length(token) - 1) == 'ا';
  }
}
