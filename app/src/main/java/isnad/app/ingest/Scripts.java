package isnad.app.ingest;

import isnad.core.report.Language;

/** Which script a text is written in, as far as telling Arabic from other languages needs it. */
final class Scripts {
  private Scripts() {}

  /** Whether {@code c} is a letter of the Arabic script, in any of its forms. */
  static boolean isArabic(char c) {
    return c >= 0x620 && c <= 0x6ff && Character.isLetter(c)
        || c >= 0x750 && c <= 0x77f
        || c >= 0xfb50 && c <= 0xfefc && Character.isLetter(c);
  }

  /** Arabic for a text with a letter of its script, else undetermined. */
  static Language language(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isArabic(text.charAt(i))) {
        return Language.ARABIC;
      }
    }
    return Language.UNDETERMINED;
  }
}
