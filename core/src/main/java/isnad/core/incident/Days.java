package isnad.core.incident;

import isnad.core.mention.TimeMention;
import isnad.core.report.Published;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The first and the last day on which an event may have been, as days since 1970; {@code told}
 * where the report tells them, else taken from the date of the report.
 */
public record Days(long from, long to, boolean told) {
  /** News is of the day it is published or of the days just before. */
  private static final int NEWS = 3;

  /**
   * The days of an event told with {@code time} in a report published then, where either is known.
   */
  public static Optional<Days> of(Optional<TimeMention> time, Optional<Published> published) {
    if (time.isPresent()) {
      Optional<LocalDate> from = time.get().from().or(time.get()::to);
      Optional<LocalDate> to = time.get().to().or(time.get()::from);
      if (from.isPresent() && to.isPresent()) {
        return Optional.of(new Days(from.get().toEpochDay(), to.get().toEpochDay(), true));
      }
    }
    return published.map(Published::date).map(LocalDate::toEpochDay).map(day -> news(day));
  }

  private static Days news(long day) {
    return new Days(day - NEWS, day, false);
  }

  /** How many days both have in common less one: 0 for one day, -1 where they are neighbours. */
  long overlap(Days other) {
    return Math.min(to, other.to) - Math.max(from, other.from);
  }

  long length() {
    return to - from + 1;
  }
}
