package isnad.app.web.taxii;

/** A request that is not done as it asks, and why. */
final class TaxiiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final TaxiiProblem problem;

  TaxiiRefusal(TaxiiProblem problem, String why) {
    super(why, null, false, false);
    this.problem = problem;
  }

  TaxiiProblem problem() {
    return problem;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
