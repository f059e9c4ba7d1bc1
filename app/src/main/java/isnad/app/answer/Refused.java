package isnad.app.answer;

import isnad.core.report.Problem;

/** That something cannot be done as it was asked for, and why. */
public final class Refused extends Exception {
  private final transient Problem problem;

  public Refused(Problem problem) {
    super(problem.what());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
