package isnad.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that sums up a span of time, as one voice gives it. It is in no sum; {@code check} says
 * how the sum of the incidents that the ledger knows lies to it.
 */
public record Statement(
    Figure figure, Optional<LocalDate> from, Optional<LocalDate> to, Check check) {

  /** Where the sum of what the ledger knows lies; of a span without a beginning nothing is said. */
  public enum Lies {
    NOT_COMPARED,
    BELOW,
    WITHIN,
    ABOVE;

    /** The name in output. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The sum of the incidents that were matched, by what they were matched, and where it lies;
   * {@code counted} are all of them, {@code incidents} the largest. A ledger knows only what it was
   * given: a sum below says nothing against the statement.
   */
  public record Check(
      Lies lies, Bounds sum, List<String> matchedBy, long counted, List<IncidentToll> incidents) {
    public Check {
      matchedBy = List.copyOf(matchedBy);
      incidents = List.copyOf(incidents);
    }
  }
}
