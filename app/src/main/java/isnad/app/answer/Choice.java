package isnad.app.answer;

import isnad.app.store.IncidentReader.Holding;
import isnad.core.claim.ClaimId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The incidents that answer a question best, and how many others were left out. */
record Choice(List<Holding> incidents, int leftOut) {
  /** What an incident's best claim scores at least, as a share of the best of all. */
  private static final double ENOUGH = 0.5;

  Choice {
    incidents = List.copyOf(incidents);
  }

  /** An incident by the best of its claims that were found. */
  private record Scored(Holding incident, double score) {}

  /** Of what {@code claims} were found, at most {@code top}; {@code of} has their incidents. */
  static Choice of(Map<ClaimId, Double> claims, Function<ClaimId, Optional<Holding>> of, int top) {
    Map<String, Scored> scores = new TreeMap<>();
    claims.forEach((claim, score) -> of.apply(claim)
        .ifPresent(incident -> scores.merge(
            incident.id().toString(),
            new Scored(incident, score),
            (one, other) -> one.score >= other.score ? one : other)));
    double best = scores.values().stream().mapToDouble(Scored::score).max().orElse(0);
    List<Holding> chosen = scores.values().stream()
        .filter(one -> one.score >= best * ENOUGH)
        .sorted(Comparator.comparingDouble(Scored::score)
            .thenComparingLong(one -> one.incident.reports())
            .reversed()
            .thenComparing(one -> one.incident.id()))
        .limit(top)
        .map(Scored::incident)
        .toList();
    return new Choice(chosen, scores.size() - chosen.size());
  }
}
