package isnad.app.access;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with people, organisations and what they ask for: see docs/problems.md. */
public enum AccessProblem implements ProblemCode {
  /** A name of an account or organisation is none that can be had. */
  BAD_NAME,
  /** An account or organisation of the name is there, or was. */
  NAME_TAKEN,
  /** No account has the name. */
  UNKNOWN_ACCOUNT,
  /** No organisation has the key. */
  UNKNOWN_ORGANISATION,
  /** There is no such role. */
  UNKNOWN_ROLE,
  /** There are no accounts at all. */
  NO_ACCOUNTS,
  /** The password is too short, too long or too plain. */
  WEAK_PASSWORD,
  /** The only account that may administer the server would be lost. */
  LAST_ADMINISTRATOR,
  /** There is as much of it as there may be. */
  TOO_MANY,
  /** Name and password do not belong together, or were tried too often. */
  NOT_LOGGED_IN,
  /** The code is none, was used, or is too old. */
  SETUP_ENDED,
  /** An entry of the audit log is not what was kept. */
  AUDIT_BROKEN,
  /** What was done could not be kept in the audit log. */
  AUDIT_NOT_WRITTEN,
  /** What is asked of the audit log makes no sense. */
  BAD_QUESTION,
  /** A token cannot be made so. */
  BAD_TOKEN,
  /** No token has the name. */
  UNKNOWN_TOKEN,
  /** The database of people cannot be opened, read or written. */
  PEOPLE_UNREACHABLE,
  /** What lies there is no database of people. */
  PEOPLE_NOT_OURS,
  /** A newer Isnad made the database of people. */
  PEOPLE_NEWER,
  /** What is marked red can be kept from members of a ledger that is a file alone. */
  MEMBERS_NEED_FILE;

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
