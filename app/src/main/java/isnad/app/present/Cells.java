package isnad.app.present;

/**
 * Text made fit for a terminal: measured in columns, cut to them, free of anything that moves the
 * cursor or turns the writing direction, and isolated where it runs from right to left.
 */
final class Cells {
  private static final char ISOLATE = '\u2068';
  private static final char END_ISOLATE = '\u2069';

  private Cells() {}

  /** One line of plain words: controls and direction marks out, white space made one blank. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (Character.getType(c) == Character.SURROGATE || Character.isISOControl(c)) {
        plain.append('\ufffd');
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.appendCodePoint(c);
      }
    });
    return plain.toString().strip();
  }

  /** How many columns a terminal gives {@code text}. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  /** {@code text} cut to at most {@code columns}, with an ellipsis where something is left out. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      used += width(c);
      if (used > columns) {
        break;
      }
      kept.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return kept.toString().strip() + "…";
  }

  /**
   * A cell of exactly {@code columns}, the words isolated so that they move nothing around them.
   */
  static String cell(String text, int columns) {
    String words = cut(plain(text), columns);
    return isolated(words) + " ".repeat(columns - width(words));
  }

  /** Words that keep their direction to themselves. */
  static String isolated(String plain) {
    return isRightToLeft(plain) ? ISOLATE + plain + END_ISOLATE : plain;
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints().anyMatch(c -> {
      byte direction = Character.getDirectionality(c);
      return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    });
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x1f300 && c <= 0x1faff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
