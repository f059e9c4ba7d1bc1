package isnad.app.cli;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can go wrong in a run that is nobody's fault but Isnad's: see docs/problems.md. */
enum RunProblem implements ProblemCode {
  /** Reading a report failed; the others are read all the same. */
  INTERNAL_FAULT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
