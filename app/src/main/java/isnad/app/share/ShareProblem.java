package isnad.app.share;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong when a ledger is made readable for others: see docs/problems.md. */
public enum ShareProblem implements ProblemCode {
  /** Nothing of a report can be shown, since what is hidden cannot all be found in it. */
  REPORT_WITHHELD,
  /** A ledger beside which no other can lie. */
  SHARE_NEEDS_FILE;

  /** The problem, with what it is about. */
  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
