package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.pack.Frame;
import java.util.List;

/** Hears what a reading does, so that it can be explained; by itself it does nothing. */
interface Trace {
  Trace NONE = new Trace() {};

  default void parsed(Parse parse) {}

  /** These are the events that frames find in the sentence parsed last, before any is left out. */
  default void found(List<Predicate> predicates) {}

  /** This is what a sentence gives, once the whole report is read. */
  default void done(SentenceReader.Read read) {}

  /** {@code frame} was looked at for {@code token} and does not hold, for the reason given. */
  default void refused(Frame frame, int token, String why) {}

  /** Whether it hears of candidates for {@code role}, which then keep their features' names. */
  default boolean hearsWeights(Role role) {
    return false;
  }

  /** These are the candidates for a role of an event, and no pack has weights for them. */
  default void asked(Role role, Predicate predicate, List<RoleCandidate> all) {}

  /** {@code best} of {@code all} candidates for a role of an event is in it. */
  default void weighed(
      Role role, Predicate predicate, List<RoleCandidate> all, RoleCandidate best) {}
}
