package isnad.core.view;

import isnad.core.event.EventType;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An incident as a row for counting over time: the days it may have been on, its type, whom anybody
 * names as doers, where it was, and which outlets told it as news. {@code denied} where somebody
 * denies it.
 */
public record Happened(
    IncidentId id,
    LocalDate from,
    LocalDate to,
    EventType type,
    List<Side> doers,
    Optional<Region> place,
    Set<String> outlets,
    boolean denied) {
  /** Those that are told in the same words may have one id. */
  static final Comparator<Happened> ORDER = Comparator.comparing(Happened::id)
      .thenComparing(Happened::to)
      .thenComparing(Happened::from)
      .thenComparing(one -> one.type().name())
      .thenComparing(Happened::denied);

  public Happened {
    doers = List.copyOf(doers);
    outlets = Set.copyOf(outlets);
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("ends before it begins: " + from + ", " + to);
    }
  }

  /** Whether any trend counts it: somebody is named as its doer and it was news of some place. */
  public boolean isCounted() {
    return !doers.isEmpty() && place.isPresent() && !outlets.isEmpty();
  }
}
