package isnad.core.view;

import isnad.core.event.Family;
import isnad.core.incident.Party;
import isnad.core.incident.Side;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is compared with its own past: of which doers, where, of which kind (an event type or a
 * family of them), in which periods, up to which day; without one, that of the last report.
 */
public record TrendQuery(
    Optional<String> actor,
    Optional<String> place,
    Optional<String> kind,
    Periods.Length period,
    int window,
    int past,
    Optional<LocalDate> until) {

  /** All acts of violence of the last month against the year before it. */
  public static TrendQuery usual() {
    return new TrendQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Periods.Length.MONTH,
        1,
        12,
        Optional.empty());
  }

  boolean takes(Happened happened) {
    String wanted = kind.orElse(Family.VIOLENCE.key());
    return happened.type().name().equals(wanted)
        || happened.type().family().key().equals(wanted);
  }

  boolean takes(Side actor, Region region) {
    return (this.actor.isEmpty() || Party.isCalled(actor.key(), actor.name(), this.actor.get()))
        && (place.isEmpty() || region.isWithin(place.get()));
  }
}
