package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of one kind of people an incident is told with, as happened or otherwise. */
public record KindToll(CountOf of, Standing standing, IncidentToll toll) {
  private record Kind(CountOf of, Standing standing) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int first = standing.compareTo(other.standing);
      return first != 0 ? first : of.compareTo(other.of);
    }
  }

  /** All kinds of {@code incident}, those that happened first. */
  static List<KindToll> of(Incident incident, Assembled assembled) {
    TreeMap<Kind, List<Figure>> kinds = Counted.figures(incident).stream()
        .collect(Collectors.groupingBy(
            figure -> new Kind(figure.count().of(), figure.standing()),
            TreeMap::new,
            Collectors.toList()));
    return kinds.entrySet().stream()
        .map(kind -> new KindToll(
            kind.getKey().of,
            kind.getKey().standing,
            IncidentToll.of(incident, kind.getValue(), assembled)))
        .toList();
  }
}
