package isnad.app.access;

import isnad.core.report.Problem;
import org.jspecify.annotations.Nullable;

/** That the database of people cannot do what it was asked; the problem says why. */
public final class AccessFault extends RuntimeException {
  private final transient Problem problem;

  AccessFault(AccessProblem code, String what, @Nullable Throwable cause) {
    super(code.code() + ": " + what, cause);
    problem = Problem.of(code, what);
  }

  /** Something is kept from somebody, whose ledger would have to lie beside one on a server. */
  public static AccessFault membersNeedFile(String shown) {
    return new AccessFault(
        AccessProblem.MEMBERS_NEED_FILE,
        shown + ": something is marked red, which can be kept from others only where the ledger is"
            + " a file",
        null);
  }

  public Problem problem() {
    return problem;
  }

  /** What {@code thrown} means for the database {@code shown}. */
  static AccessFault of(Throwable thrown, String shown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof AccessFault known) {
        return known;
      }
    }
    String said = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("no reason given");
    return new AccessFault(AccessProblem.PEOPLE_UNREACHABLE, shown + ": " + said, thrown);
  }
}
