package isnad.core.morphology;

import java.util.List;

/** What becomes of a word's final hamza when an ending or a pronoun is written onto it. */
final class HamzaJoining {
  private HamzaJoining() {}

  /** The accepted spellings of {@code word} with {@code ending}, the usual one first. */
  static List<String> join(String word, String ending) {
    char last = word.charAt(word.length() - 1);
    String trunk = word.substring(0, word.length() - 1);
    String plain = word + ending;
    return switch (last) {
      case 'أ' ->
        switch (ending.charAt(0)) {
          case 'ا' -> List.of(trunk + "آ" + ending.substring(1));
          case 'و' -> List.of(trunk + "ؤ" + ending, plain);
          case 'ي' -> List.of(trunk + "ئ" + ending, plain);
          default -> List.of(plain);
        };
      case 'ء' -> joinUnseated(trunk, plain, ending);
      default -> List.of(plain);
    };
  }

  private static List<String> joinUnseated(String trunk, String plain, String ending) {
    if (takesSeat(trunk)) {
      return List.of(trunk + "ئ" + ending);
    }
    boolean afterVowel = trunk.endsWith("ا") || trunk.endsWith("و");
    return switch (ending.charAt(0)) {
      case 'و' -> List.of(trunk + "ؤ" + ending, plain);
      case 'ي' ->
        afterVowel
            ? List.of(trunk + "ئ" + ending, plain)
            : List.of(trunk + "أ" + ending, plain, trunk + "ئ" + ending);
      case 'ا' -> afterVowel ? List.of(plain) : List.of(plain, trunk + "آ" + ending.substring(1));
      default -> List.of(plain);
    };
  }

  /** How {@code word} may look before a pronoun, when that is not how it looks alone. */
  static List<String> beforePronoun(String word) {
    char last = word.charAt(word.length() - 1);
    String trunk = word.substring(0, word.length() - 1);
    return switch (last) {
      case 'أ' -> List.of(trunk + "ؤ", trunk + "ئ");
      case 'ؤ' -> List.of(trunk + "ئ");
      case 'ء' ->
        trunk.endsWith("ي")
            ? List.of(trunk + "ئ")
            : takesSeat(trunk)
                ? List.of(trunk + "ؤ", trunk + "ئ", trunk + "أ")
                : List.of(trunk + "ؤ", trunk + "ئ");
      default -> List.of();
    };
  }

  /** Whether {@code word} itself can stand before a pronoun. */
  static boolean staysBeforePronoun(String word) {
    return !word.endsWith("ء") || !takesSeat(word.substring(0, word.length() - 1));
  }

  /** Whether a hamza after {@code trunk} is written on a tooth when letters follow: شيء, عبء. */
  private static boolean takesSeat(String trunk) {
    return !trunk.isEmpty() && Spelling.connects(trunk.charAt(trunk.length() - 1));
  }
}
