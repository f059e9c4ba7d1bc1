package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.CalendarTerm.Unit;
import isnad.core.report.Tokens;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens seen as words of time and numbers. */
final class TimeCursor extends TermCursor<CalendarTerm> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  TimeCursor(CalendarWords words, Tokens tokens, int first, int limit) {
    super(words.table(), tokens, first, limit);
  }

  boolean is(int at, Kind kind) {
    CalendarTerm term = term(at);
    return term != null && term.kind() == kind;
  }

  /** The token behind {@code at} where a word of this kind stands there, else {@code at}. */
  int skip(int at, Kind kind) {
    return is(at, kind) ? after(at) : at;
  }

  int skip(int at, char mark) {
    return isMark(at, mark) ? at + 1 : at;
  }

  boolean isMark(int at, char mark) {
    return at < limit && tokens.isMark(at, mark);
  }

  /** Whether one {@code unit} stands at {@code at}, with the article or without. */
  boolean isOne(int at, Unit unit, boolean definite) {
    CalendarTerm term = term(at);
    return term != null && term.isOne(unit) && term.definite() == definite;
  }

  /** The whole number in digits at {@code at}, or -1. */
  int number(int at) {
    if (!isNumber(at) || tokens.length(at) > 8) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < tokens.length(at); i++) {
      char c = tokens.charAt(at, i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** The year in four digits at {@code at}, or 0. */
  int year(int at) {
    int number = number(at);
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }

  /** The year of the Hijra at {@code at}, or 0. */
  int hijriYear(int at) {
    int number = number(at);
    return number >= 1300 && number <= 1500 ? number : 0;
  }

  /** Whether the article stands at {@code at}, written against a number. */
  boolean isArticleOfNumber(int at) {
    return is(at, Kind.ARTICLE) && isNumber(at + 1);
  }

  /** Whether the one word at {@code at} leads to an end, whatever it begins. */
  boolean isUntil(int at) {
    CalendarTerm one = single(at);
    return one != null && one.kind() == Kind.UNTIL;
  }

  /** The kind of the word of one token before {@code at}, or null. */
  @Nullable
  Kind kindBefore(int at) {
    CalendarTerm before = single(at - 1);
    return before == null ? null : before.kind();
  }
}
