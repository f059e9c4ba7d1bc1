package isnad.app.ingest;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can go wrong in a run that is nobody's fault but Isnad's: see docs/problems.md. */
public enum RunProblem implements ProblemCode {
  /** Reading a report failed; the others are read all the same. */
  INTERNAL_FAULT;

  /** That {@code thrown} broke the reading of a report off. */
  public static Problem fault(Throwable thrown) {
    return Problem.of(INTERNAL_FAULT, "reading failed: " + thrown);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
