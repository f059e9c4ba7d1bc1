package isnad.core.grammar;

import isnad.core.report.Tokens;
import java.util.Set;

/** What single words are that noun phrases go on over, or end before. */
final class PhraseWords {
  private static final Set<String> OTHERS = Set.of("اخر", "اخري");

  private static final Set<String> KUNYA = Set.of("ابو", "ابي", "ابا");

  private static final Set<String> CALLED = Set.of("الملقب", "المكني", "المعروف", "المسمي");

  private static final Set<String> SO_CALLED = Set.of("المدعو", "المدعوه");

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

  /** أبو before what somebody is called after: أبو فلان. */
  static boolean isKunya(Tokens tokens, Word word) {
    return KUNYA.contains(tokens.key(word.token()));
  }

  /** الملقب بأبي فلان: what somebody is called, behind the word that says so. */
  static boolean isCalled(Tokens tokens, Word last, Word word) {
    return CALLED.contains(tokens.key(last.token())) && tokens.key(word.token()).startsWith("ب");
  }

  /** المدعو before somebody's name, behind what he is. */
  static boolean isSoCalled(Tokens tokens, Word word) {
    return SO_CALLED.contains(tokens.key(word.token())) && !word.conjunction();
  }

  /** Whether an adjective is of one masculine noun, and so of no people: الإرهابي. */
  static boolean isOne(Word adjective) {
    return adjective.lexeme() != null
        && adjective.tag() == Tag.ADJECTIVE
        && adjective.lexeme().key().endsWith("ي")
        && !adjective.isPlural()
        && !adjective.isDual();
  }

  static boolean isOther(Word word) {
    return word.lexeme() != null && OTHERS.contains(word.lexeme().key());
  }
}
