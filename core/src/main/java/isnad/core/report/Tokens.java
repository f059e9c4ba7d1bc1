package isnad.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and marks of a folded text, in order. A token is known by its index; its
 * characters are those of the folded text from {@link #from} to before {@link #to}. Kept as arrays,
 * not objects, because every report has thousands and reading touches each several times.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum Kind {
    /** Letters of the Arabic script. */
    WORD,
    /** Digits, with their decimal point or thousands commas. */
    NUMBER,
    /** Letters of another script. */
    FOREIGN,
    /** One character that is neither letter nor digit nor space. */
    MARK
  }

  private final FoldedText folded;
  private int count;
  private Kind[] kinds;
  private int[] from;
  private int[] to;
  private int[] hashes;
  private boolean[] lineBefore;

  private Tokens(FoldedText folded) {
    this.folded = folded;
    int guess = folded.length() / 4 + 8;
    kinds = new Kind[guess];
    from = new int[guess];
    to = new int[guess];
    hashes = new int[guess];
    lineBefore = new boolean[guess];
  }

  public static Tokens of(FoldedText folded) {
    Tokens tokens = new Tokens(folded);
    boolean line = false;
    int at = 0;
    while (at < folded.length()) {
      char c = folded.charAt(at);
      if (Character.isWhitespace(c) || c == ' ') {
        line |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
        at++;
        continue;
      }
      Kind kind = kindOf(c);
      int end = kind == Kind.MARK ? at + 1 : tokens.endOf(kind, at);
      tokens.add(kind, at, end, line);
      line = false;
      at = end;
    }
    return tokens;
  }

  /** The keys of the tokens of {@code folded}, if it is words and spaces; else null. */
  private static @Nullable List<String> words(String folded) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i == folded.length() ? ' ' : folded.charAt(i);
      if (c == ' ') {
        if (i > start) {
          words.add(folded.substring(start, i));
        }
        start = i + 1;
      } else if (kindOf(c) != Kind.WORD) {
        return null;
      }
    }
    return words;
  }

  /** The keys of the tokens of {@code text}, quotation marks apart. */
  public static List<String> keys(String text) {
    List<String> plain = words(FoldedText.key(text));
    if (plain != null) {
      return plain;
    }
    Tokens tokens = of(FoldedText.of(text));
    List<String> keys = new ArrayList<>(tokens.count);
    for (int i = 0; i < tokens.count; i++) {
      if (!tokens.isQuoteMark(i)) {
        keys.add(tokens.key(i));
      }
    }
    return keys;
  }

  public FoldedText folded() {
    return folded;
  }

  public int count() {
    return count;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  /** The folded character where {@code token} begins. */
  public int from(int token) {
    return from[token];
  }

  /** The folded character before which {@code token} ends. */
  public int to(int token) {
    return to[token];
  }

  /** {@link String#hashCode} of the folded characters of {@code token}. */
  public int hash(int token) {
    return hashes[token];
  }

  /** The number of folded characters of {@code token}. */
  public int length(int token) {
    return to[token] - from[token];
  }

  public char charAt(int token, int index) {
    return folded.charAt(from[token] + index);
  }

  /** Whether a line ends between {@code token} and the one before it. */
  public boolean lineBefore(int token) {
    return lineBefore[token];
  }

  /** Whether {@code token} stands directly against the one before it. */
  public boolean joined(int token) {
    return token > 0 && folded.start(from[token]) == folded.end(to[token - 1] - 1);
  }

  public boolean isWord(int token) {
    return kinds[token] == Kind.WORD;
  }

  public boolean isNumber(int token) {
    return kinds[token] == Kind.NUMBER;
  }

  public boolean isMark(int token) {
    return kinds[token] == Kind.MARK;
  }

  public boolean isMark(int token, char mark) {
    return kinds[token] == Kind.MARK && folded.charAt(from[token]) == mark;
  }

  /** Whether {@code token} is the mark of a quotation: {@code "}, {@code «} or {@code »}. */
  public boolean isQuoteMark(int token) {
    if (kinds[token] != Kind.MARK) {
      return false;
    }
    char c = folded.charAt(from[token]);
    return c == '"' || c == '«' || c == '»';
  }

  /** Whether the folded characters of {@code token} are {@code key}. */
  public boolean is(int token, String key) {
    return folded.matches(from[token], to[token], key);
  }

  /** The folded characters of {@code token}. */
  public String key(int token) {
    return folded.folded(from[token], to[token]);
  }

  /** The text's own span from the start of token {@code first} to before token {@code end}. */
  public Span span(int first, int end) {
    return folded.span(from[first], to[end - 1]);
  }

  private void add(Kind kind, int start, int end, boolean line) {
    if (count == kinds.length) {
      int larger = count * 2;
      kinds = Arrays.copyOf(kinds, larger);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
      hashes = Arrays.copyOf(hashes, larger);
      lineBefore = Arrays.copyOf(lineBefore, larger);
    }
    kinds[count] = kind;
    from[count] = start;
    to[count] = end;
    hashes[count] = folded.hash(start, end);
    lineBefore[count++] = line;
  }

  private int endOf(Kind kind, int start) {
    int at = start + 1;
    while (at < folded.length()) {
      char c = folded.charAt(at);
      boolean inside = kindOf(c) == kind || kind == Kind.NUMBER && separates(at);
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * Whether the character at {@code at} is a decimal point, or a comma before exactly three digits.
   */
  private boolean separates(int at) {
    char c = folded.charAt(at);
    int digits = 0;
    while (at + 1 + digits < folded.length() && isDigit(folded.charAt(at + 1 + digits))) {
      digits++;
    }
    return c == '.' && digits > 0 || c == ',' && digits == 3;
  }

  private static Kind kindOf(char c) {
    if (c >= 0x621 && c <= 0x6d5) {
      return c == 0x66d || c == 0x6d4 ? Kind.MARK : Kind.WORD;
    }
    if (isDigit(c)) {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.FOREIGN : Kind.MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
