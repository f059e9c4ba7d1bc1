package isnad.app.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What encoding bytes are in. In this order: a byte order mark, UTF-16 without a mark, strict
 * UTF-8, what a page or a server declares, and last the Arabic code pages, of which the bytes only
 * hint.
 */
public final class Encodings {
  private static final Charset[] MARKED = {
    Charset.forName("UTF-32LE"),
    Charset.forName("UTF-32BE"),
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_16LE,
    StandardCharsets.UTF_16BE
  };

  private static final byte[][] MARKS = {
    {(byte) 0xff, (byte) 0xfe, 0, 0},
    {0, 0, (byte) 0xfe, (byte) 0xff},
    {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
    {(byte) 0xff, (byte) 0xfe},
    {(byte) 0xfe, (byte) 0xff}
  };

  /** What ICU must be sure of, of 100; it gives short Arabic texts 30 and more. */
  private static final int SURE = 20;

  /** Of the letters beyond ASCII in a decoded text, how many in 100 must be Arabic. */
  private static final int ARABIC = 80;

  /** Of 100 Arabic letters in a decoded text, how many may stand behind a misplaced mark. */
  private static final int MISPLACED = 2;

  private Encodings() {}

  /** The index of the first byte after a byte order mark. */
  public static int afterMark(byte[] bytes, int length) {
    int mark = mark(bytes, length);
    return mark < 0 ? 0 : MARKS[mark].length;
  }

  /** The encoding that a byte order mark tells. */
  static Optional<Charset> marked(byte[] bytes) {
    int mark = mark(bytes, bytes.length);
    return mark < 0 ? Optional.empty() : Optional.of(MARKED[mark]);
  }

  private static int mark(byte[] bytes, int length) {
    for (int i = 0; i < MARKS.length; i++) {
      byte[] mark = MARKS[i];
      if (length >= mark.length && startsWith(bytes, mark)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text that the bytes from {@code from} are in {@code charset}; empty where they are none.
   */
  public static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }

  /**
   * UTF-16 without a mark: nearly every second byte is one of the few that Arabic, ASCII and
   * general punctuation have as their upper half.
   */
  static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, 4096) / 2;
    if (pairs < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += upperHalf(bytes[2 * i]) ? 1 : 0;
      odd += upperHalf(bytes[2 * i + 1]) ? 1 : 0;
    }
    int nearlyAll = pairs * 95 / 100;
    if (odd >= nearlyAll && even < nearlyAll) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= nearlyAll && odd < nearlyAll
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean upperHalf(byte b) {
    return b == 0 || b == 0x06;
  }

  /** The text in the Arabic code page that fits; empty where none does surely enough. */
  static Optional<String> inCodePage(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (match.getConfidence() >= SURE
          && (name.equals("windows-1256") || name.equals("ISO-8859-6"))) {
        Optional<String> text =
            strictly(bytes, 0, Charset.forName(name)).filter(Encodings::looksArabic);
        if (text.isPresent()) {
          return text;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a text in a code page could have been written so. The wrong page shows in Latin letters
   * inside Arabic words, and in marks of case endings (tanween) before the end of a word.
   */
  private static boolean looksArabic(String text) {
    int arabic = 0;
    int foreign = 0;
    int misplaced = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = isLatin(c);
      if (c >= 0x80 && c < 0xa0
          || latin && Scripts.isArabic(before)
          || Scripts.isArabic(c) && isLatin(before)) {
        return false;
      }
      foreign += latin ? 1 : 0;
      arabic += Scripts.isArabic(c) ? 1 : 0;
      misplaced += isTanween(before) && Scripts.isArabic(c) && c != 'ا' ? 1 : 0;
      before = c;
    }
    return arabic > 0
        && arabic * 100 >= (arabic + foreign) * ARABIC
        && misplaced * 100 <= arabic * MISPLACED;
  }

  private static boolean isLatin(char c) {
    return c > 0x7f && c < 0x250 && (Character.isLetter(c) || c == '×' || c == '÷');
  }

  private static boolean isTanween(char c) {
    return c >= 0x64b && c <= 0x64d;
  }
}
