package isnad.app.json;

/** Halves of surrogate pairs that stand alone: legal in JSON as escapes, never in UTF-8. */
public final class Surrogates {
  private Surrogates() {}

  /** The index of the first lone half at or after {@code from}, or -1. */
  public static int firstLone(CharSequence text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean pair = Character.isHighSurrogate(c)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1));
      if (Character.isSurrogate(c) && !pair) {
        return at;
      }
      at += pair ? 2 : 1;
    }
    return -1;
  }

  /** JSON in which every lone half is written as an escape, so that it survives UTF-8. */
  static String escaped(String json) {
    int lone = firstLone(json, 0);
    if (lone < 0) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length() + 16);
    int done = 0;
    while (lone >= 0) {
      safe.append(json, done, lone).append(String.format("\\u%04x", (int) json.charAt(lone)));
      done = lone + 1;
      lone = firstLone(json, done);
    }
    return safe.append(json, done, json.length()).toString();
  }
}
