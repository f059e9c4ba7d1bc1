package isnad.core.ledger;

import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.Signature;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A person added a claim by hand that the reader missed in a version of a report, or that stands in
 * the words of a source that is no report. It stays when the version is read again.
 */
public record ClaimAdded(ReportId report, int version, ClaimMade claim, Signature signature)
    implements ReportEntry, Signed {
  /** Which part of the seals the claim is. */
  public static final int CLAIM = 0;

  @Override
  public String kind() {
    return Decision.Added.KIND;
  }

  @Override
  public Decision decision() {
    return new Decision.Added(claim.id());
  }

  @Override
  public LedgerEntry entry() {
    return this;
  }

  @Override
  public ClaimAdded signed(Signature other) {
    return new ClaimAdded(report, version, claim, other);
  }

  @Override
  public List<Digest> seals() {
    return List.of(claim.sealed());
  }

  @Override
  public ClaimAdded withSeals(UnaryOperator<Digest> other) {
    return new ClaimAdded(report, version, claim.sealedAs(other.apply(claim.sealed())), signature);
  }
}
