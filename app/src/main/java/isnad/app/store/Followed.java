package isnad.app.store;

import java.util.Optional;

/**
 * An address that is followed: the marks of the version that its server gave last, how often it
 * failed since, and the second since 1970 from which it may be asked again.
 */
public record Followed(
    String url, Optional<String> etag, Optional<String> modified, int failures, long due) {
  /** One that was never asked. */
  public static Followed fresh(String url) {
    return new Followed(url, Optional.empty(), Optional.empty(), 0, 0);
  }
}
