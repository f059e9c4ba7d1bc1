package isnad.app.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets requests wait until the desk is open: it starts while reports are still being added. */
final class Gate {
  /** How long a request waits at most, in seconds. */
  private static final int LONGEST = 600;

  private final CountDownLatch closed = new CountDownLatch(1);

  void open() {
    closed.countDown();
  }

  /** Waits until it is open; whether it is. */
  boolean pass() {
    try {
      return closed.await(LONGEST, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
