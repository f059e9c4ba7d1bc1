package isnad.app.cli;

import isnad.core.report.Problem;

/** That something cannot be done as it was asked for, and why. */
final class Refused extends Exception {
  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.what());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
