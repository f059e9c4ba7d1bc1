package isnad.core.reading;

import isnad.core.event.CountOf;
import isnad.core.mention.Quantity;

/**
 * A number found for an event: tokens {@code first} to before {@code end} say it, those from
 * {@code whoFirst} to before {@code whoEnd} say of whom or what; none where these are equal. Of
 * money, token {@code unit} names the currency; else it is -1.
 */
record Counted(
    CountOf of, Quantity quantity, int first, int end, int whoFirst, int whoEnd, int unit) {

  /** A number of persons or things. */
  Counted(CountOf of, Quantity quantity, int first, int end, int whoFirst, int whoEnd) {
    this(of, quantity, first, end, whoFirst, whoEnd, -1);
  }

  /** A sum of money, whose currency stands at {@code unit}. */
  static Counted money(Quantity quantity, int first, int end, int unit) {
    return new Counted(CountOf.MONEY, quantity, first, end, end, end, unit);
  }
}
