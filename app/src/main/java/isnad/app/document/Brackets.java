package isnad.app.document;

/**
 * Turns brackets that stand the wrong way. Right-to-left texts show each bracket as its mirror
 * image, and programs that write PDFs do not agree which of both a glyph is.
 */
final class Brackets {
  private static final String OPENING = "([{«‹";
  private static final String CLOSING = ")]}»›";

  private Brackets() {}

  /** {@code text}, each kind of bracket turned that closes more often before it opens than not. */
  static String turned(String text) {
    String turned = text;
    for (int kind = 0; kind < OPENING.length(); kind++) {
      turned = turned(turned, OPENING.charAt(kind), CLOSING.charAt(kind));
    }
    return turned;
  }

  private static String turned(String text, char opening, char closing) {
    int wrong = 0;
    char open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = 0;
      } else if (c == opening || c == closing) {
        boolean pair = open != 0 && open != c;
        wrong += !pair ? 0 : open == closing ? 1 : -1;
        open = pair ? 0 : c;
      }
    }
    return wrong <= 0
        ? text
        : text.replace(opening, '\0').replace(closing, opening).replace('\0', closing);
  }
}
