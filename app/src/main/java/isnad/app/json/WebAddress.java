package isnad.app.json;

import java.util.regex.Pattern;

/** An address of the web that can stand where others look one up. */
public final class WebAddress {
  /** The longest that is handed on, in UTF-16 units. */
  public static final int LONGEST = 2_000;

  private static final Pattern SHAPE =
      Pattern.compile("https?://[\\p{ASCII}&&\\p{Graph}&&[^\"<>\\\\^`{|}]]+");

  private WebAddress() {}

  /** Whether {@code text} is one, spelled as RFC 3986 has it. */
  public static boolean isOne(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }
}
