package isnad.core.ledger;

import isnad.core.report.ReportId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A version of a report no longer stands, and its claims with it, because {@code replacedBy} came
 * in. What it said stays in the ledger.
 */
public record ReportWithdrawn(ReportId report, int version, int replacedBy) implements ReportEntry {
  public static final String KIND = "report-withdrawn";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Digest> seals() {
    return List.of();
  }

  @Override
  public ReportWithdrawn withSeals(UnaryOperator<Digest> other) {
    return this;
  }
}
