package isnad.app.store;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a store: see docs/problems.md. */
public enum StoreProblem implements ProblemCode {
  /** There is no such file, or no ledger in the database. */
  STORE_MISSING,
  /** The address is none that can be opened. */
  STORE_ADDRESS,
  /** Another process is writing. */
  STORE_BUSY,
  /** The file, its folder or the database may only be read. */
  STORE_READ_ONLY,
  /** There is no room left. */
  STORE_FULL,
  /** The system or the server does not let the store be opened, read or written. */
  STORE_UNREACHABLE,
  /** What lies there is something else than a ledger. */
  STORE_NOT_A_LEDGER,
  /** A newer Isnad made the store. */
  STORE_NEWER,
  /** The database itself is damaged. */
  STORE_DAMAGED,
  /** Entries that were kept are gone. */
  STORE_CUT_SHORT,
  /** The tables made of the entries are not what the entries amount to. */
  PROJECTION_DIFFERS,
  /** The incidents that are kept are not what the claims amount to. */
  INCIDENTS_DIFFER,
  /** What is to be imported is not a whole ledger. */
  IMPORT_BROKEN,
  /** What is to be imported does not continue the ledger that is there. */
  IMPORT_OTHER_CHAIN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
