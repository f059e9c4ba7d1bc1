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
import java.util.ArrayList;
import java.util.List;

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

  /** Decides all that is asked for, or where anything of it cannot be, nothing. */
  public List<DecisionId> decide(List<Asking> asked, Signature signature) throws Refused {
    List<Wanted> wanted = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      Deciding deciding = new Deciding(reader, packs);
      for (Asking one : asked) {
        wanted.add(one.by(deciding));
      }
    }
    return written(writer -> {
      DecisionWriter decisions = new DecisionWriter(writer);
      return wanted.stream()
          .map(one -> decisions.decide(one.decision(), signature, one.words()))
          .toList();
    });
  }

  /** Keeps what {@code writing} writes. */
  public DecisionId kept(Writing writing) throws Refused {
    return written(writer -> List.of(writing.with(writer))).getFirst();
  }

  /** Writes some decisions into the ledger and gives their names. */
  private interface Several {
    List<DecisionId> with(LedgerWriter ledger) throws Refused;
  }

  private List<DecisionId> written(Several several) throws Refused {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      List<DecisionId> ids = several.with(writer);
      writer.commit();
      Assembler assembler = writer.assembler(packs, fingerprint);
      if (assembler.isOwn()) {
        assembler.catchUp();
      }
      return ids;
    }
  }
}
