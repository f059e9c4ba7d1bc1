package isnad.core.report;

import java.util.Optional;

/**
 * Who stands behind a report beside its outlet, as the place of publication says: the author, and
 * the outlet whose words it passes on as they are (a forwarded post). Neither is in the text.
 */
public record Byline(Optional<String> author, Optional<String> relayed) {
  /** Nothing is told. */
  public static final Byline NONE = new Byline(Optional.empty(), Optional.empty());
}
