package isnad.app.change;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with what a person wants decided: see docs/problems.md. */
public enum ReviewProblem implements ProblemCode {
  /** A decision says who made it and why; one of these is missing or too long. */
  UNSIGNED_DECISION,
  /** It makes no sense: a value that is none, claims on both sides, a decision undone before. */
  BAD_DECISION,
  /** The claim cannot be made by hand: its words do not stand in its source, say. */
  BAD_CLAIM,
  /** The file with the words of a source cannot be read. */
  UNREADABLE_WORDS;

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
