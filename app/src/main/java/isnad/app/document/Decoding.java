package isnad.app.document;

import isnad.app.document.Decoded.Text;
import isnad.app.document.Decoded.Undecodable;
import isnad.core.report.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes bytes a text, or says why they are none. */
final class Decoding {
  /**
   * Of the bytes beyond ASCII, how many in 100 are UTF-8 sequences in a text that was UTF-8 once.
   */
  private static final int ONCE_UTF_8 = 10;

  /** Of all bytes, one in this many may be a control character. */
  private static final int CONTROLS = 100;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w:.-]{1,40})");

  private Decoding() {}

  /** Decodes a text. */
  static Decoded text(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** Decodes a page, which may declare its own encoding. */
  static Decoded page(byte[] bytes) {
    return decode(bytes, declared(bytes));
  }

  /** Decodes what a server or a mail says is in {@code charset}; a page may say otherwise. */
  static Decoded declared(byte[] bytes, String charset) {
    return decode(bytes, charset(charset).or(() -> declared(bytes)));
  }

  private static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> marked = Encodings.marked(bytes);
    if (marked.isPresent()) {
      return Encodings.strictly(bytes, Encodings.afterMark(bytes, bytes.length), marked.get())
          .<Decoded>map(Text::new)
          .orElseGet(() -> broken("its mark says " + marked.get() + ", its bytes are not that"));
    }
    Optional<String> text =
        Encodings.unmarkedUtf16(bytes).flatMap(wide -> Encodings.strictly(bytes, 0, wide));
    if (text.isPresent()) {
      return new Text(text.get());
    }
    if (isBinary(bytes)) {
      return undecodable(DocumentProblem.BINARY_FILE, "not a text: it has control characters");
    }
    // No text in another encoding is UTF-8 by chance; many pages are, and declare what they were.
    text = Encodings.strictly(bytes, 0, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      text = declared.flatMap(charset -> Encodings.strictly(bytes, 0, charset));
    }
    if (text.isPresent()) {
      return new Text(text.get());
    }
    if (Utf8Share.of(bytes) >= ONCE_UTF_8) {
      return broken(
          "UTF-8 broken or mixed with another encoding from byte " + Utf8Share.firstBad(bytes));
    }
    return Encodings.inCodePage(bytes)
        .<Decoded>map(Text::new)
        .orElseGet(() -> undecodable(
            DocumentProblem.UNKNOWN_ENCODING,
            "neither UTF-8 nor UTF-16, windows-1256 or ISO-8859-6 as far as can be told"));
  }

  private static Decoded broken(String what) {
    return undecodable(DocumentProblem.BROKEN_ENCODING, what);
  }

  private static Decoded undecodable(DocumentProblem code, String what) {
    return new Undecodable(Problem.of(code, what));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int head = Math.min(bytes.length, 4096);
    Matcher found = DECLARED.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    return found.find() ? charset(found.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(byte[] bytes) {
    if (bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
      return true;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r')) {
        controls++;
      }
    }
    return controls > bytes.length / CONTROLS;
  }
}
