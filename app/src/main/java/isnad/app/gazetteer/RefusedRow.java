package isnad.app.gazetteer;

/** That a row of a dump is not taken, and why. */
final class RefusedRow extends Exception {
  private static final long serialVersionUID = 1L;

  private final DumpProblem problem;

  RefusedRow(DumpProblem problem, String what) {
    super(what, null, false, false);
    this.problem = problem;
  }

  DumpProblem problem() {
    return problem;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
