package isnad.app.ingest;

import isnad.core.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tokenised text, as tagged corpora are kept: one token a line, in the line's first column, and
 * an empty line behind each sentence. It is handed on in texts short enough to be read, cut behind
 * sentences and where a line says that a document begins.
 */
public final class TokenFile {
  /** From here on, in units, a text ends behind the sentence. */
  private static final int LONG = Report.LONGEST_TEXT / 4;

  /** The longest token, in units; what is longer is cut. */
  private static final int LONGEST_TOKEN = 1_000;

  private static final String DOCUMENT = "-DOCSTART-";

  private final BufferedReader in;
  private @Nullable String ahead;

  /** A file of {@code bytes} in UTF-8. */
  public TokenFile(InputStream bytes) {
    in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  /** A token and the unit of the text where it begins; an empty one ends a sentence. */
  public record Token(String word, int start) {
    public boolean isBreak() {
      return word.isEmpty();
    }

    public int end() {
      return start + word.length();
    }
  }

  /** Tokens and the text that they form: a sentence is a line. */
  public record TokenText(String text, List<Token> tokens) {
    public TokenText {
      tokens = List.copyOf(tokens);
    }
  }

  /** The next text, or null behind the last. */
  public @Nullable TokenText next() throws IOException {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    String line = ahead == null ? in.readLine() : ahead;
    ahead = null;
    while (line != null) {
      String word = word(line);
      if (word.equals(DOCUMENT) && !tokens.isEmpty()) {
        ahead = line;
        break;
      }
      if (word.isEmpty()) {
        text.append('\n');
        tokens.add(new Token("", text.length()));
        if (text.length() > LONG) {
          break;
        }
      } else {
        tokens.add(new Token(word, text.length()));
        text.append(word).append(' ');
        if (text.length() > 2 * LONG) {
          break;
        }
      }
      line = in.readLine();
    }
    return tokens.isEmpty() ? null : new TokenText(text.toString(), tokens);
  }

  private static String word(String line) {
    String stripped = line.strip();
    int end = 0;
    while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
      end++;
    }
    String word = stripped.substring(0, Math.min(end, LONGEST_TOKEN));
    return !word.isEmpty() && word.charAt(0) == '\ufeff' ? word.substring(1) : word;
  }
}
