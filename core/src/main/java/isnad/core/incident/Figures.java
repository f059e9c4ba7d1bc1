package isnad.core.incident;

import java.util.List;

/**
 * How well an incident, or its denial, is told: how many independent origins at least and at most,
 * how many chains from the incident to the reader that share nobody, who must fall silent for all
 * chains to break, and the origins of the lower figure.
 */
public record Figures(
    int atLeast, int atMost, int chains, List<SharedLink> commonLinks, List<Origin> origins) {
  public Figures {
    commonLinks = List.copyOf(commonLinks);
    origins = List.copyOf(origins);
  }
}
