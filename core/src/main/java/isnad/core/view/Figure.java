package isnad.core.view;

import isnad.core.claim.Count;
import isnad.core.incident.Account;
import isnad.core.mention.Quantity;

/** A number that a claim gives, with whom it counts and whether as happened. */
public record Figure(Account account, Count count, Side side, Victims victims, Standing standing) {
  public Quantity quantity() {
    return count.quantity().quantity();
  }
}
