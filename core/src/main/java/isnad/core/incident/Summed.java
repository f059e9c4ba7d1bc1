package isnad.core.incident;

import isnad.core.claim.Happening;
import isnad.core.mention.TimeMention;
import java.time.LocalDate;
import java.util.Optional;

/** The span of time that a claim sums up with its numbers, as far as the report tells it. */
public record Summed(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** The span of {@code happening}, if it is many. */
  static Optional<Summed> of(Happening happening) {
    return happening.cumulative()
        ? Optional.of(new Summed(
            happening.time().flatMap(TimeMention::from), happening.time().flatMap(TimeMention::to)))
        : Optional.empty();
  }
}
