package isnad.core.view;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Sides;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All incidents that count people, as they are added up, each opened by its number. */
public interface CountedIncidents {
  Summands all();

  /** Those of {@code numbers}, opened. */
  Opened open(Collection<Long> numbers);

  /** Some incidents by their numbers, among others that were put together with them. */
  record Opened(Assembled assembled, Map<Long, Incident> incidents) {
    public static final Opened NONE = new Opened(Assembled.of(List.of()), Map.of());

    public Opened {
      incidents = Map.copyOf(incidents);
    }

    Incident incident(Counted counted) {
      Incident incident = incidents.get(counted.number());
      if (incident == null) {
        throw new IllegalArgumentException("not opened: " + counted.id());
      }
      return incident;
    }
  }

  /** Of {@code incidents} of {@code assembled}, as numbered by their order. */
  static CountedIncidents of(List<Incident> incidents, Assembled assembled, Sides sides) {
    List<Counted> all = new ArrayList<>();
    Map<Long, Incident> numbered = new TreeMap<>();
    for (Incident incident : incidents) {
      long number = numbered.size();
      numbered.put(number, incident);
      Counted.of(number, incident, assembled, sides).ifPresent(all::add);
    }
    Summands summands = new Summands(all);
    return new CountedIncidents() {
      @Override
      public Summands all() {
        return summands;
      }

      @Override
      public Opened open(Collection<Long> numbers) {
        return new Opened(assembled, numbered);
      }
    };
  }
}
