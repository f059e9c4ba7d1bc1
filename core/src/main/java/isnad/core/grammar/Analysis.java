package isnad.core.grammar;

import isnad.core.pack.Lexeme;
import isnad.core.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a token apart: conjunction (و ف), future (س), preposition (ب ل ك, else 0) and
 * article before the stem, a pronoun behind it, and what the stem is. {@code from} is how many
 * folded characters stand before the stem; for a preposition that carries a pronoun alone (له) the
 * sense is null. {@code merit} is how likely it is whatever stands beside it.
 */
public record Analysis(
    boolean conjunction,
    boolean future,
    char preposition,
    boolean article,
    @Nullable Pronoun pronoun,
    @Nullable Sense sense,
    int from,
    int merit) {

  static Analysis of(
      boolean conjunction,
      boolean future,
      char preposition,
      boolean article,
      @Nullable Pronoun pronoun,
      @Nullable Sense sense,
      int from) {
    Analysis bare =
        new Analysis(conjunction, future, preposition, article, pronoun, sense, from, 0);
    return new Analysis(
        conjunction, future, preposition, article, pronoun, sense, from, Preference.alone(bare));
  }

  public boolean isVerb() {
    return sense != null && sense.inflection().kind().isFinite();
  }

  public @Nullable Lexeme lexeme() {
    return sense == null ? null : sense.lexeme();
  }
}
