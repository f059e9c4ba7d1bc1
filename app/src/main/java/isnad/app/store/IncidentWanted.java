package isnad.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which incidents are asked for: of a type, on days from and to, at a place, with an actor, told by
 * so many claims and reports and standing on so many origins at least, denied or whether or not,
 * and such as may be told differently alone, or all.
 */
public record IncidentWanted(
    Optional<String> type,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    Optional<String> actor,
    int claims,
    int reports,
    int origins,
    boolean denied,
    boolean contrast) {
  /** All incidents. */
  public static final IncidentWanted ANY = new IncidentWanted(
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      1,
      1,
      0,
      false,
      false);
}
