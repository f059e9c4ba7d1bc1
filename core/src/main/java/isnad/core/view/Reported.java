package isnad.core.view;

import isnad.core.incident.IncidentId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A report as a row for counting over time: its text, which copies share, who published it and
 * when, and of which countries and incidents it tells.
 */
public record Reported(
    String text, String outlet, LocalDate day, Set<String> countries, Set<IncidentId> tells) {
  public Reported {
    countries = Set.copyOf(countries);
    tells = Set.copyOf(tells);
  }
}
