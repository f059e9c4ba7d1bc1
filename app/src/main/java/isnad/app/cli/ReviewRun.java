package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.core.review.DecisionId;
import java.util.List;
import java.util.function.Function;

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

  /** Decides the same about each of {@code ids}, or where that cannot be of one, about none. */
  int decide(List<String> ids, Function<String, Keeping.Asking> asking) {
    return told(() -> keeping().decide(ids.stream().map(asking).toList(), options.signature("")));
  }

  /** Something that may be refused. */
  interface Attempt {
    DecisionId make() throws Refused;
  }

  /** Several of that. */
  private interface Attempts {
    List<DecisionId> make() throws Refused;
  }

  /** Makes an attempt, writes the name of the decision out, and gives the exit status. */
  int reported(Attempt attempt) {
    return told(() -> List.of(attempt.make()));
  }

  private int told(Attempts attempts) {
    List<DecisionId> ids;
    try {
      ids = attempts.make();
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    }
    return Destination.written(here, null, out -> {
      for (DecisionId id : ids) {
        out.write(id + "\n");
      }
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  /** What keeps decisions in the ledger that was named. */
  Keeping keeping() {
    return options.keeping(here);
  }
}
