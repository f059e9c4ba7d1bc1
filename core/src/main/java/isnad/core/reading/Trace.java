package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.pack.Frame;

/** Hears what a reading does, so that it can be explained; does nothing in ordinary reading. */
interface Trace {
  Trace NONE = new Trace() {
    @Override
    public void parsed(Parse parse) {}

    @Override
    public void refused(Frame frame, int token, String why) {}
  };

  void parsed(Parse parse);

  /** {@code frame} was looked at for {@code token} and does not hold, for the reason given. */
  void refused(Frame frame, int token, String why);
}
