package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.pack.Frame;
import isnad.core.pack.Slot;
import java.util.ArrayList;
import java.util.List;

/** Chooses by weight who is in one role of one sentence's events. */
final class RoleChooser {
  private final Role role;
  private final RoleCandidates candidates;
  private final Trace trace;

  RoleChooser(Role role, RoleCandidates candidates, Trace trace) {
    this.role = role;
    this.candidates = candidates;
    this.trace = trace;
  }

  /**
   * The events that leave {@code role} open: the grammar has found nobody beside them, or took him
   * from elsewhere.
   */
  static List<Predicate> open(Role role, List<Predicate> predicates) {
    List<Predicate> open = new ArrayList<>();
    for (Predicate event : predicates) {
      if (isOpen(role, event)) {
        open.add(event);
      }
    }
    return open;
  }

  /**
   * Whether {@code event} leaves {@code role} open. What parties do with one another, or what has
   * no slot for a target, is done to nobody but whom the grammar names.
   */
  static boolean isOpen(Role role, Predicate event) {
    return event.isOpen(role)
        && (role == Role.AGENT || !Sides.isMutual(event) && hasTarget(event.frame));
  }

  /** Whether a slot of {@code frame} is for whom it is done to. */
  static boolean hasTarget(Frame frame) {
    return frame.object() == Slot.TARGET
        || frame.subject() == Slot.TARGET
        || frame.genitive() == Slot.TARGET
        || frame.prepositions().containsValue(Slot.TARGET);
  }

  /** Tells of the candidates for each of the {@code events} and leaves all as it is. */
  void ask(List<Predicate> events) {
    events.forEach(predicate -> trace.asked(role, predicate, candidates.of(predicate)));
  }

  /** The likeliest, or nobody, for each of the {@code open} events. */
  List<RoleCandidate> choose(List<Predicate> open) {
    List<RoleCandidate> chosen = new ArrayList<>(open.size());
    for (Predicate predicate : open) {
      List<RoleCandidate> all = candidates.of(predicate);
      RoleCandidate best = best(predicate, all);
      trace.weighed(role, predicate, all, best);
      chosen.add(best);
    }
    return chosen;
  }

  private RoleCandidate best(Predicate predicate, List<RoleCandidate> all) {
    RoleCandidate nobody = all.get(0);
    RoleCandidate best = nobody;
    float most = nobody.score();
    for (int i = 1; i < all.size(); i++) {
      RoleCandidate candidate = all.get(i);
      if (candidate.score() > most
          && candidate.score() > nobody.score() + candidates.bar(predicate, candidate)) {
        best = candidate;
        most = candidate.score();
      }
    }
    return best;
  }
}
