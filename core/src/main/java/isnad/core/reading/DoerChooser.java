package isnad.core.reading;

import isnad.core.event.Role;
import java.util.ArrayList;
import java.util.List;

/** Chooses the doers of one sentence's events by weight. */
final class DoerChooser {
  private final DoerCandidates candidates;
  private final Trace trace;

  DoerChooser(DoerCandidates candidates, Trace trace) {
    this.candidates = candidates;
    this.trace = trace;
  }

  /**
   * The events whose doer is open: the grammar has found none beside them, or took one from
   * elsewhere.
   */
  static List<Predicate> open(List<Predicate> predicates) {
    return predicates.stream().filter(event -> event.isOpen(Role.AGENT)).toList();
  }

  /** Tells of the candidates for each of the {@code open} events and leaves all as it is. */
  void ask(List<Predicate> open) {
    open.forEach(predicate -> trace.asked(predicate, candidates.of(predicate)));
  }

  /** The likeliest doer, or nobody, of each of the {@code open} events. */
  List<DoerCandidate> choose(List<Predicate> open) {
    List<DoerCandidate> chosen = new ArrayList<>(open.size());
    for (Predicate predicate : open) {
      List<DoerCandidate> all = candidates.of(predicate);
      DoerCandidate best = best(all);
      trace.weighed(predicate, all, best);
      chosen.add(best);
    }
    return chosen;
  }

  private static DoerCandidate best(List<DoerCandidate> all) {
    DoerCandidate best = all.get(0);
    for (DoerCandidate candidate : all) {
      best = candidate.score() > best.score() ? candidate : best;
    }
    return best;
  }
}
