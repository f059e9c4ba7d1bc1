package isnad.app.present;

/** Text made inert in HTML, as content and in attributes with double quotes alike. */
final class Html {
  private Html() {}

  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    safe(text, 0, text.length(), safe);
    return safe.toString();
  }

  /** Appends the part of {@code text} from {@code from} to before {@code to}, made inert. */
  static void safe(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isShown(c) ? c : '\ufffd');
      }
    }
  }

  /**
   * Controls have no place in HTML, and direction overrides could make words look like others; the
   * marks and isolates that Arabic texts use stay.
   */
  private static boolean isShown(char c) {
    boolean override = c >= 0x202a && c <= 0x202e;
    boolean space = c == '\n' || c == '\t' || c == '\r';
    return !override && (space || !Character.isISOControl(c));
  }
}
