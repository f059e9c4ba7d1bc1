package isnad.app.exchange;

import isnad.app.answer.Ledger;
import isnad.app.change.Knowledge;
import isnad.app.json.StixBundle;
import isnad.app.pack.ShippedPacks;
import isnad.app.sample.ExampleReadings;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.StoreAddress;
import isnad.core.reading.Extraction;
import java.time.Clock;
import java.util.Optional;

/** A ledger with a few of the examples, and the bundle that is made of it. */
public final class ExampleBundle {
  public static final Knowledge KNOWLEDGE =
      Knowledge.of(ExampleReadings.PACKS, ShippedPacks.files());

  private static final int REPORTS = 3;

  private ExampleBundle() {}

  /** Makes the ledger at {@code address}, and gives all of it under {@code markings}. */
  public static String of(StoreAddress address, Markings markings) {
    LedgerWriter.Reader reader = new LedgerWriter.Reader("isnad test", KNOWLEDGE.fingerprint());
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      for (Extraction one : ExampleReadings.ALL.subList(0, REPORTS)) {
        writer.add(one.report(), Naming.SOURCE, one.claims(), reader);
      }
      writer.commit();
      writer.assembler(KNOWLEDGE.packs(), KNOWLEDGE.fingerprint()).catchUp();
    }
    StixBundle bundle = new StixBundle();
    StringBuilder out = new StringBuilder(bundle.opening());
    try (LedgerReader ledger = LedgerReader.open(address)) {
      SharedLedger.send(
          Ledger.of(ledger, KNOWLEDGE.packs(), KNOWLEDGE.fingerprint(), problem -> {
            throw new AssertionError(problem);
          }),
          KNOWLEDGE.names(),
          "Sender",
          markings,
          Optional.empty(),
          Integer.MAX_VALUE,
          object -> out.append(bundle.next(object)));
    }
    return out.append(bundle.closing()).toString();
  }
}
