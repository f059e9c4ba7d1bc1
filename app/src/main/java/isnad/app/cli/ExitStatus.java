package isnad.app.cli;

import isnad.app.ingest.Tally;

/** What a run tells its caller when it ends: see docs/problems.md. */
public enum ExitStatus {
  /** All was read, or all checks passed. */
  GOOD(0),
  /** Some reports could not be read, or checks failed. */
  SOME_BAD(1),
  /** Nothing could be read, or the command line makes no sense. */
  NOTHING(2),
  /** The run could not be brought to its end: the output failed, or Isnad has a fault. */
  UNFINISHED(3),
  /** Whoever read the output stopped reading; as shells say it. */
  READER_GONE(141);

  private final int number;

  ExitStatus(int number) {
    this.number = number;
  }

  /** That of a run that did what {@code tally} says. */
  static ExitStatus of(Tally tally) {
    if (tally.read() == 0) {
      return NOTHING;
    }
    return tally.unread() == 0 ? GOOD : SOME_BAD;
  }

  public int number() {
    return number;
  }
}
