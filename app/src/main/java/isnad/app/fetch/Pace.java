package isnad.app.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sees that no host is asked twice within a while, whoever asks. From any thread. */
final class Pace {
  /** When each host may be asked again, by the clock of {@link System#nanoTime}. */
  private final Map<String, Long> next = new HashMap<>();

  /** Waits until {@code host} may be asked, and notes that it is, {@code between} two questions. */
  void await(String host, Duration between) throws InterruptedException {
    long wait;
    synchronized (next) {
      long now = System.nanoTime();
      long turn = Math.max(now, next.getOrDefault(host, now));
      next.put(host, turn + between.toNanos());
      wait = turn - now;
    }
    TimeUnit.NANOSECONDS.sleep(wait);
  }
}
