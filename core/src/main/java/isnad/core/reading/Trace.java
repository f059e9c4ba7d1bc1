package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.pack.Frame;
import java.util.List;

/** Hears what a reading does, so that it can be explained; does nothing in ordinary reading. */
interface Trace {
  Trace NONE = new Trace() {
    @Override
    public void parsed(Parse parse) {}

    @Override
    public void refused(Frame frame, int token, String why) {}

    @Override
    public boolean hearsWeights() {
      return false;
    }

    @Override
    public void weighed(Predicate predicate, List<DoerCandidate> all, DoerCandidate best) {}
  };

  void parsed(Parse parse);

  /** {@code frame} was looked at for {@code token} and does not hold, for the reason given. */
  void refused(Frame frame, int token, String why);

  /** Whether it hears of candidates, which then keep the names of their features. */
  boolean hearsWeights();

  /** {@code best} of {@code all} candidates is the doer of an event. */
  void weighed(Predicate predicate, List<DoerCandidate> all, DoerCandidate best);
}
