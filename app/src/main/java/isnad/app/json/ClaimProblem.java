package isnad.app.json;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** Why a claim that was written cannot be read back: see docs/problems.md. */
public enum ClaimProblem implements ProblemCode {
  /** It is not the object that a claim is. */
  BROKEN_CLAIM,
  /** Its type of event is none of the packs that were loaded. */
  UNKNOWN_EVENT_TYPE,
  /** A quote is not what stands in the text at its place. */
  CLAIM_MISQUOTES;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
