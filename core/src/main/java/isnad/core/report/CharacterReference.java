package isnad.core.report;

/**
 * A character reference left in a text by its extraction, named or by number: seen as the mark it
 * stands for, while quotes keep the letters that are there.
 */
final class CharacterReference {
  private static final int LONGEST = 8;

  private CharacterReference() {}

  /** The unit after the reference that begins at {@code at}, or -1 where none does. */
  static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == ';') {
        return meaning(text, at, i + 1) == '\0' ? -1 : i + 1;
      }
    }
    return -1;
  }

  /**
   * The character that the reference from {@code at} to {@code end} stands for, or 0 for none that
   * is known.
   */
  static char meaning(String text, int at, int end) {
    return switch (text.substring(at + 1, end - 1)) {
      case "quot", "#34", "laquo", "raquo", "ldquo", "rdquo", "#8220", "#8221" -> '"';
      case "#39", "apos", "rsquo", "lsquo" -> '\'';
      case "nbsp", "#160" -> ' ';
      case "amp", "#38" -> '&';
      case "lt", "#60" -> '<';
      case "gt", "#62" -> '>';
      case "ndash", "mdash" -> '-';
      default -> '\0';
    };
  }
}
