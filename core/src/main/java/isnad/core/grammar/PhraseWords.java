package isnad.core.grammar;

import java.util.Set;

/** What single words are that noun phrases go on over, or end before. */
final class PhraseWords {
  private static final Set<String> OTHERS = Set.of("اخر", "اخري");

  private PhraseWords() {}

  /** عمره behind a person, with the number of years behind it. */
  static boolean isAge(Word word) {
    return word.pronoun() != null
        && word.lexeme() != null
        && word.lexeme().lemma().equals("عمر");
  }

  /** باسم behind a speaker's noun: متحدث باسم. */
  static boolean isNameOf(Word word) {
    return word.lexeme() != null && word.lexeme().lemma().equals("اسم");
  }

  /** انتحاري حزامه: one who is named after what he is has no genitive with a pronoun. */
  static boolean isNisbaPerson(Word word) {
    return word.tag() == Tag.NOUN
        && word.isAny(PhraseEnd.PEOPLE)
        && word.lexeme() != null
        && word.lexeme().key().endsWith("ي");
  }

  static boolean isOther(Word word) {
    return word.lexeme() != null && OTHERS.contains(word.lexeme().key());
  }
}
