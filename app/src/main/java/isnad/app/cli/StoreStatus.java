package isnad.app.cli;

import isnad.app.store.StoreFault;
import isnad.app.store.StoreProblem;

/** How a command ends that its store failed. */
final class StoreStatus {
  private StoreStatus() {}

  static ExitStatus of(StoreFault fault) {
    return fault.problem().code() instanceof StoreProblem code
        ? switch (code) {
          case STORE_MISSING, STORE_ADDRESS -> ExitStatus.NOTHING;
          case IMPORT_BROKEN, IMPORT_OTHER_CHAIN, PROJECTION_DIFFERS, INCIDENTS_DIFFER ->
            ExitStatus.SOME_BAD;
          case STORE_BUSY,
              STORE_READ_ONLY,
              STORE_FULL,
              STORE_UNREACHABLE,
              STORE_NOT_A_LEDGER,
              STORE_NEWER,
              STORE_DAMAGED,
              STORE_CUT_SHORT -> ExitStatus.UNFINISHED;
        }
        : ExitStatus.UNFINISHED;
  }
}
