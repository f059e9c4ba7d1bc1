package isnad.core.incident;

import isnad.core.mention.TimeMention;
import java.time.LocalDate;
import java.util.Optional;

/** The span of time that a claim sums up with its numbers, as far as the report tells it. */
public record Summed(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** The span of what is told with {@code time}, if it is many happenings. */
  public static Optional<Summed> of(boolean cumulative, Optional<TimeMention> time) {
    return cumulative
        ? Optional.of(new Summed(time.flatMap(TimeMention::from), time.flatMap(TimeMention::to)))
        : Optional.empty();
  }
}
