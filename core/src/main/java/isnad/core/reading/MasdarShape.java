package isnad.core.reading;

/**
 * Whether an unknown word is written like the verbal noun of a derived verb: تفعيل, مفاعلة, إفعال,
 * تفاعل, انفعال, افتعال, استفعال, also in the plural in ات or the indefinite accusative.
 */
final class MasdarShape {
  private MasdarShape() {}

  /** {@code folded} is the word without clitics, {@code written} the same as the text has it. */
  static boolean fits(String folded, String written) {
    return isSingular(folded, written)
        || folded.endsWith("ات") && isSingular(cut(folded, 2), written)
        || folded.endsWith("ا") && isSingular(cut(folded, 1), written);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean isSingular(String word, String written) {
    return switch (word.length()) {
      case 5 ->
        word.charAt(0) == 'ت' && (word.charAt(3) == 'ي' || word.charAt(2) == 'ا')
            || written.startsWith("إ") && word.charAt(3) == 'ا';
      case 6 ->
        word.charAt(0) == 'ا'
                && word.charAt(4) == 'ا'
                && (word.charAt(1) == 'ن' || word.charAt(2) == 'ت')
            || word.charAt(0) == 'م' && word.charAt(2) == 'ا' && written.endsWith("ة");
      case 7 -> word.startsWith("است") && word.charAt(5) == 'ا';
      default -> false;
    };
  }
}
