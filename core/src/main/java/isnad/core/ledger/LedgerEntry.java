package isnad.core.ledger;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something that became known or was decided; never changed once it is in the ledger. */
public sealed interface LedgerEntry permits ReportEntry, DecisionMade {
  /** The stable name of the kind, never reused. */
  String kind();

  /** The commitments to what is sealed, in the order of the parts. */
  List<Digest> seals();

  /** The same entry with each commitment replaced. */
  LedgerEntry withSeals(UnaryOperator<Digest> other);
}
