package isnad.app.web;

import isnad.app.answer.Ledger;
import isnad.app.answer.Refused;
import isnad.app.change.ActorDraft;
import isnad.app.change.AddRun;
import isnad.app.change.Adding;
import isnad.app.change.Deciding;
import isnad.app.change.DeskPack;
import isnad.app.change.Keeping;
import isnad.app.change.Knowledge;
import isnad.app.change.PackChange;
import isnad.app.change.PackTrial;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Tally;
import isnad.app.pack.PackSources;
import isnad.app.search.Search;
import isnad.app.share.MemberDecisions;
import isnad.app.store.IncidentReader;
import isnad.app.store.LedgerReader;
import isnad.app.store.Moment;
import isnad.app.store.StoreAddress;
import isnad.core.claim.ClaimId;
import isnad.core.incident.IncidentId;
import isnad.core.pack.ArabicNames;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Signature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The ledger at {@code address} as the pages ask and change it, by what is known now;
 * {@code version} names this Isnad in what it reads, {@code originals} says whether what reports
 * are taken from is kept with them.
 */
public record Desk(
    StoreAddress address,
    AtomicReference<Knowledge> knowledge,
    PackSources sources,
    String version,
    boolean originals,
    Remembered remembered,
    Turn turn,
    Optional<Desk> whole) {

  /** A desk that remembers nothing yet; {@code sources} are those of {@code knowledge}. */
  public Desk(
      StoreAddress address,
      Knowledge knowledge,
      PackSources sources,
      String version,
      boolean originals) {
    this(
        address,
        new AtomicReference<>(knowledge),
        sources,
        version,
        originals,
        new Remembered(),
        new Turn(),
        Optional.empty());
  }

  /**
   * The same desk for those who read the ledger at {@code part} instead, which was made of this
   * one's. What they change is changed here.
   */
  Desk narrowed(StoreAddress part) {
    return new Desk(
        part, knowledge, sources, version, originals, new Remembered(), turn, Optional.of(this));
  }

  public Packs packs() {
    return known().packs();
  }

  ArabicNames names() {
    return known().names();
  }

  /** What words are understood by at this moment. */
  public Knowledge known() {
    return Objects.requireNonNull(knowledge.get());
  }

  /** Asks the ledger something. */
  <T> T ask(Function<Ledger, T> question) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return question.apply(ledger(reader, known()));
    }
  }

  /** A question that may be refused. */
  interface Asking<T> {
    T of(Ledger ledger) throws Refused;
  }

  /** Asks the ledger what may be refused. */
  <T> T asking(Asking<T> question) throws Refused {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return question.of(ledger(reader, known()));
    }
  }

  /**
   * Asks the ledger something about all that it holds. The answer is remembered by what
   * {@code asked} says in full, until the ledger changes.
   */
  <T> T askOnce(String asked, Function<Ledger, T> question) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      Knowledge known = known();
      return remembered.answer(
          reader.moment(known.fingerprint()), asked, () -> question.apply(ledger(reader, known)));
    }
  }

  /** What the ledger holds now. */
  Moment moment() {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.moment(known().fingerprint());
    }
  }

  private Ledger ledger(LedgerReader reader, Knowledge known) {
    Moment moment = reader.moment(known.fingerprint());
    Decisions decided =
        remembered.answer(moment, "decisions", () -> Decisions.of(reader.decisions()));
    return Ledger.of(reader, known.packs(), known.fingerprint(), decided, problem -> {});
  }

  /** A question to search and ledger together. */
  interface Searching<T> {
    T with(Ledger ledger, Search search) throws Refused;
  }

  /** Searches the ledger, whose index is brought up to it first. */
  <T> T search(Searching<T> searching) throws Refused {
    List<Problem> problems = new ArrayList<>();
    Knowledge known = known();
    try (LedgerReader reader = LedgerReader.open(address);
        Search search = Search.open(Search.beside(address), reader, known.packs(), problems::add)) {
      return searching.with(ledger(reader, known), search);
    }
  }

  /** Brings the index beside the ledger up to it; beside a server there is none. */
  void bringIndexUp() {
    Path index = Search.beside(address);
    if (index != null) {
      try (LedgerReader reader = LedgerReader.open(address)) {
        Search.bringUp(index, reader, packs(), problem -> {});
      }
    }
  }

  /** Keeps a decision of a person; refused while something else is written for long. */
  DecisionId decide(Keeping.Asking asking, Signature signature) throws Refused {
    if (whole.isPresent()) {
      return whole.get().decide(meant(asking), signature);
    }
    turn.soon();
    try {
      Knowledge known = known();
      return new Keeping(address, known.packs(), known.fingerprint()).decide(asking, signature);
    } finally {
      turn.over();
    }
  }

  /** What is asked for by what is read here, as it is meant in the whole ledger. */
  private Keeping.Asking meant(Keeping.Asking asking) {
    return deciding -> {
      try (LedgerReader reader = LedgerReader.open(address)) {
        Deciding theirs = new Deciding(reader, packs());
        return new MemberDecisions(theirs, deciding).meant(asking.by(theirs));
      }
    };
  }

  /** Adds all of {@code ingest}, when its turn comes. */
  Tally add(Ingest ingest, AddRun.Watching watching) throws IOException {
    if (whole.isPresent()) {
      return whole.get().add(ingest, watching);
    }
    turn.await();
    try {
      Knowledge known = known();
      return new Adding(address, known.reading(), known.fingerprint(), version, originals)
          .add(ingest, watching)
          .tally();
    } finally {
      turn.over();
    }
  }

  /** What would be known with {@code draft}; refused where it makes no sense to the packs. */
  synchronized Knowledge knowing(ActorDraft draft) throws Refused {
    // One at a time: packs take much memory while they are loaded.
    return PackTrial.knowing(new DeskPack(sources), draft);
  }

  /** Adds {@code draft} to the person's own packs, and answers by them once all is read again. */
  PackChange.Done learn(ActorDraft draft, PackChange.Watching watching)
      throws IOException, Refused {
    if (whole.isPresent()) {
      return whole.get().learn(draft, watching);
    }
    turn.await();
    try {
      PackChange.Done done =
          new PackChange(address, new DeskPack(sources), draft, version).make(watching);
      knowledge.set(done.knowledge());
      return done;
    } finally {
      turn.over();
    }
  }

  /** The incidents that each of {@code reports} tells of; none where they are not kept. */
  Map<ReportId, List<IncidentId>> incidents(List<AddRun.Kept> reports) {
    return ask(ledger -> {
      Map<ReportId, List<IncidentId>> incidents = new HashMap<>();
      for (AddRun.Kept one : reports) {
        List<ClaimId> claims = ledger.reader().claims(one.id(), one.version());
        incidents.put(
            one.id(),
            ledger.kept().stream()
                .flatMap(kept -> kept.holding(claims).values().stream())
                .map(IncidentReader.Holding::id)
                .distinct()
                .sorted()
                .toList());
      }
      return incidents;
    });
  }
}
