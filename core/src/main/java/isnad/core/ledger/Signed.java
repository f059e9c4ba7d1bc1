package isnad.core.ledger;

import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;

/** An entry by which a person decided something, and which can be undone by its name. */
public sealed interface Signed permits DecisionMade, ClaimAdded {
  /** What was decided. */
  Decision decision();

  /** Who decided, and why. */
  Signature signature();

  /** The entry itself. */
  LedgerEntry entry();

  /** The same decision under another signature. */
  Signed signed(Signature other);

  /**
   * Its name: digits of the digest of what it says. What is sealed counts as nothing, so that the
   * name tells nothing of it and is the same in every ledger.
   */
  default DecisionId id(Canon canon) {
    LedgerEntry bare = entry().withSeals(commitment -> Digest.NONE);
    String digits = Digest.of(bare.kind() + "\n" + canon.body(bare)).hex();
    return new DecisionId("d-" + digits.substring(0, DecisionId.DIGITS));
  }
}
