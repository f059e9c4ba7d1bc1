package isnad.core.grammar;

import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Lexicon;
import isnad.core.pack.Sense;
import isnad.core.pack.WordClass;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes tokens apart into clitics and stems that the lexicon knows. The clitics of written Arabic:
 * conjunction و ف, then future س or preposition ب ل ك, then the article ال (with ل: لل), and a
 * pronoun at the end.
 */
final class Analyser {
  private static final Pronoun[] PRONOUNS = Pronoun.values();

  private final Lexicon lexicon;

  Analyser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds to {@code into} every way to read the word token {@code token}. */
  void analyse(Tokens tokens, int token, List<Analysis> into) {
    new Reading(tokens.folded(), tokens.from(token), tokens.to(token), into).read();
  }

  /** One token being taken apart. */
  private final class Reading {
    private final FoldedText folded;
    private final int start;
    private final int to;
    private final List<Analysis> into;

    Reading(FoldedText folded, int start, int to, List<Analysis> into) {
      this.folded = folded;
      this.start = start;
      this.to = to;
      this.into = into;
    }

    void read() {
      stems(start, false);
      char first = folded.charAt(start);
      if ((first == 'و' || first == 'ف') && to - start > 2) {
        stems(start + 1, true);
      }
    }

    private void stems(int from, boolean conjunction) {
      endings(from, new Clitics(conjunction, false, '\0', false));
      int length = to - from;
      if (length < 2) {
        return;
      }
      char first = folded.charAt(from);
      char second = folded.charAt(from + 1);
      if (first == 'ا' && second == 'ل' && length > 3) {
        endings(from + 2, new Clitics(conjunction, false, '\0', true));
      } else if (first == 'س') {
        endings(from + 1, new Clitics(conjunction, true, '\0', false));
      } else if (first == 'ب' || first == 'ك' || first == 'ل') {
        endings(from + 1, new Clitics(conjunction, false, first, false));
        pronounAlone(from + 1, conjunction, first);
        if (first == 'ل' && second == 'ل') {
          endings(from + 2, new Clitics(conjunction, false, first, true));
        } else if (length > 4 && second == 'ا' && folded.charAt(from + 2) == 'ل') {
          endings(from + 3, new Clitics(conjunction, false, first, true));
        }
      }
    }

    private void endings(int from, Clitics clitics) {
      look(from, to, clitics, null);
      if (clitics.article || to - from < 3) {
        return;
      }
      for (Pronoun pronoun : PRONOUNS) {
        int stem = to - pronoun.spelling().length();
        if (stem - from >= 2
            && folded.matches(stem, to, pronoun.spelling())
            && !(pronoun == Pronoun.HE && isTaMarbuta(folded, to - 1))) {
          look(from, stem, clitics, pronoun);
        }
      }
    }

    private void look(int from, int end, Clitics clitics, @Nullable Pronoun pronoun) {
      Sense[] senses = end - from < 1 ? null : lexicon.senses(folded, from, end);
      if (senses == null) {
        return;
      }
      for (Sense sense : senses) {
        if (clitics.fit(sense, pronoun)) {
          into.add(clitics.analysis(pronoun, sense, from - start));
        }
      }
    }

    private void pronounAlone(int from, boolean conjunction, char preposition) {
      for (Pronoun pronoun : PRONOUNS) {
        if (folded.matches(from, to, pronoun.spelling())) {
          into.add(
              Analysis.of(conjunction, false, preposition, false, pronoun, null, from - start));
        }
      }
    }
  }

  /** Whether the folded ه at {@code index} is written ة in the text. */
  static boolean isTaMarbuta(FoldedText folded, int index) {
    return folded.text().charAt(folded.start(index)) == 'ة';
  }

  /** The clitics before a stem, and which stems they can stand before. */
  private record Clitics(boolean conjunction, boolean future, char preposition, boolean article) {

    Analysis analysis(@Nullable Pronoun pronoun, Sense sense, int from) {
      return Analysis.of(conjunction, future, preposition, article, pronoun, sense, from);
    }

    boolean fit(Sense sense, @Nullable Pronoun pronoun) {
      Inflection inflection = sense.inflection();
      Inflection.Ending ending = inflection.ending();
      if (pronoun == null
          ? ending == Inflection.Ending.BEFORE_PRONOUN
          : ending == Inflection.Ending.BARE) {
        return false;
      }
      return switch (inflection.kind()) {
        case IMPERATIVE -> false;
        case PERFECT -> !future && preposition == 0 && !article;
        case IMPERFECT -> !article && (preposition == 0 || preposition == 'ل' && !future);
        case MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NOUN ->
          !future && !(article && inflection.state() == Inflection.State.CONSTRUCT);
        case ADJECTIVE -> !future && pronoun == null;
        case PARTICLE -> fitsParticle(sense.lexeme(), pronoun);
      };
    }

    private boolean fitsParticle(Lexeme lexeme, @Nullable Pronoun pronoun) {
      if (future || article) {
        return false;
      }
      if (pronoun != null) {
        return preposition == 0
            && (lexeme.is(WordClass.PREPOSITION)
                || lexeme.is(WordClass.COMPLEMENTISER)
                || lexeme.is(WordClass.CONJUNCTION)
                || lexeme.is(WordClass.CIRCUMSTANCE)
                || lexeme.is(WordClass.SUBORDINATOR));
      }
      return preposition == 0
          || lexeme.is(WordClass.COMPLEMENTISER)
          || lexeme.is(WordClass.DEMONSTRATIVE)
          || lexeme.is(WordClass.RELATIVE);
    }
  }
}
