package isnad.app.change;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words that a person gives for a pack: what of them could be more than words there. */
final class DraftWords {
  /** The longest name, in units. */
  static final int LONGEST = 100;

  private DraftWords() {}

  /** Without marks that nobody sees, which come along where words are copied, and double blanks. */
  static String plain(String given) {
    return given.replaceAll("\\p{Cf}", "").replaceAll("\\p{Zs}+", " ").strip();
  }

  /** The same of several; those that are empty were not given. */
  static List<String> all(List<String> given) {
    return given.stream()
        .map(DraftWords::plain)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether {@code words} stand in one line, and are one value there, and can be written. */
  static boolean isOneValue(String words) {
    return words.chars().noneMatch(c -> c == '|' || Character.isISOControl(c) || isLineEnd(c))
        && StandardCharsets.UTF_8.newEncoder().canEncode(words);
  }

  private static boolean isLineEnd(int c) {
    int type = Character.getType(c);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  static boolean hasArabic(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.isLetter(c)
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
