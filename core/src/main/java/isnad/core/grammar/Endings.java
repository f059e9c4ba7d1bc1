package isnad.core.grammar;

import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme;
import isnad.core.report.Tokens;

/** What the written endings of the words of a report show: number, gender, case and state. */
final class Endings {
  private final Tokens tokens;

  Endings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the word ends as a sound plural of persons does. */
  boolean endsInPlural(Word word) {
    int end = tokens.to(word.token());
    return tokens.length(word.token()) > 4
        && tokens.folded().charAt(end - 1) == 'ن'
        && (tokens.folded().charAt(end - 2) == 'ي' || tokens.folded().charAt(end - 2) == 'و');
  }

  boolean endsInTaMarbuta(Word word) {
    int last = tokens.to(word.token()) - 1;
    char written = tokens.folded().text().charAt(tokens.folded().start(last));
    return written == 'ة' || word.pronoun() == null && written == 'ه' && word.isFeminine();
  }

  /** Whether the word has kept its nun or tanwin, so that no genitive can follow. */
  boolean isFree(Word word) {
    return word.inflection() != null && word.inflection().state() == Inflection.State.FREE
        || endsInAlef(word);
  }

  /** Whether the word shows the indefinite accusative: a final alef that its lemma lacks. */
  boolean endsInAlef(Word word) {
    if (word.lexeme() == null || word.article() || word.pronoun() != null) {
      return false;
    }
    int end = tokens.to(word.token());
    return tokens.folded().charAt(end - 1) == 'ا'
        && !word.lexeme().key().endsWith("ا")
        && !(word.isDual()
            && word.inflection() != null
            && word.inflection().state() == Inflection.State.CONSTRUCT);
  }

  /** تعز for تعزو: a verb that ends in a long vowel without it, as behind لم alone. */
  static boolean isShortened(Word bare, Lexeme lexeme, Tokens tokens) {
    String key = lexeme.key();
    char last = key.charAt(key.length() - 1);
    char written = tokens.folded().charAt(tokens.to(bare.token()) - 1);
    return bare.isKind(Inflection.Kind.IMPERFECT)
        && bare.pronoun() == null
        && (last == 'ا' || last == 'ي')
        && written != 'ا'
        && written != 'ي'
        && written != 'و'
        && written != 'ن';
  }
}
