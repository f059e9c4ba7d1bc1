package isnad.app.cli;

import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The incidents that answer a question best, and how many others were left out. */
record Choice(List<Incident> incidents, int leftOut) {
  /** What an incident's best claim scores at least, as a share of the best of all. */
  private static final double ENOUGH = 0.5;

  Choice {
    incidents = List.copyOf(incidents);
  }

  /** An incident by the best of its claims that were found. */
  private record Scored(Incident incident, double score) {}

  static Choice of(Assembled assembled, Map<ClaimId, Double> claims, int top) {
    Map<String, Scored> scores = new TreeMap<>();
    claims.forEach((claim, score) -> assembled
        .incident(claim)
        .ifPresent(incident -> scores.merge(
            incident.id().toString(),
            new Scored(incident, score),
            (one, other) -> one.score >= other.score ? one : other)));
    double best = scores.values().stream().mapToDouble(Scored::score).max().orElse(0);
    List<Incident> enough = scores.values().stream()
        .filter(one -> one.score >= best * ENOUGH)
        .sorted(Comparator.comparingDouble(Scored::score)
            .thenComparingLong(one -> one.incident.reports())
            .reversed()
            .thenComparing(one -> one.incident.id()))
        .map(Scored::incident)
        .toList();
    List<Incident> chosen = enough.stream().limit(top).toList();
    return new Choice(chosen, scores.size() - chosen.size());
  }
}
