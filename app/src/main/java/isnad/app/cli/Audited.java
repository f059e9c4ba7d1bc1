package isnad.app.cli;

import isnad.app.access.AuditedDeed;
import isnad.app.access.Deed;
import isnad.app.access.Done;
import isnad.app.store.StoreAddress;
import java.io.IOException;

/** A command whose doing is told in the audit log, where there is one. */
final class Audited {
  private static final int REFUSED = 400;
  private static final int FAILED = 500;

  private Audited() {}

  /** What goes out, and gives the exit status. */
  interface Handing<E extends Exception> {
    int out() throws IOException, E;
  }

  /**
   * Hands something out once its entry is on the disk. Nothing goes out untold; that it did not go
   * out whole is told behind it.
   */
  static <E extends Exception> int handed(
      StoreAddress ledger, Deed deed, String about, Handing<E> handing) throws IOException, E {
    AuditedDeed.tell(ledger, deed, about, Done.GOOD);
    int status = ExitStatus.UNFINISHED.number();
    try {
      status = handing.out();
      return status;
    } finally {
      if (status != ExitStatus.GOOD.number() && status != ExitStatus.SOME_BAD.number()) {
        int answer = status == ExitStatus.NOTHING.number() ? REFUSED : FAILED;
        AuditedDeed.tell(ledger, deed, about, answer);
      }
    }
  }

  /** Tells what came in, before anything is said of it; {@code any} is whether some was kept. */
  static void changed(StoreAddress ledger, String about, boolean any) {
    AuditedDeed.tell(ledger, Deed.CHANGE, about, any ? Done.GOOD : REFUSED);
  }
}
