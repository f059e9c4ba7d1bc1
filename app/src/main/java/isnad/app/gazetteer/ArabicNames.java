package isnad.app.gazetteer;

import isnad.core.report.FoldedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a row that Arabic reports may write: in Arabic letters, three letters or more, a few
 * words at most, and without the class word of a settlement or division before them (قرية, محافظة).
 * Persian, Kurdish and Urdu spellings are taken only where there is no Arabic one and folding
 * leaves nothing of them that Arabic does not have.
 */
final class ArabicNames {
  /** The most names of a place. */
  private static final int MOST = 12;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private static final Set<String> LEFT_OFF = Set.of(
      "قريه", "بلده", "ناحيه", "محافظه", "ولايه", "مديريه", "قضاء", "منطقه", "اقليم", "مقاطعه");

  private ArabicNames() {}

  static List<String> of(List<String> all) throws RefusedRow {
    Map<String, String> arabic = new LinkedHashMap<>();
    Map<String, String> near = new LinkedHashMap<>();
    boolean any = false;
    for (String given : all) {
      String name = plain(given);
      if (name.codePoints().noneMatch(ArabicNames::isArabicScript)) {
        continue;
      }
      any = true;
      String bare = withoutClassWord(name);
      String key = FoldedText.key(bare);
      if (fits(bare, key)) {
        Map<String, String> into =
            bare.codePoints().allMatch(ArabicNames::isOfArabic) ? arabic : near;
        into.putIfAbsent(key, bare);
      }
    }
    if (!any) {
      throw new RefusedRow(DumpProblem.ROW_NO_ARABIC_NAME, "none in the Arabic script");
    }
    Map<String, String> taken = arabic.isEmpty() ? near : arabic;
    if (taken.isEmpty()) {
      throw new RefusedRow(
          DumpProblem.ROW_NO_USABLE_NAME, "no name that Arabic reports could have");
    }
    return taken.values().stream().limit(MOST).toList();
  }

  /** A name without marks, joiners and double blanks. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints().forEach(c -> {
      int type = Character.getType(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (type != Character.FORMAT && type != Character.NON_SPACING_MARK && c != 0x640) {
        plain.appendCodePoint(c);
      }
    });
    return plain.toString().strip();
  }

  private static String withoutClassWord(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && LEFT_OFF.contains(FoldedText.key(name.substring(0, blank)))
        ? name.substring(blank + 1)
        : name;
  }

  /** Whether a name, less what folding takes off, is short words of Arabic letters. */
  private static boolean fits(String name, String key) {
    return key.length() >= SHORTEST
        && name.length() <= LONGEST
        && key.codePoints().allMatch(ArabicNames::isOfArabic)
        && key.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && !LEFT_OFF.contains(key);
  }

  private static boolean isArabicScript(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c);
  }

  /** Whether {@code c} is a letter of the Arabic language, or a blank. */
  private static boolean isOfArabic(int c) {
    return c >= 0x621 && c <= 0x63a || c >= 0x641 && c <= 0x64a || c == ' ';
  }
}
