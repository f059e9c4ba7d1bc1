package isnad.app.document;

/** Which script a character is written in, as far as telling the Arabic one needs it. */
final class Scripts {
  private Scripts() {}

  /** Whether {@code c} is a letter of the Arabic script, in any of its forms. */
  static boolean isArabic(char c) {
    return c >= 0x620 && c <= 0x6ff && Character.isLetter(c)
        || c >= 0x750 && c <= 0x77f
        || c >= 0xfb50 && c <= 0xfefc && Character.isLetter(c);
  }
}
