package isnad.app.exchange;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What a form lacks before it can be written: see docs/problems.md. */
public enum DatasetProblem implements ProblemCode {
  /** The organisation under whose name reviews go out has no name, or too long a one. */
  UNNAMED_REVIEWER,
  /** The organisation's address is none of the web, or too long. */
  REVIEWER_ADDRESS;

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
