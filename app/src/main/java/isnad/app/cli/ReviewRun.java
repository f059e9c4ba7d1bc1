package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.Deciding;
import isnad.app.change.Wanted;
import isnad.app.store.Assembler;
import isnad.app.store.DecisionWriter;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import java.time.Clock;

/** Decides something in a ledger: asks the ledger whether it can be, keeps it, and names it. */
final class ReviewRun {
  private final Surroundings here;
  private final SigningOptions options;

  /** Makes sure of what is wanted, with a look at the ledger. */
  interface Asking {
    Wanted by(Deciding deciding) throws Refused;
  }

  /** Writes something into the ledger and gives the name of the decision. */
  interface Writing {
    DecisionId with(LedgerWriter ledger) throws Refused;
  }

  ReviewRun(Surroundings here, SigningOptions options) {
    this.here = here;
    this.options = options;
  }

  /** Decides what is asked for; {@code usual} is why, where nothing was said. */
  int decide(String usual, Asking asking) {
    return reported(() -> {
      Signature signature = options.signature(usual);
      StoreAddress address = options.store().address(here);
      Wanted wanted;
      try (LedgerReader reader = LedgerReader.open(address)) {
        wanted = asking.by(new Deciding(reader, options.packs(here)));
      }
      return kept(
          address,
          writer ->
              new DecisionWriter(writer).decide(wanted.decision(), signature, wanted.words()));
    });
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

  /** Keeps what {@code writing} writes, and what it makes of incidents that are kept. */
  DecisionId kept(StoreAddress address, Writing writing) throws Refused {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionId id = writing.with(writer);
      writer.commit();
      Assembler assembler = options.assembler(writer, here);
      if (assembler.isOwn()) {
        assembler.catchUp();
      }
      return id;
    }
  }
}
