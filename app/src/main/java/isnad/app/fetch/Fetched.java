package isnad.app.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What became of a question to a server. */
public sealed interface Fetched {
  /**
   * What the server gave from {@code address}, where it may have led on to: its type without
   * parameters, its charset as it says, the bytes unpacked, and the marks of this version.
   */
  record Given(
      URI address,
      String type,
      Optional<String> charset,
      byte[] bytes,
      Optional<String> etag,
      Optional<String> modified)
      implements Fetched {}

  /** It is what it was. */
  record Unchanged() implements Fetched {}

  /** Nothing, and why; {@code after} is how long the server wants not to be asked. */
  record Not(FetchProblem problem, String what, Optional<Duration> after) implements Fetched {
    /** Nothing, and the server does not say for how long. */
    public static Not of(FetchProblem problem, String what) {
      return new Not(problem, what, Optional.empty());
    }

    /** Whether it may be otherwise in a while. */
    public boolean isPassing() {
      return problem.isPassing() || after.isPresent();
    }
  }
}
