package isnad.app.web;

import isnad.app.answer.Ledger;
import isnad.app.answer.Refused;
import isnad.app.change.AddRun;
import isnad.app.change.Adding;
import isnad.app.change.Keeping;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Tally;
import isnad.app.search.Search;
import isnad.app.store.LedgerReader;
import isnad.app.store.Moment;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.pack.ArabicNames;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import isnad.core.report.Problem;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Signature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The ledger at {@code address} as the pages ask and change it, with the packs of {@code reading},
 * of that {@code fingerprint}; {@code version} names this Isnad in what it reads, {@code originals}
 * says whether what reports are taken from is kept with them.
 */
public record Desk(
    StoreAddress address,
    Reading reading,
    Digest fingerprint,
    ArabicNames names,
    String version,
    boolean originals,
    Remembered remembered) {

  /** A desk that remembers nothing yet. */
  public Desk(
      StoreAddress address,
      Reading reading,
      Digest fingerprint,
      ArabicNames names,
      String version,
      boolean originals) {
    this(address, reading, fingerprint, names, version, originals, new Remembered());
  }

  public Packs packs() {
    return reading.packs();
  }

  /** Asks the ledger something. */
  <T> T ask(Function<Ledger, T> question) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return question.apply(ledger(reader, reader.moment(fingerprint)));
    }
  }

  /**
   * Asks the ledger something about all that it holds. The answer is remembered by what
   * {@code asked} says in full, until the ledger changes.
   */
  <T> T askOnce(String asked, Function<Ledger, T> question) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      Moment moment = reader.moment(fingerprint);
      return remembered.answer(moment, asked, () -> question.apply(ledger(reader, moment)));
    }
  }

  /** What the ledger holds now. */
  Moment moment() {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.moment(fingerprint);
    }
  }

  private Ledger ledger(LedgerReader reader, Moment moment) {
    Decisions decided =
        remembered.answer(moment, "decisions", () -> Decisions.of(reader.decisions()));
    return Ledger.of(reader, packs(), fingerprint, decided, problem -> {});
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
      return searching.with(ledger(reader, reader.moment(fingerprint)), search);
    }
  }

  /** Keeps a decision of a person. One at a time: a ledger has one writer. */
  synchronized DecisionId decide(Keeping.Asking asking, Signature signature) throws Refused {
    return new Keeping(address, packs(), fingerprint).decide(asking, signature);
  }

  /** Adds all of {@code ingest}. */
  synchronized Tally add(Ingest ingest, AddRun.Watching watching) throws IOException {
    return new Adding(address, reading, fingerprint, version, originals)
        .add(ingest, watching)
        .tally();
  }
}
