package isnad.app.web;

import isnad.app.answer.Refused;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Whose turn it is to write: a ledger has one writer. */
final class Turn {
  /** How long a person waits, in seconds. */
  private static final long LONGEST = 5;

  private final ReentrantLock lock = new ReentrantLock(true);

  /** Waits for the turn. */
  void await() {
    lock.lock();
  }

  /** Waits for the turn as long as a person may; refused where another has it that long. */
  void soon() throws Refused {
    try {
      if (lock.tryLock(LONGEST, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new Refused(DeskProblem.DESK_BUSY.of(
        "reports are being read and kept just now: decide it again when that is done"));
  }

  /** Gives the turn on. */
  void over() {
    lock.unlock();
  }
}
