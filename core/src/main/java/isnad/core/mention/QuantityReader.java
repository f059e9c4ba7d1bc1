package isnad.core.mention;

import isnad.core.mention.NumberTerm.Hedge;
import isnad.core.mention.NumberTerm.Kind;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of one stretch of tokens from left to right: numbers, the words before them
 * that hedge or pair them, and the hedges that follow what they count.
 */
final class QuantityReader {
  /** How many tokens may stand between a number and a hedge that follows it. */
  private static final int REACH = 5;

  /** How many tokens may stand between "the toll exceeded" and its number. */
  private static final int TALLY_REACH = 7;

  private final NumberCursor cursor;
  private final NumberReader numbers;
  private final Tokens tokens;
  private final List<QuantityPhrase> found;

  /** The index of this stretch's first phrase in {@link #found}. */
  private final int own;

  QuantityReader(NumberCursor cursor, List<QuantityPhrase> found) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
    this.tokens = cursor.tokens();
    this.found = found;
    this.own = found.size();
  }

  void read() {
    int at = cursor.first();
    while (at < cursor.limit()) {
      at = take(at);
    }
  }

  /** Reads what stands at {@code at}; gives the token to go on with. */
  private int take(int at) {
    if (cursor.isNumber(at)) {
      return number(at, at, Hedge.NONE);
    }
    NumberTerm term = tokens.isWord(at) || tokens.isMark(at, '%') ? cursor.term(at) : null;
    if (term == null) {
      return at + 1;
    }
    int after = cursor.after(at);
    return switch (term.kind()) {
      case NUMBER, SCALE, SOME, SEVERAL, HALF, QUARTER -> number(at, at, Hedge.NONE);
      case HEDGE -> hedged(at, after, term.hedge());
      case AFTER -> following(at, after, term.hedge());
      case RANGE_BETWEEN -> between(at, after);
      case RANGE_FROM -> fromTo(at, after);
      case ONE -> one(at, after);
      case AND_HALF, TALLY, RANGE_TO, RISE, JOIN, PERCENT, SUPERLATIVE -> after;
      case PARTICLE, NONE, LABEL, ORDINAL, NOT -> after;
    };
  }

  /** The number at {@code at} with what stands before it from {@code first} on. */
  private int number(int first, int at, Hedge hedge) {
    NumberReading reading = numbers.read(at);
    if (reading == null) {
      return at + 1;
    }
    if (isNoCount(at, reading)) {
      return reading.end();
    }
    NumberReading upper = upper(reading);
    if (upper != null) {
      add(first, upper.end(), range(scaled(reading, upper), upper, hedge));
      return upper.end();
    }
    add(first, reading.end(), reading.hedged(hedge));
    return reading.end();
  }

  /** The upper end in "30-40" and "30 to 40". */
  private @Nullable NumberReading upper(NumberReading lower) {
    int p = lower.end();
    int second = -1;
    if (cursor.isTightMark(p, '-') && cursor.isNumber(lower.end() - 1)) {
      second = p + 1;
    } else if (isTo(p)) {
      second = cursor.skipClitic(cursor.after(p));
    }
    NumberReading upper = second < 0 ? null : numbers.read(second);
    return upper != null && !isNoCount(second, upper) && scaled(lower, upper).most() < upper.most()
        ? upper
        : null;
  }

  private boolean isTo(int at) {
    NumberTerm term = cursor.term(at);
    return term != null
        && !term.and()
        && (term.kind() == Kind.RANGE_TO
            || term.kind() == Kind.HEDGE
                && term.hedge() == Hedge.AT_MOST
                && cursor.after(at) == at + 1);
  }

  /** "8 to 15 thousand" means thousands twice. */
  private static NumberReading scaled(NumberReading lower, NumberReading upper) {
    boolean shared = lower.scale() == 1 && upper.scale() > 1 && lower.most() < 1000;
    return shared && lower.most() * upper.scale() < 2 * upper.most()
        ? lower.times(upper.scale())
        : lower;
  }

  private static Quantity range(NumberReading lower, NumberReading upper, Hedge hedge) {
    boolean approximate = hedge == Hedge.ABOUT || lower.open() || upper.open();
    long least = Math.min(lower.least(), upper.least());
    long most = Math.max(lower.most(), upper.most());
    return new Quantity(least, OptionalLong.of(most), approximate);
  }

  private int hedged(int first, int at, Hedge hedge) {
    int p = cursor.skipClitic(at);
    NumberTerm again = cursor.term(p);
    if (again != null && again.kind() == Kind.HEDGE) {
      Hedge stronger = hedge == Hedge.ABOUT ? again.hedge() : hedge;
      return numbers.read(cursor.skipClitic(cursor.after(p))) == null
          ? p
          : number(first, cursor.skipClitic(cursor.after(p)), stronger);
    }
    if (again != null && again.kind() == Kind.RANGE_BETWEEN) {
      return between(first, cursor.after(p));
    }
    if (numbers.read(p) != null) {
      return number(first, p, hedge);
    }
    return again != null && again.kind() == Kind.TALLY ? tally(cursor.after(p), at, hedge) : at;
  }

  /** "The number of the dead exceeded 100", whose verb comes first in Arabic. */
  private int tally(int from, int after, Hedge hedge) {
    int limit = Math.min(cursor.limit(), from + TALLY_REACH);
    for (int p = from; p < limit && !tokens.isMark(p); p++) {
      if (cursor.is(p, Kind.HEDGE) || cursor.is(p, Kind.RANGE_TO)) {
        return after;
      }
      int at = cursor.skipClitic(p);
      if (numbers.read(at) != null) {
        return number(at, at, hedge);
      }
    }
    return after;
  }

  private int between(int first, int at) {
    NumberReading lower = numbers.read(cursor.skipClitic(at));
    if (lower == null) {
      return at;
    }
    int p = lower.end();
    NumberTerm next = cursor.term(p);
    if (cursor.isWord(p) && next == null) {
      p++;
      next = cursor.term(p);
    }
    if (next == null) {
      return at;
    }
    boolean joins = next.kind() == Kind.JOIN || next.kind() == Kind.RANGE_TO;
    NumberReading upper = joins || next.and() ? numbers.read(joins ? cursor.after(p) : p) : null;
    if (upper == null) {
      return at;
    }
    if (!isNoCount(lower.first(), upper)) {
      add(first, upper.end(), range(scaled(lower, upper), upper, Hedge.NONE));
    }
    return upper.end();
  }

  /** "From 30 to 40": a range, but where something rises to the second it alone counts. */
  private int fromTo(int first, int at) {
    int p = cursor.skipClitic(at);
    NumberReading lower = numbers.read(p);
    NumberReading upper = lower == null || isNoCount(p, lower) ? null : upper(lower);
    if (lower == null || upper == null) {
      return at;
    }
    if (rises(first)) {
      add(upper.first(), upper.end(), upper.hedged(Hedge.NONE));
    } else {
      add(first, upper.end(), range(scaled(lower, upper), upper, Hedge.NONE));
    }
    return upper.end();
  }

  private boolean rises(int before) {
    for (int p = before - 1; p >= Math.max(cursor.first(), before - TALLY_REACH); p--) {
      if (cursor.isSingle(p, Kind.RISE)) {
        return true;
      }
    }
    return false;
  }

  /** A hedge behind what is counted; it holds for two counts that "and" joins. */
  private int following(int at, int after, Hedge hedge) {
    int last = found.size() - 1;
    if (last < own || !reaches(found.get(last), at)) {
      return hedged(at, after, hedge);
    }
    QuantityPhrase phrase = found.get(last);
    if (last > own && isJoined(found.get(last - 1), phrase) && isExact(phrase)) {
      hedge(last - 1, found.get(last - 1).end(), hedge);
    }
    hedge(last, phrase.end() == at ? after : phrase.end(), hedge);
    return after;
  }

  private boolean reaches(QuantityPhrase phrase, int at) {
    for (int p = phrase.end(); p < at; p++) {
      if (tokens.isMark(p) && !tokens.isQuoteMark(p)) {
        return false;
      }
    }
    return at - phrase.end() <= REACH;
  }

  /** Whether only the first's noun and "and" stand between. */
  private boolean isJoined(QuantityPhrase before, QuantityPhrase phrase) {
    int between = phrase.first() - before.end();
    NumberTerm first = cursor.term(phrase.first());
    boolean and = first != null && first.and() || cursor.isSingle(phrase.first() - 1, Kind.JOIN);
    return and && between <= 3 && reaches(before, phrase.first());
  }

  private static boolean isExact(QuantityPhrase phrase) {
    Quantity quantity = phrase.quantity();
    return !quantity.approximate()
        && quantity.max().isPresent()
        && quantity.max().getAsLong() == quantity.min();
  }

  private void hedge(int index, int end, Hedge hedge) {
    QuantityPhrase phrase = found.get(index);
    if (isExact(phrase)) {
      long number = phrase.quantity().min();
      Quantity quantity =
          NumberReading.exactly(number, 1, phrase.first(), phrase.end()).hedged(hedge);
      found.set(index, new QuantityPhrase(phrase.first(), end, quantity, phrase.dual()));
    }
  }

  /** "One of the soldiers"; not "no one", and not "one of the most ...". */
  private int one(int at, int after) {
    NumberReading composed = numbers.read(after);
    boolean counts = composed == null
        && cursor.isWord(after)
        && !cursor.isSingle(at - 1, Kind.NONE)
        && (isDefinite(after)
            || cursor.term(after) == null
                && cursor.isWord(after + 1)
                && isDefinite(after + 1)
                && !startsWith(after, 'ب')
                && !startsWith(after, 'ل'));
    if (counts) {
      add(at, after, Quantity.exactly(1));
    }
    return after;
  }

  private boolean isDefinite(int at) {
    return tokens.length(at) > 3 && tokens.charAt(at, 0) == 'ا' && tokens.charAt(at, 1) == 'ل';
  }

  private boolean startsWith(int at, char letter) {
    return tokens.charAt(at, 0) == letter;
  }

  /** Whether the number at {@code at} is a percentage, a name, a label or part of an ordinal. */
  private boolean isNoCount(int at, NumberReading reading) {
    int end = reading.end();
    if (cursor.is(end, Kind.PERCENT)) {
      return true;
    }
    if (cursor.isNumber(at)) {
      boolean slashed = isBetweenNumbers(at - 1) || isBetweenNumbers(end);
      boolean lettered =
          end < cursor.limit() && tokens.joined(end) && tokens.kind(end) == Tokens.Kind.FOREIGN;
      boolean clitic = at > cursor.first() && tokens.isWord(at - 1) && tokens.joined(at);
      boolean labelled = cursor.isSingle(clitic ? at - 2 : at - 1, Kind.LABEL);
      return slashed || lettered || labelled || cursor.isNameBefore(at);
    }
    NumberTerm term = cursor.term(at);
    if (term != null && cursor.isSingle(at - 1, Kind.ORDINAL)) {
      return term.definite() || reading.most() == 10;
    }
    boolean one = reading.most() == 1;
    return one
        && (cursor.isSingle(at - 1, Kind.NONE)
            || cursor.is(end, Kind.RANGE_FROM) && cursor.is(cursor.after(end), Kind.SUPERLATIVE));
  }

  /**
   * Whether a slash or colon at {@code at} stands between numbers: a score, an hour, a fraction.
   */
  private boolean isBetweenNumbers(int at) {
    return (cursor.isTightMark(at, '/') || cursor.isTightMark(at, ':'))
        && at > cursor.first()
        && tokens.isNumber(at - 1)
        && tokens.isNumber(at + 1);
  }

  private void add(int first, int end, Quantity quantity) {
    found.add(new QuantityPhrase(first, end, quantity, false));
  }
}
