package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Sides;
import isnad.core.incident.Synopsis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What incidents add up to whose last possible day is {@code day}, or unknown: how many they are,
 * how many of them somebody denies, and how many are told to have been killed in them.
 */
public record DaySum(Optional<LocalDate> day, long incidents, long denied, Bounds killed) {
  /** Nobody. */
  public static final Bounds NOBODY = new Bounds(0, 0, 0, false);

  /** More than these are not told of one incident: a sum of many stays a number. */
  private static final long MOST = 1_000_000_000;

  /** What {@code incident} adds, of which a list says that. */
  public static DaySum of(Incident incident, Synopsis synopsis, Assembled all, Sides sides) {
    return new DaySum(
        synopsis.outline().to(),
        1,
        synopsis.denied().atMost() > 0 ? 1 : 0,
        killed(Counted.of(0, incident, all, sides)));
  }

  /** How many were killed in an incident, of all that it adds. */
  public static Bounds killed(Optional<Counted> counted) {
    return counted.stream()
        .flatMap(one -> one.parts().stream())
        .filter(part -> part.of() == CountOf.KILLED && part.standing() == Standing.HAPPENED)
        .map(Part::whole)
        .map(DaySum::limited)
        .reduce(NOBODY, DaySum::both);
  }

  private static Bounds limited(Bounds bounds) {
    return new Bounds(
        Math.min(MOST, bounds.low()),
        Math.min(MOST, bounds.best()),
        Math.min(MOST, bounds.high()),
        false);
  }

  private static Bounds both(Bounds one, Bounds other) {
    return new Bounds(
        one.low() + other.low(), one.best() + other.best(), one.high() + other.high(), false);
  }

  /** Both together, on the day of this one. */
  DaySum with(DaySum other) {
    return new DaySum(
        day, incidents + other.incidents, denied + other.denied, both(killed, other.killed));
  }
}
