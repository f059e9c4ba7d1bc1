package isnad.core.morphology;

/**
 * The notation in which forms are built before they are spelled: Arabic consonants, with ء for
 * every hamza, and Latin vowels, {@code a i u} short and {@code A I U} long. {@code Y} is a final
 * alef written ى, {@code O} the silent alef of the plural, {@code H} the ta marbuta. Patterns are
 * written in ASCII alone, their consonants as {@code ' t n s m w y}, so that they can be read.
 */
final class Sounds {
  private static final String LATIN = "'tnsmwy";
  private static final String ARABIC = "ءتنسموي";

  private Sounds() {}

  /** Puts Arabic consonants in place of the ASCII ones of a pattern. */
  static String of(String pattern) {
    StringBuilder sounds = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      int at = LATIN.indexOf(pattern.charAt(i));
      sounds.append(at < 0 ? pattern.charAt(i) : ARABIC.charAt(at));
    }
    return sounds.toString();
  }

  static boolean isShort(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  static boolean isVowel(char c) {
    return "aiuAIUYOH".indexOf(c) >= 0;
  }

  static char lengthened(char vowel) {
    return Character.toUpperCase(vowel);
  }

  /**
   * Applies the sound changes that cross the border of a prefix: ءَءْ and the like become long, iw
   * becomes I (إيقاف), uy becomes U after a prefix (يوقظ).
   */
  static String smoothed(String sounds) {
    int w = sounds.indexOf("iو");
    boolean assimilates = w >= 0 && closes(sounds, w + 1);
    boolean begins = sounds.length() > 3 && isShort(sounds.charAt(1)) && closes(sounds, 2);
    boolean twoHamzas = begins && sounds.charAt(0) == 'ء' && sounds.charAt(2) == 'ء';
    boolean afterPrefix = begins
        && "ءيتنم".indexOf(sounds.charAt(0)) >= 0
        && sounds.charAt(1) == 'u'
        && sounds.charAt(2) == 'ي';
    if (twoHamzas || afterPrefix) {
      return sounds.charAt(0) + "" + lengthened(sounds.charAt(1)) + sounds.substring(3);
    }
    return assimilates ? sounds.substring(0, w) + "I" + sounds.substring(w + 2) : sounds;
  }

  /** Whether the consonant at {@code at} closes its syllable before another consonant. */
  private static boolean closes(String sounds, int at) {
    return at + 1 < sounds.length()
        && !isVowel(sounds.charAt(at + 1))
        && sounds.charAt(at + 1) != sounds.charAt(at);
  }
}
