package isnad.app.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How servers are asked: by what name, how long is waited between two questions to one host and for
 * an answer, how much of it is taken, and the names of those hosts that may be asked although they
 * are in a private network or this machine.
 */
public record Manners(
    String agent, Duration between, Duration patience, int bytes, Set<String> allowed) {
  /** The name by which robots.txt may speak of Isnad. */
  public static final String ROBOT = "isnad";

  /** Nobody waits longer for a host that asks for it. */
  static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  /** As the command line asks where nothing is said. */
  public static Manners usual(String version) {
    return new Manners(
        ROBOT + "/" + version, Duration.ofSeconds(2), Duration.ofSeconds(30), 16 << 20, Set.of());
  }

  public Manners {
    allowed = Set.copyOf(allowed);
    if (between.isNegative() || patience.isNegative() || patience.isZero() || bytes < 1) {
      throw new IllegalArgumentException("waits and limits are positive");
    }
  }
}
