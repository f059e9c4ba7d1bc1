package isnad.app.web.taxii;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often an address asked within a minute, and how often with a wrong name or token. A bucket
 * for each of the last addresses; who asks too often waits until the minute is over.
 */
final class Attempts {
  private static final int MOST_REQUESTS = 1_200;
  private static final int MOST_FAILED = 20;
  private static final int MOST_ADDRESSES = 10_000;
  private static final long MINUTE = 60_000;

  private final Clock clock;
  private final Map<String, Counted> counted = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
      return size() > MOST_ADDRESSES;
    }
  };

  private static final class Counted {
    private long minute;
    private int requests;
    private int failed;
  }

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Whether a request from {@code address} is looked at; it counts. */
  synchronized boolean mayTry(String address) {
    Counted now = now(address);
    now.requests++;
    return now.requests <= MOST_REQUESTS && now.failed < MOST_FAILED;
  }

  /** A request from {@code address} had a wrong name or token. */
  synchronized void failed(String address) {
    now(address).failed++;
  }

  private Counted now(String address) {
    long minute = clock.millis() / MINUTE;
    Counted one = counted.computeIfAbsent(address, fresh -> new Counted());
    if (one.minute != minute) {
      one.minute = minute;
      one.requests = 0;
      one.failed = 0;
    }
    return one;
  }
}
