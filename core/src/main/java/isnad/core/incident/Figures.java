package isnad.core.incident;

import java.util.List;

/**
 * How well an incident, or its denial, is told: how many independent origins at least and at most,
 * how many chains from the incident to the reader that share nobody, who must fall silent for all
 * chains to break, and the origins of the lower figure.
 */
public record Figures(
    int atLeast, int atMost, int chains, List<SharedLink> commonLinks, List<Origin> origins) {
  static final Figures NONE = new Figures(0, 0, 0, List.of(), List.of());

  public Figures {
    commonLinks = List.copyOf(commonLinks);
    origins = List.copyOf(origins);
  }

  /** Those of one testimony alone, of which the outlet itself is the origin. */
  static Figures ofOutlet(Testimony own) {
    String outlet = own.outlet();
    return new Figures(
        1,
        1,
        1,
        List.of(new SharedLink(SharedLink.Place.ORIGIN, outlet, outlet)),
        List.of(new Origin(outlet, outlet, List.of(outlet), List.of(outlet), List.of(own))));
  }
}
