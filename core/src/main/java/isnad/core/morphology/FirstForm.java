package isnad.core.morphology;

import java.util.List;

/**
 * Reads verbs of form I, whose imperfect is not to be foretold from the perfect: its vowels and
 * whether it keeps the first radical are taken from the imperfect that is given.
 */
final class FirstForm {
  private FirstForm() {}

  static Verb read(List<Letter> perfect, List<Letter> imperfect) {
    Letter first = perfect.getFirst();
    Letter last = perfect.getLast();
    if (!first.isConsonant() || perfect.size() == 3 && last.doubled()) {
      throw new IllegalArgumentException("no verb has this perfect");
    }
    if (perfect.size() == 2) {
      Letter doubled = new Letter(last.sound(), last.written(), true);
      return doubled(Radicals.of(List.of(first, doubled)), imperfect);
    }
    boolean isWeak = last.isConsonant() && !last.isStrong() && perfect.get(1).isConsonant();
    if (isWeak) {
      Letter middle = perfect.get(1);
      return defective("" + first.sound() + middle.sound() + last.sound(), last, imperfect);
    }
    Radicals radicals = Radicals.of(perfect);
    return switch (radicals.weakness()) {
      case SOUND -> sound(radicals.sounds(), perfect, imperfect);
      case HOLLOW -> hollow(radicals.sounds(), imperfect);
      case DEFECTIVE -> defective(radicals.sounds(), last, imperfect);
      case DOUBLED -> doubled(radicals, imperfect);
    };
  }

  private static Verb sound(String radicals, List<Letter> perfect, List<Letter> imperfect) {
    String heads = heads(radicals, Letter.sounds(imperfect), radicals.substring(1));
    for (Letter letter : imperfect) {
      if (letter.doubled()) {
        throw mismatch();
      }
    }
    int last = imperfect.size() - 1;
    char perfectVowel = vowel(perfect.get(1), perfect.get(2), 'a');
    char vowel = vowel(imperfect.get(last - 1), imperfect.get(last), 'u');
    return verb(Weakness.SOUND, radicals, 'ي', perfectVowel, heads + vowel + "3", "12a3");
  }

  private static Verb doubled(Radicals radicals, List<Letter> imperfect) {
    if (!Letter.sounds(imperfect).equals(radicals.sounds().substring(0, 2))) {
      throw mismatch();
    }
    return verb(Weakness.DOUBLED, radicals.sounds(), 'ي', 'a', "12u3", "12a3");
  }

  private static Verb hollow(String radicals, List<Letter> imperfect) {
    boolean fits = imperfect.size() == 3
        && imperfect.get(0).sound() == radicals.charAt(0)
        && imperfect.get(2).sound() == radicals.charAt(2)
        && "اوي".indexOf(imperfect.get(1).sound()) >= 0;
    if (!fits) {
      throw mismatch();
    }
    char vowel = vowelOf(imperfect.get(1));
    char perfectVowel = vowel == 'u' ? 'u' : 'i';
    return verb(Weakness.HOLLOW, radicals, 'ي', perfectVowel, "12" + vowel + "3", "12a3");
  }

  private static Verb defective(String radicals, Letter last, List<Letter> imperfect) {
    Letter end = imperfect.getLast();
    if (end.isStrong() || end.doubled()) {
      throw mismatch();
    }
    String consonants = Letter.sounds(imperfect.subList(0, imperfect.size() - 1));
    String two = radicals.substring(0, 2);
    // رأى loses its hamza in the whole imperfect.
    boolean losesHamza = two.charAt(1) == 'ء' && consonants.equals(two.substring(0, 1));
    String heads = losesHamza ? "1" : heads(two, consonants, two.substring(1));
    char glide = last.sound() == 'ا' ? 'و' : 'ي';
    char perfectVowel = last.isConsonant() ? vowelOf(last) : 'a';
    return verb(
        Weakness.DEFECTIVE,
        radicals,
        glide,
        perfectVowel,
        heads + vowelOf(end) + "3",
        losesHamza ? "1a3" : "12a3");
  }

  /** The pattern of an imperfect's consonants: all radicals, or without a first و. */
  private static String heads(String radicals, String imperfect, String withoutFirst) {
    if (imperfect.equals(radicals)) {
      return "12";
    }
    if (radicals.charAt(0) == 'و' && imperfect.equals(withoutFirst)) {
      return "2";
    }
    throw mismatch();
  }

  private static Verb verb(
      Weakness weakness,
      String radicals,
      char glide,
      char perfectVowel,
      String imperfect,
      String imperfectPassive) {
    Pattern pattern = new Pattern("1a2" + perfectVowel + "3", "1u2i3", imperfect, imperfectPassive);
    return new Verb(VerbForm.I, weakness, radicals, "", glide, pattern);
  }

  /** The vowel between the last two radicals, where a hamza's seat shows it. */
  private static char vowel(Letter middle, Letter last, char otherwise) {
    if (middle.sound() == 'ء') {
      return middle.vowelOfSeat();
    }
    return last.sound() == 'ء' ? last.vowelOfSeat() : otherwise;
  }

  private static char vowelOf(Letter letter) {
    return switch (letter.sound()) {
      case 'و' -> 'u';
      case 'ي' -> 'i';
      default -> 'a';
    };
  }

  private static IllegalArgumentException mismatch() {
    return new IllegalArgumentException("the imperfect does not belong to the perfect");
  }
}
