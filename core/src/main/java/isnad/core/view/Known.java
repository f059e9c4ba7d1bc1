package isnad.core.view;

import isnad.core.incident.Incident;
import isnad.core.mention.PlaceMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An incident with the figures told of it, and the last day on which it may have been. */
record Known(
    Incident incident,
    List<Figure> figures,
    Optional<LocalDate> day,
    Optional<PlaceMention> place) {
  Known {
    figures = List.copyOf(figures);
  }
}
