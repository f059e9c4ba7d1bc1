package isnad.app.answer;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with what a ledger is asked for: see docs/problems.md. */
public enum AskProblem implements ProblemCode {
  /** No report, claim or incident of the ledger has the id. */
  UNKNOWN_ID,
  /** A person rejected the claim. */
  REJECTED_CLAIM,
  /** The report is there, but no event was read in its headline and first sentence. */
  NO_INCIDENT,
  /** No outlet or voice of the ledger has the name, or several do. */
  UNKNOWN_SOURCE,
  /** No actor of the packs has the id or name. */
  UNKNOWN_ACTOR,
  /** No incident of the ledger is told to have been at a known place of the name. */
  UNKNOWN_PLACE,
  /** The report is there, but not what it was taken from. */
  NO_ORIGINAL;

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
