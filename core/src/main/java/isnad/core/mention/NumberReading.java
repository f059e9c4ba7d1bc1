package isnad.core.mention;

import isnad.core.mention.NumberTerm.Hedge;
import java.util.OptionalLong;

/**
 * A number read from tokens {@code first} to before {@code end}: between {@code least} and
 * {@code most}. {@code open} where the words leave it open; {@code scale} is the last scale said,
 * else 1.
 */
record NumberReading(long least, long most, boolean open, long scale, int first, int end) {

  static NumberReading exactly(long number, long scale, int first, int end) {
    return new NumberReading(number, number, false, scale, first, end);
  }

  NumberReading times(long factor) {
    return new NumberReading(least * factor, most * factor, open, factor, first, end);
  }

  /** The quantity that the number is behind {@code hedge}; words that leave it open do so still. */
  Quantity hedged(Hedge hedge) {
    if (open) {
      return new Quantity(least, OptionalLong.of(most), true);
    }
    return switch (hedge) {
      case NONE -> new Quantity(least, OptionalLong.of(most), false);
      case ABOUT -> new Quantity(least, OptionalLong.of(most), true);
      case AT_LEAST -> Quantity.atLeast(least);
      case MORE_THAN -> Quantity.atLeast(least + 1);
      case LESS_THAN -> new Quantity(0, OptionalLong.of(Math.max(0, most - 1)), false);
      case AT_MOST -> new Quantity(0, OptionalLong.of(most), false);
    };
  }
}
