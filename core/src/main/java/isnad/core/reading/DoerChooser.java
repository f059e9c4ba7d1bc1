package isnad.core.reading;

import isnad.core.event.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the doers of one sentence's events by weight, where the grammar has found none beside the
 * event or took one from elsewhere. All choices are made before one of them is put in place, so
 * that none depends on another.
 */
final class DoerChooser {
  private final DoerWeights weights;
  private final Trace trace;

  DoerChooser(DoerWeights weights, Trace trace) {
    this.weights = weights;
    this.trace = trace;
  }

  void choose(DoerCandidates candidates, List<Predicate> predicates) {
    List<List<Referent>> chosen = new ArrayList<>(predicates.size());
    for (Predicate predicate : predicates) {
      if (!isOpen(predicate)) {
        chosen.add(predicate.get(Role.AGENT));
        continue;
      }
      List<DoerCandidate> all = candidates.of(predicate);
      DoerCandidate best = best(all);
      trace.weighed(predicate, all, best);
      chosen.add(best.fillers);
    }
    for (int i = 0; i < predicates.size(); i++) {
      if (isOpen(predicates.get(i))) {
        predicates.get(i).replace(Role.AGENT, chosen.get(i));
      }
    }
  }

  private static boolean isOpen(Predicate predicate) {
    return !predicate.has(Role.AGENT) || predicate.step(Role.AGENT).isGuess();
  }

  /** Whether anything is to be weighed, or heard. */
  boolean isNeeded() {
    return !weights.isEmpty() || trace.hearsWeights();
  }

  private static DoerCandidate best(List<DoerCandidate> all) {
    DoerCandidate best = all.get(0);
    for (DoerCandidate candidate : all) {
      best = candidate.score() > best.score() ? candidate : best;
    }
    return best;
  }
}
