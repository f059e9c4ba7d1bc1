package isnad.app.keeping;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with back-ups, and with what is kept for how long: see docs/problems.md. */
public enum KeepingProblem implements ProblemCode {
  /** A ledger on a server is backed up by the server's own means. */
  BACKUP_NEEDS_FILE,
  /** The folder cannot be written, or something else writes it. */
  BACKUP_UNWRITABLE,
  /** What was copied is not whole; no older back-up was removed for it. */
  BACKUP_BROKEN,
  /** What is to be put back is no back-up. */
  NO_BACKUP,
  /** Something lies where a ledger is to be put back. */
  RESTORE_OVER,
  /** How long something is kept makes no sense. */
  BAD_KEEPING;

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
