package isnad.core.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a list says of an incident: what it is in a line, and on how many voices it stands. */
public record Synopsis(
    IncidentId id, int claims, int reports, Outline outline, Standing told, Standing denied) {
  /** The latest first; of one day by id. */
  public static final Comparator<Synopsis> LATEST_FIRST =
      Comparator.comparing(Synopsis::latest).reversed().thenComparing(Synopsis::id);

  /** What a list says of {@link Figures}; {@code origins} and {@code links} are names. */
  public record Standing(
      int atLeast, int atMost, int chains, List<String> origins, List<String> links) {
    public Standing {
      origins = List.copyOf(origins);
      links = List.copyOf(links);
    }

    static Standing of(Figures figures) {
      return new Standing(
          figures.atLeast(),
          figures.atMost(),
          figures.chains(),
          figures.origins().stream().map(Origin::name).toList(),
          figures.commonLinks().stream().map(SharedLink::name).toList());
    }
  }

  public static Synopsis of(Incident incident, Corroboration corroboration) {
    return new Synopsis(
        incident.id(),
        incident.accounts().size(),
        Math.toIntExact(incident.reports()),
        Outline.of(incident),
        Standing.of(corroboration.told()),
        Standing.of(corroboration.denied()));
  }

  private long latest() {
    return outline.to().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }
}
