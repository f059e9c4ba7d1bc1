package isnad.core.mention;

import isnad.core.mention.NumberTerm.Kind;
import isnad.core.report.Tokens;

/** A stretch of tokens seen as words of number. */
final class NumberCursor extends TermCursor<NumberTerm> {
  private final NumberWords words;

  NumberCursor(NumberWords words, Tokens tokens, int first, int limit) {
    super(words.table(), tokens, first, limit);
    this.words = words;
  }

  NumberWords words() {
    return words;
  }

  boolean is(int at, Kind kind) {
    NumberTerm term = term(at);
    return term != null && term.kind() == kind;
  }

  /** Whether one token at {@code at}, which may lie before the stretch's end, is of this kind. */
  boolean isSingle(int at, Kind kind) {
    NumberTerm term = single(at);
    return term != null && term.kind() == kind;
  }

  boolean isWord(int at) {
    return at < limit && tokens.isWord(at);
  }

  boolean isMark(int at, char mark) {
    return at >= first && at < limit && tokens.isMark(at, mark);
  }

  /** Whether a mark stands at {@code at}, written against the tokens on both sides. */
  boolean isTightMark(int at, char mark) {
    return isMark(at, mark) && tokens.joined(at) && at + 1 < limit && tokens.joined(at + 1);
  }

  /** The number behind a clitic or the article that is written against it, else {@code at}. */
  int skipClitic(int at) {
    boolean led = isWord(at) && isNumber(at + 1) && tokens.joined(at + 1) && tokens.length(at) <= 3;
    return led && !isNameBefore(at + 1) ? at + 1 : at;
  }

  /**
   * Whether the number at {@code at} is written against letters that are no clitic, or against a
   * hyphen that is: part of a name, as in {@code F-16}.
   */
  boolean isNameBefore(int at) {
    if (at <= first || !tokens.joined(at)) {
      return false;
    }
    int before = at - 1;
    return switch (tokens.kind(before)) {
      case FOREIGN -> true;
      case WORD -> !isClitic(before);
      case NUMBER -> false;
      case MARK ->
        tokens.isMark(before, '-')
            && before > first
            && tokens.joined(before)
            && !tokens.isMark(before - 1)
            && !tokens.isNumber(before - 1);
    };
  }

  private boolean isClitic(int token) {
    for (int i = 0; i < tokens.length(token); i++) {
      if ("وفبلكا".indexOf(tokens.charAt(token, i)) < 0) {
        return false;
      }
    }
    return tokens.length(token) <= 4;
  }
}
