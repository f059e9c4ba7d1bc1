package isnad.app.web;

import isnad.app.answer.Ledger;
import isnad.app.answer.Refused;
import isnad.app.change.AddRun;
import isnad.app.change.Deciding;
import isnad.app.change.Wanted;
import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Tally;
import isnad.app.search.Search;
import isnad.app.store.Assembler;
import isnad.app.store.DecisionWriter;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.pack.ArabicNames;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import isnad.core.report.Problem;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The ledger at {@code address} as the pages ask and change it, with the packs of {@code reading},
 * of that {@code fingerprint}; {@code version} names this Isnad in what it reads.
 */
public record Desk(
    StoreAddress address, Reading reading, Digest fingerprint, ArabicNames names, String version) {

  public Packs packs() {
    return reading.packs();
  }

  /** Asks the ledger something. */
  <T> T ask(Function<Ledger, T> question) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return question.apply(Ledger.of(reader, packs(), fingerprint, problem -> {}));
    }
  }

  /** A question to search and ledger together. */
  interface Searching<T> {
    T with(Ledger ledger, Search search) throws Refused;
  }

  /** Searches the ledger, whose index is brought up to it first. */
  <T> T search(Searching<T> searching) throws Refused {
    List<Problem> problems = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address);
        Search search = Search.open(Search.beside(address), reader, packs(), problems::add)) {
      return searching.with(Ledger.of(reader, packs(), fingerprint, problem -> {}), search);
    }
  }

  /** Makes a decision of what a person wants decided. */
  interface Asking {
    Wanted by(Deciding deciding) throws Refused;
  }

  /**
   * Keeps a decision, and what it makes of the incidents. One at a time: a ledger has one writer.
   */
  synchronized DecisionId decide(Asking asking, Signature signature) throws Refused {
    Wanted wanted;
    try (LedgerReader reader = LedgerReader.open(address)) {
      wanted = asking.by(new Deciding(reader, packs()));
    }
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionId id =
          new DecisionWriter(writer).decide(wanted.decision(), signature, wanted.words());
      writer.commit();
      Assembler assembler = writer.assembler(packs(), fingerprint);
      if (assembler.isOwn()) {
        assembler.catchUp();
      }
      return id;
    }
  }

  /** Adds all of {@code ingest}, and puts it together with what was there. */
  synchronized Tally add(Ingest ingest, AddRun.Watching watching) throws IOException {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC());
        LedgerReader known = LedgerReader.open(address)) {
      AddRun run = new AddRun(
          new CarefulReading(reading::read),
          known,
          writer,
          new LedgerWriter.Reader(version, fingerprint),
          false,
          watching);
      Tally tally = run.run(ingest, Runtime.getRuntime().availableProcessors());
      Assembler assembler = writer.assembler(packs(), fingerprint);
      assembler.catchUp();
      return tally;
    }
  }
}
