package isnad.core.mention;

import isnad.core.report.TokenTable;
import isnad.core.report.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens seen as the terms of one table; says what stands where, moves nowhere.
 * Remembers the last look, for the same word is asked about many times. Not for several threads.
 */
abstract sealed class TermCursor<T> permits TimeCursor, NumberCursor {
  final Tokens tokens;
  final int first;
  final int limit;
  private final TokenTable<T> table;
  private int looked = -1;
  private int length;
  private @Nullable T term;

  TermCursor(TokenTable<T> table, Tokens tokens, int first, int limit) {
    this.table = table;
    this.tokens = tokens;
    this.first = first;
    this.limit = limit;
  }

  final Tokens tokens() {
    return tokens;
  }

  final int first() {
    return first;
  }

  final int limit() {
    return limit;
  }

  /** The longest term that begins at {@code at}, or null. */
  final @Nullable T term(int at) {
    look(at);
    return term;
  }

  /** The token behind the term at {@code at}, or behind {@code at} where none stands there. */
  final int after(int at) {
    look(at);
    return at + Math.max(1, length);
  }

  /** The term of the one token at {@code at}, or null. */
  final @Nullable T single(int at) {
    return at >= first && at < limit ? table.get(tokens, at) : null;
  }

  private void look(int at) {
    if (at != looked) {
      looked = at;
      length = table.words(tokens, at, limit);
      term = length == 0 ? null : table.get(tokens, at, at + length);
    }
  }

  final boolean isNumber(int at) {
    return at < limit && tokens.isNumber(at);
  }
}
