package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.report.Tokens;

/** Where quotations begin and end, by their marks. */
final class Quotations {
  /** How far ahead the end of a quotation is looked for, in tokens. */
  private static final int AHEAD = 200;

  private Quotations() {}

  /**
   * Whether {@code token} stands between quotation marks; {@code open}: a quotation runs on from
   * the sentence before.
   */
  static boolean isInside(Parse parse, int token, boolean open) {
    boolean inside = open;
    for (int i = parse.sentence().first(); i < token; i++) {
      inside ^= parse.tokens().isQuoteMark(i);
    }
    return inside;
  }

  /** Whether a sentence has no quotation mark. */
  static boolean isWithout(Parse parse) {
    for (int i = parse.sentence().first(); i < parse.sentence().end(); i++) {
      if (parse.tokens().isQuoteMark(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a quotation that is open before {@code token} is closed behind it in the same line: the
   * next mark stands against the word before it rather than the one behind.
   */
  static boolean isClosedBehind(Tokens tokens, int token) {
    int end = Math.min(tokens.count(), token + AHEAD);
    for (int i = token; i < end && !(i > token && tokens.lineBefore(i)); i++) {
      if (tokens.isQuoteMark(i)) {
        boolean opens = i + 1 < tokens.count() && tokens.isWord(i + 1) && tokens.joined(i + 1);
        return tokens.isMark(i, '"') ? tokens.joined(i) && !opens : tokens.isMark(i, '»');
      }
    }
    return false;
  }
}
