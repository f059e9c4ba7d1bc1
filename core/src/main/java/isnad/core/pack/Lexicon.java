package isnad.core.pack;

import isnad.core.morphology.Inflection;
import isnad.core.report.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language: what each spelling without clitics can be, and function words of several
 * words.
 */
public final class Lexicon {
  private static final String ARTICLE = "ال";

  private final SpellingTable spellings;
  private final Lexeme[] lexemes;
  private final Inflection[] inflections;
  private final Names<Lexeme> phrases;

  /** The lexicon whose table numbers lexemes and inflections as these lists do. */
  Lexicon(
      SpellingTable spellings,
      List<Lexeme> lexemes,
      List<Inflection> inflections,
      Names<Lexeme> phrases) {
    this.spellings = spellings;
    this.lexemes = lexemes.toArray(Lexeme[]::new);
    this.inflections = inflections.toArray(Inflection[]::new);
    this.phrases = phrases;
  }

  /** What the folded stretch, taken as a word without clitics, can be; null where it is unknown. */
  public Sense @Nullable [] senses(FoldedText folded, int from, int to) {
    int spelling = spellings.find(folded, from, to);
    if (spelling < 0) {
      return null;
    }
    int first = spellings.firstSense(spelling);
    Sense[] senses = new Sense[spellings.firstSense(spelling + 1) - first];
    for (int i = 0; i < senses.length; i++) {
      senses[i] = new Sense(
          lexemes[spellings.lexeme(first + i)], inflections[spellings.inflection(first + i)]);
    }
    return senses;
  }

  /** What a word by itself, folded, can be as it stands; nothing where it is unknown. */
  public List<Sense> senses(String word) {
    FoldedText folded = FoldedText.of(word);
    Sense[] senses = senses(folded, 0, folded.length());
    return senses == null ? List.of() : List.of(senses);
  }

  /** A folded word less its article, where it is long enough to have one. */
  public static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1
        ? word.substring(ARTICLE.length())
        : word;
  }

  /** The function words of two and more words. */
  public Names<Lexeme> phrases() {
    return phrases;
  }
}
