package isnad.core.report;

import java.util.Arrays;

/**
 * A folded copy of a text in which spellings that mean the same look the same, every folded
 * character knowing the units of the text that it came from. Diacritics, tatweel, bidi controls and
 * joiners are dropped; forms of alef, hamza, ya and ta marbuta, presentation forms, digits,
 * quotation marks and character references are made one. The text itself is never touched. Not a
 * record, because its arrays are shared for speed and never leave the room.
 */
public final class FoldedText {
  private final String text;
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  private FoldedText(String text, char[] chars, int[] starts, int[] ends, int length) {
    this.text = text;
    this.chars = chars;
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  public static FoldedText of(String text) {
    Writer writer = new Writer(text);
    int at = 0;
    while (at < text.length()) {
      at = writer.take(at);
    }
    return new FoldedText(text, writer.chars, writer.starts, writer.ends, writer.length);
  }

  /** Folds words for use as a key: what {@link #of} gives, as a string. */
  public static String key(String words) {
    int same = 0;
    while (same < words.length()
        && words.charAt(same) != '&'
        && Folding.of(words.charAt(same)) == words.charAt(same)) {
      same++;
    }
    return same == words.length() ? words : key(words, same);
  }

  /** The same where the characters before {@code same} fold to themselves. */
  private static String key(String words, int same) {
    char[] key = words.toCharArray();
    int length = same;
    for (int i = same; i < key.length; i++) {
      char c = key[i];
      char folded = Folding.of(c);
      if (c == '&' || folded == Folding.SEVERAL) {
        FoldedText longer = of(words);
        return new String(longer.chars, 0, longer.length);
      }
      if (folded != Folding.DROPPED) {
        key[length++] = folded;
      }
    }
    return new String(key, 0, length);
  }

  public String text() {
    return text;
  }

  public int length() {
    return length;
  }

  public char charAt(int index) {
    return chars[index];
  }

  /** The text's unit where the folded character at {@code index} begins. */
  public int start(int index) {
    return starts[index];
  }

  /**
   * The text's unit where the folded character at {@code index} ends, with the marks that follow
   * it.
   */
  public int end(int index) {
    return ends[index];
  }

  /** The text's own span for the folded characters from {@code from} to before {@code to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The folded characters from {@code from} to before {@code to}. */
  public String folded(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Whether the folded characters from {@code from} to before {@code to} are {@code key}. */
  public boolean matches(int from, int to, String key) {
    if (to - from != key.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (chars[i] != key.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** {@link String#hashCode} of the folded characters from {@code from} to before {@code to}. */
  public int hash(int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash;
  }

  /** Grows the three arrays while reading the text once from its start. */
  private static final class Writer {
    private final String text;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    Writer(String text) {
      this.text = text;
      chars = new char[text.length() + 8];
      starts = new int[chars.length];
      ends = new int[chars.length];
    }

    int take(int at) {
      char c = text.charAt(at);
      if (c == '&') {
        int after = CharacterReference.end(text, at);
        if (after > 0) {
          put(Folding.of(CharacterReference.meaning(text, at, after)), at, after);
          return after;
        }
      }
      char folded = Folding.of(c);
      if (folded == Folding.DROPPED) {
        mark(at);
      } else if (folded == Folding.SEVERAL) {
        String parts = Folding.several(c);
        for (int i = 0; i < parts.length(); i++) {
          put(parts.charAt(i), at, at + 1);
        }
      } else {
        put(folded, at, at + 1);
      }
      return at + 1;
    }

    /**
     * A dropped mark belongs to the letter before it, so that a quote ends with its last letter's
     * marks.
     */
    private void mark(int at) {
      if (length > 0 && ends[length - 1] == at && Folding.isMark(text.charAt(at))) {
        ends[length - 1] = at + 1;
      }
    }

    private void put(char c, int from, int to) {
      if (length == chars.length) {
        int larger = length * 2;
        chars = Arrays.copyOf(chars, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
      }
      chars[length] = c;
      starts[length] = from;
      ends[length++] = to;
    }
  }
}
