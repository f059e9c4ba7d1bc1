package isnad.core.mention;

import java.util.OptionalLong;

/**
 * How many: at least {@code min}, at most {@code max} (empty where unbounded), {@code approximate}
 * where the words say so.
 */
public record Quantity(long min, OptionalLong max, boolean approximate) {
  public Quantity {
    if (min < 0 || max.isPresent() && max.getAsLong() < min) {
      throw new IllegalArgumentException("not a quantity: " + min + ".." + max);
    }
  }

  public static Quantity exactly(long number) {
    return new Quantity(number, OptionalLong.of(number), false);
  }

  public static Quantity atLeast(long number) {
    return new Quantity(number, OptionalLong.empty(), false);
  }
}
