package isnad.core.mention;

import isnad.core.mention.NumberTerm.Kind;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, without the words about them. */
record NumberReader(NumberCursor cursor) {
  /** Above this a number is taken for no quantity. */
  private static final long MOST = 1_000_000_000_000_000L;

  private static final int MOST_DIGITS = 15;

  /** Longer rows of digits without a separator are identity or telephone numbers. */
  private static final int MOST_PLAIN_DIGITS = 9;

  /** The number that begins at {@code at}, or null. */
  @Nullable
  NumberReading read(int at) {
    if (cursor.isNumber(at)) {
      return digits(at);
    }
    NumberTerm term = cursor.term(at);
    if (term == null) {
      return null;
    }
    return switch (term.kind()) {
      case NUMBER -> new Composition(at).read();
      case SCALE -> term.isOpen() ? some(at, term, at) : new Composition(at).read();
      case SOME -> some(at, term, at);
      case SEVERAL -> several(at);
      case HALF -> fraction(at, 2);
      case QUARTER -> fraction(at, 4);
      case AND_HALF, HEDGE, AFTER, TALLY, RANGE_BETWEEN, RANGE_FROM, RANGE_TO, RISE -> null;
      case JOIN, PERCENT, ONE, SUPERLATIVE, PARTICLE, NONE, LABEL, ORDINAL, NOT -> null;
    };
  }

  /** "Several thousand". */
  private @Nullable NumberReading several(int at) {
    int next = cursor.after(at);
    NumberTerm term = cursor.term(next);
    return term != null && term.isOpen() && !term.definite() ? some(at, term, next) : null;
  }

  /** "Dozens"; "a few hundred", "tens of thousands". */
  private NumberReading some(int first, NumberTerm term, int at) {
    int end = cursor.after(at);
    NumberTerm next = cursor.term(end);
    if (next != null && next.isOpen() && !next.and() && term.most() < next.least() / 2) {
      long unit = next.least() / 2;
      int after = cursor.after(end);
      long most = (term.most() + 1) * unit - 1;
      return new NumberReading(term.least() * unit, most, true, unit, first, after);
    }
    return new NumberReading(term.least(), term.most(), true, 1, first, end);
  }

  private @Nullable NumberReading fraction(int at, int parts) {
    int next = cursor.after(at);
    NumberTerm scale = cursor.term(next);
    return scale != null && scale.kind() == Kind.SCALE && !scale.and()
        ? NumberReading.exactly(scale.value() / parts, scale.value(), at, cursor.after(next))
        : null;
  }

  /** Digits with their decimals and the scale behind them. */
  private @Nullable NumberReading digits(int at) {
    boolean comma = isDecimalComma(at + 1);
    int end = comma ? at + 3 : at + 1;
    String whole = cursor.tokens().key(at).replace(",", "");
    String text = comma ? whole + "." + cursor.tokens().key(at + 2) : whole;
    int point = text.indexOf('.');
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    boolean plain = text.length() == cursor.tokens().length(at);
    if (text.length() > (plain ? MOST_PLAIN_DIGITS : MOST_DIGITS)
        || text.indexOf('.', point + 1) >= 0 && point >= 0) {
      return null;
    }
    long number = Long.parseLong(text.replace(".", ""));
    NumberTerm scale = cursor.term(end);
    if (scale != null && scale.kind() == Kind.SCALE && !scale.and()) {
      double value = number * (double) scale.value() / Math.pow(10, decimals);
      boolean fits = value <= MOST && decimals <= 6;
      return fits ? new Composition(at).from(Math.round(value), scale.value(), end) : null;
    }
    boolean thousands = decimals == 3 && point <= 3;
    return decimals == 0 || thousands ? NumberReading.exactly(number, 1, at, end) : null;
  }

  /** A comma between digits that are too few to be thousands. */
  private boolean isDecimalComma(int at) {
    return cursor.isTightMark(at, ',')
        && cursor.isNumber(at + 1)
        && cursor.tokens().length(at + 1) <= 2;
  }

  /** A number in words while it is put together, from its greatest part to its least. */
  private final class Composition {
    private final int first;
    private int at;
    private long total;
    private long group;
    private long scale = Long.MAX_VALUE;

    Composition(int first) {
      this.first = first;
      at = first;
    }

    @Nullable
    NumberReading read() {
      while (take()) {
        if (total > MOST) {
          return null;
        }
      }
      long last = scale == Long.MAX_VALUE ? 1 : scale;
      return at == first ? null : NumberReading.exactly(total + group, last, first, at);
    }

    /** Goes on behind digits and their scale. */
    @Nullable
    NumberReading from(long value, long valueScale, int scaleAt) {
      total = value;
      scale = valueScale;
      at = cursor.after(scaleAt);
      return read();
    }

    private boolean take() {
      int p = at > first && cursor.is(at, Kind.JOIN) ? cursor.after(at) : at;
      if (p > at && cursor.isNumber(p)) {
        return digits(p);
      }
      NumberTerm term = cursor.term(p);
      if (term == null) {
        return false;
      }
      boolean joined = at == first || p > at || term.and();
      return switch (term.kind()) {
        case NUMBER -> number(term, p, joined);
        case SCALE -> scale(term, p, joined);
        case AND_HALF -> half(p);
        case HALF, QUARTER, SOME, SEVERAL, HEDGE, AFTER, TALLY, RANGE_BETWEEN -> false;
        case RANGE_FROM, RANGE_TO, RISE, JOIN, PERCENT, ONE, SUPERLATIVE -> false;
        case PARTICLE, NONE, LABEL, ORDINAL, NOT -> false;
      };
    }

    private boolean number(NumberTerm term, int p, boolean joined) {
      long value = term.value();
      boolean hundreds = !joined && value == 100 && group >= 3 && group <= 9;
      if (hundreds) {
        group *= value;
      } else if (joined && fits(value)) {
        group += value;
      } else {
        return false;
      }
      at = cursor.after(p);
      return true;
    }

    /** Units come before tens, and else the greater before the less. */
    private boolean fits(long value) {
      if (group == 0) {
        return value < scale;
      }
      long units = group % 100;
      if (units >= 1 && units <= 9) {
        return value >= 20 && value <= 90;
      }
      return units == 0 && value < (group % 1000 == 0 ? 1000 : 100);
    }

    private boolean scale(NumberTerm term, int p, boolean joined) {
      boolean begins = group == 0;
      if (term.value() >= scale || begins && !joined || !begins && term.and()) {
        return false;
      }
      if (begins && term.isOpen()) {
        return false;
      }
      boolean dual = begins && isDual(p);
      total += (begins ? dual ? 2 : 1 : group) * term.value();
      group = 0;
      scale = term.value();
      at = cursor.after(p);
      return true;
    }

    /** "Two thousand fighters" is the dual alone; before another scale or at the end it is not. */
    private boolean isDual(int p) {
      return cursor.words().isDual(cursor.tokens(), p)
          && cursor.isWord(p + 1)
          && cursor.term(p + 1) == null;
    }

    /** "A million and a half (a million)". */
    private boolean half(int p) {
      if (scale == Long.MAX_VALUE || group != 0 || scale == 1) {
        return false;
      }
      total += scale / 2;
      NumberTerm again = cursor.term(cursor.after(p));
      boolean said = again != null && again.kind() == Kind.SCALE && again.value() == scale;
      at = said ? cursor.after(cursor.after(p)) : cursor.after(p);
      scale = 1;
      return true;
    }

    /** "3 thousand and 500" in digits. */
    private boolean digits(int p) {
      if (scale == Long.MAX_VALUE || group != 0) {
        return false;
      }
      NumberReading rest = NumberReader.this.digits(p);
      if (rest == null || rest.most() >= scale) {
        return false;
      }
      total += rest.most();
      scale = 1;
      at = rest.end();
      return true;
    }
  }
}
