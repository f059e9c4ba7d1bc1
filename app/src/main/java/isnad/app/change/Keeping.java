package isnad.app.change;

import isnad.app.answer.Refused;
import isnad.app.store.Assembler;
import isnad.app.store.DecisionWriter;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import java.time.Clock;

/** Keeps decisions in the ledger at {@code address}, and what they make of its incidents. */
public record Keeping(StoreAddress address, Packs packs, Digest fingerprint) {
  /** Makes sure of what is wanted, with a look at the ledger. */
  public interface Asking {
    Wanted by(Deciding deciding) throws Refused;
  }

  /** Writes something into the ledger and gives the name of the decision. */
  public interface Writing {
    DecisionId with(LedgerWriter ledger) throws Refused;
  }

  /** Decides what is asked for. */
  public DecisionId decide(Asking asking, Signature signature) throws Refused {
    Wanted wanted;
    try (LedgerReader reader = LedgerReader.open(address)) {
      wanted = asking.by(new Deciding(reader, packs));
    }
    return kept(
        writer -> new DecisionWriter(writer).decide(wanted.decision(), signature, wanted.words()));
  }

  /** Keeps what {@code writing} writes. */
  public DecisionId kept(Writing writing) throws Refused {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionId id = writing.with(writer);
      writer.commit();
      Assembler assembler = writer.assembler(packs, fingerprint);
      if (assembler.isOwn()) {
        assembler.catchUp();
      }
      return id;
    }
  }
}
