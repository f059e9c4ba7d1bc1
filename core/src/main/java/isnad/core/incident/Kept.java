package isnad.core.incident;

import isnad.core.claim.ClaimId;
import java.util.Set;

/** What was put together before, as far as it is asked for. */
public interface Kept {
  /** Told which reports will be asked for, so that they can be fetched at once. */
  default void prepare(Set<Long> reports) {}

  /** A report that was taken, with what its claims tell. */
  Accounts.Told told(long report);

  /** At which level a claim is linked, and the number of its group. */
  Place place(long claim);

  /** The numbers of the groups that hold any of some claims. */
  Set<Long> groups(Set<ClaimId> claims);

  /** The claims of some groups. */
  Set<Long> claims(Set<Long> groups);

  /** The reports of the same group of near-copies, with the report itself. */
  Set<Long> copies(long report);

  /** Where a claim is linked. */
  record Place(int level, long group) {}
}
