package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.core.review.DecisionId;

/** Decides something in a ledger: asks the ledger whether it can be, keeps it, and names it. */
final class ReviewRun {
  private final Surroundings here;
  private final SigningOptions options;

  ReviewRun(Surroundings here, SigningOptions options) {
    this.here = here;
    this.options = options;
  }

  /** Decides what is asked for; {@code usual} is why, where nothing was said. */
  int decide(String usual, Keeping.Asking asking) {
    return reported(() -> keeping().decide(asking, options.signature(usual)));
  }

  /** Something that may be refused. */
  interface Attempt {
    DecisionId make() throws Refused;
  }

  /** Makes an attempt, writes the name of the decision out, and gives the exit status. */
  int reported(Attempt attempt) {
    DecisionId id;
    try {
      id = attempt.make();
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    }
    return Destination.written(here, null, out -> {
      out.write(id + "\n");
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  /** What keeps decisions in the ledger that was named. */
  Keeping keeping() {
    return options.keeping(here);
  }
}
