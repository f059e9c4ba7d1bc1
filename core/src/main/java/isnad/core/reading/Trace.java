package isnad.core.reading;

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

  /** Whether it hears of candidates, which then keep the names of their features. */
  default boolean hearsWeights() {
    return false;
  }

  /** These are the candidates for the doer of an event, and no pack has weights for them. */
  default void asked(Predicate predicate, List<DoerCandidate> all) {}

  /** {@code best} of {@code all} candidates is the doer of an event. */
  default void weighed(Predicate predicate, List<DoerCandidate> all, DoerCandidate best) {}
}
