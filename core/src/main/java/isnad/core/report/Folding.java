package isnad.core.report;

import java.text.Normalizer;

/**
 * What each character of the basic plane folds to: a table filled once when the class is loaded.
 */
final class Folding {
  /** Folds to nothing. */
  static final char DROPPED = '\0';

  /** Folds to more than one character: see {@link #several}. */
  static final char SEVERAL = '\uffff';

  private static final char[] TABLE = new char[0x10000];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = start((char) c);
    }
    pairs("أاإاآاٱاىيةهؤوئيکكیيگكپبچجژزڤفڨقہهھهۀهےيٶو", 2);
    pairs("،,؛;؟?٪%٫.٬,“«”»„«‘'’'–-—-−-‐-‑-\u00a0 \u202f \u2007 \u3000 ", 2);
    for (int digit = 0; digit < 10; digit++) {
      TABLE[0x660 + digit] = (char) ('0' + digit);
      TABLE[0x6f0 + digit] = (char) ('0' + digit);
    }
  }

  private Folding() {}

  static char of(char c) {
    return TABLE[c];
  }

  /** The characters of a ligature or presentation form, each folded. */
  static String several(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char part = TABLE[parts.charAt(i)];
      if (part != DROPPED && part != SEVERAL) {
        folded.append(part);
      }
    }
    return folded.toString();
  }

  /** Whether {@code c} is a mark on the letter before it: a diacritic or a tatweel. */
  static boolean isMark(char c) {
    return c >= 0x64b && c <= 0x65f || c == 0x670 || c == 0x640 || c >= 0x6d6 && c <= 0x6ed;
  }

  private static char start(char c) {
    if (isPlain(c)) {
      return c;
    }
    if (isMark(c) || isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return DROPPED;
    }
    if (c >= 0xfb50 && c <= 0xfdff && c != 0xfd3e && c != 0xfd3f || c >= 0xfe70 && c <= 0xfefc) {
      return SEVERAL;
    }
    return c < 0x250 ? Character.toLowerCase(c) : c;
  }

  /** Ideographs, Hangul syllables, surrogates and private use: half the plane, without marks. */
  private static boolean isPlain(char c) {
    return c >= 0x3400 && c <= 0x9fff || c >= 0xac00 && c <= 0xf8ff;
  }

  /** Bidi controls, joiners, soft hyphen, byte order mark and the null character. */
  private static boolean isInvisible(char c) {
    return c == 0
        || c == 0xad
        || c == 0x61c
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0xfeff
        || c == 0xffff;
  }

  private static void pairs(String pairs, int step) {
    for (int i = 0; i + 1 < pairs.length(); i += step) {
      TABLE[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }
}
