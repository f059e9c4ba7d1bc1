package isnad.core.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences: at line ends, at full stops, exclamation and question marks, and
 * after the dateline with which agencies and sites begin a text ({@code كابول، أفغانستان (CNN) --},
 * {@code 04:54 GMT}). A full stop between single letters (أ.ف.ب), inside an address or doubled as
 * an ellipsis ends nothing.
 */
public final class Sentences {
  /** The longest sentence, in tokens; a longer run of words without a stop is cut here. */
  public static final int LONGEST = 400;

  /** How far from the start of a line a dateline may end, in tokens. */
  private static final int DATELINE = 24;

  /** The longest place and the longest name of an agency in a dateline, in tokens. */
  private static final int DATELINE_PLACE = 5;

  private static final int AGENCY = 3;

  private final Tokens tokens;
  private final List<Sentence> found = new ArrayList<>();
  private int start;

  private Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  public static List<Sentence> of(Tokens tokens) {
    return new Sentences(tokens).cut();
  }

  private List<Sentence> cut() {
    int line = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (i > start && (tokens.lineBefore(i) || i - start >= LONGEST)) {
        close(i);
      }
      if (tokens.lineBefore(i)) {
        line = i;
      }
      if (endsSentence(i)) {
        close(afterClosingQuotes(i + 1));
        i = start - 1;
      } else if (i - line < DATELINE && endsDateline(i)) {
        close(i + 1);
      }
    }
    close(tokens.count());
    return found;
  }

  private void close(int end) {
    if (end > start) {
      found.add(new Sentence(start, end));
      start = end;
    }
  }

  private boolean endsSentence(int i) {
    if (!tokens.isMark(i)) {
      return false;
    }
    return switch (tokens.charAt(i, 0)) {
      case '!', '?' -> true;
      case '.' -> isFullStop(i);
      default -> false;
    };
  }

  private boolean isFullStop(int i) {
    if (i == 0 || i + 1 == tokens.count()) {
      return true;
    }
    if (tokens.isMark(i + 1, '.') || tokens.isMark(i - 1, '.')) {
      return false;
    }
    if (!tokens.joined(i + 1)) {
      return true;
    }
    Tokens.Kind before = tokens.kind(i - 1);
    Tokens.Kind after = tokens.kind(i + 1);
    if (before == Tokens.Kind.FOREIGN && after == Tokens.Kind.FOREIGN) {
      return false;
    }
    return !(before == Tokens.Kind.WORD && after == Tokens.Kind.WORD)
        || tokens.length(i - 1) > 1 && tokens.length(i + 1) > 1;
  }

  private int afterClosingQuotes(int i) {
    int at = i;
    while (at < tokens.count()
        && (tokens.isQuoteMark(at) || tokens.isMark(at, ')'))
        && tokens.joined(at)
        && !tokens.isMark(at, '«')) {
      at++;
    }
    return at;
  }

  private boolean endsDateline(int i) {
    if (tokens.kind(i) == Tokens.Kind.FOREIGN) {
      return tokens.is(i, "gmt") && (i == 0 || !tokens.isMark(i - 1, '('));
    }
    if (tokens.isMark(i, '-')) {
      return i > 1 && (tokens.isMark(i - 1, '-') || endsBracketedName(i - 1)) && !nextIsDash(i);
    }
    return tokens.isNumber(i) && endsNumericDate(i);
  }

  private boolean nextIsDash(int i) {
    return i + 1 < tokens.count() && tokens.isMark(i + 1, '-');
  }

  /**
   * A bracket with an agency behind the place that opens a line: {@code (CNN)}, (رويترز). In Latin
   * letters it may stand anywhere.
   */
  private boolean endsBracketedName(int i) {
    if (!tokens.isMark(i, ')') || i < 2) {
      return false;
    }
    if (tokens.kind(i - 1) == Tokens.Kind.FOREIGN) {
      return true;
    }
    int open = i - 1;
    while (open > 0 && i - open <= AGENCY && tokens.isWord(open)) {
      open--;
    }
    return tokens.isMark(open, '(') && open < i - 1 && opensLine(open - 1);
  }

  /** Whether the words up to {@code last} are few and open a line. */
  private boolean opensLine(int last) {
    for (int i = last; i >= 0 && last - i < DATELINE_PLACE; i--) {
      if (!tokens.isWord(i) && !tokens.isMark(i, ',')) {
        return false;
      }
      if (i == 0 || tokens.lineBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** The last number of {@code - 11/05/09} behind a time of day with its zone. */
  private boolean endsNumericDate(int i) {
    return i >= 7
        && tokens.isMark(i - 1, '/')
        && tokens.isNumber(i - 2)
        && tokens.isMark(i - 3, '/')
        && tokens.isMark(i - 5, '-')
        && tokens.isMark(i - 6, ')');
  }
}
