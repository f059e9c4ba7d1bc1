package isnad.core.morphology;

import isnad.core.report.FoldedText;
import java.util.List;

/** Reads the shape of a noun and of its plurals from how a pack writes them. */
final class WrittenNoun {
  private static final String KASRATAN = "ٍ";

  private WrittenNoun() {}

  /**
   * The letters of a word without vowel marks and shaddas.
   *
   * @throws IllegalArgumentException if {@code word} is not one Arabic word of two letters or more
   */
  static String letters(String word) {
    String folded = FoldedText.key(word);
    boolean arabic = folded.length() > 1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      arabic &= c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي';
    }
    if (!arabic) {
      throw new IllegalArgumentException("not an Arabic word of two letters or more: " + word);
    }
    return Letter.unmarked(word);
  }

  /** The base of a singular, whose plurals may betray that it is defective. */
  static NounBase singular(String word, List<String> plurals, boolean isMasdar) {
    String letters = letters(word);
    boolean endsInYa = letters.endsWith("ي");
    if (word.endsWith(KASRATAN)) {
      return defective(endsInYa ? letters : letters + "ي");
    }
    if (letters.endsWith("ى")) {
      return new NounBase(letters, NounBase.Shape.MAQSURA);
    }
    // التولي, التفادي: masdars of forms V and VI; نفي and وعي keep their ya.
    if (isMasdar && endsInYa && letters.startsWith("ت") && letters.length() > 3) {
      return defective(letters);
    }
    String stem = endsInYa ? letters.substring(0, letters.length() - 1) : letters;
    for (String plural : plurals) {
      if (isOfDefective(stem, endsInYa, letters(plural), word)) {
        return defective(stem + "ي");
      }
    }
    return new NounBase(letters, NounBase.Shape.PLAIN);
  }

  private static boolean isOfDefective(String stem, boolean endsInYa, String plural, String word) {
    boolean isFail = stem.length() == 3 && stem.charAt(1) == 'ا';
    if (isFail) {
      String two = "" + stem.charAt(0) + stem.charAt(2);
      // قاض قضاة, ناد أندية
      return plural.equals(two + "اة") || plural.equals("أ" + two + "ية");
    }
    // محام محامون, but ملّاح ملّاحون
    boolean isMufail = stem.length() == 4
        && stem.startsWith("م")
        && stem.charAt(2) == 'ا'
        && word.indexOf('ّ') < 0;
    return (endsInYa || isMufail) && plural.equals(stem + "ون");
  }

  private static NounBase defective(String withYa) {
    return new NounBase(withYa, NounBase.Shape.DEFECTIVE);
  }

  /** Whether {@code plural} is in ون as an ending, not as سجون from سجن. */
  static boolean isSoundMasculine(String plural, String singular) {
    if (!plural.endsWith("ون") || plural.length() < 4) {
      return false;
    }
    String stem = plural.substring(0, plural.length() - 2);
    return !sameLetters(stem + "ن", singular) && !sameLetters(stem + "نة", singular);
  }

  /** Whether {@code plural} is in ات as an ending, not as أوقات from وقت. */
  static boolean isSoundFeminine(String plural, String singular) {
    boolean isAfal = plural.length() == 5
        && plural.startsWith("أ")
        && singular.equals(plural.substring(1, 3) + "ت");
    return plural.endsWith("ات") && plural.length() > 3 && !isAfal;
  }

  /** Whether two words are the same but for seats of hamza. */
  static boolean sameLetters(String a, String b) {
    return unseated(a).equals(unseated(b));
  }

  private static String unseated(String word) {
    return Letter.sounds(Letter.of(word));
  }

  /** The base of a broken plural. */
  static NounBase broken(String word, String singular) {
    String letters = letters(word);
    boolean isLong = letters.length() == 5 && letters.charAt(2) == 'ا';
    if (word.endsWith(KASRATAN) && !letters.endsWith("ي")) {
      return defective(letters + "ي");
    }
    if (letters.endsWith("ي") && (word.endsWith(KASRATAN) || isLong)) {
      return defective(letters);
    }
    if (letters.length() == 4 && letters.charAt(2) == 'ا' && losesYa(letters, singular)) {
      return defective(letters + "ي");
    }
    boolean maqsura = letters.endsWith("ى");
    return new NounBase(letters, maqsura ? NounBase.Shape.MAQSURA : NounBase.Shape.PLAIN);
  }

  /** Whether a plural of four letters has lost a ya: مبان from مبنى, نواح from ناحية. */
  private static boolean losesYa(String plural, String singular) {
    char last = plural.charAt(3);
    String fail = plural.charAt(0) + "ا" + last;
    return singular.equals(plural.substring(0, 2) + last + "ى")
        || singular.equals(fail + "ي")
        || singular.equals(fail + "ية");
  }

  /**
   * Whether a broken plural has an accusative in alef: جنودا, رجالا. Diptotes have none: مدارس,
   * صواريخ, مواد.
   */
  static boolean takesAlef(String plural) {
    int length = plural.length();
    boolean alefThird = length > 3 && plural.charAt(2) == 'ا';
    boolean isMafail = alefThird && (length > 4 || plural.startsWith("م"));
    return !isMafail;
  }
}
