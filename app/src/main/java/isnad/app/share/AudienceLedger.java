package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.change.ShareProblem;
import isnad.app.search.Search;
import isnad.app.store.DecisionWriter;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreFiles;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.marking.Audience;
import isnad.core.marking.Markings;
import isnad.core.marking.Redacting;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import isnad.core.view.ReadBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the ledger of an audience of another one. It has a chain of its own, so that numbers and
 * hashes tell nothing of what it lacks.
 */
final class AudienceLedger {
  /** How many reports are kept at a time. */
  private static final int BATCH = 256;

  private final Sharing sharing;
  private final Ledger ledger;
  private final Audience audience;
  private final LocalFile target;
  private final Markings markings;
  private final SharedDecisions decisions;
  private final Redacting redacting;
  private final List<StoredReport> waiting = new ArrayList<>();
  private final List<Problem> withheld = new ArrayList<>();
  private long reports;

  AudienceLedger(Sharing sharing, Ledger ledger, Audience audience, LocalFile target) {
    this.sharing = sharing;
    this.ledger = ledger;
    this.audience = audience;
    this.target = target;
    markings = Sharing.markings(ledger);
    redacting = new Redacting(sharing.packs());
    decisions = new SharedDecisions(sharing.sender(), audience);
  }

  Sharing.Made bringUp() {
    Path file = UpTo.file(target.path());
    Head head = ledger.reader().head();
    UpTo now = new UpTo(
        audience.key() + " of " + sharing.sender().name().strip().replaceAll("\\s+", " "),
        head,
        ledger.decided().all().size());
    try {
      Files.createDirectories(target.path().toAbsolutePath().getParent());
      Optional<UpTo> was = UpTo.read(file).filter(one -> StoreFiles.isThere(target));
      if (was.equals(Optional.of(now))) {
        return new Sharing.Made(false, 0, List.of());
      }
      Optional<LedgerReader.Changes> changes = was.filter(one -> isBehind(one, now))
          .map(one -> ledger.reader().changesBehind(one.head().number()))
          .filter(some -> !some.erased());
      if (changes.isPresent()) {
        add(target, changes.get());
      } else {
        Files.deleteIfExists(file);
        anew();
      }
      now.write(file);
      return new Sharing.Made(changes.isEmpty(), reports, withheld);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it was made of the same ledger for the same, and nothing was decided since. */
  private boolean isBehind(UpTo was, UpTo now) {
    return was.audience().equals(now.audience())
        && was.decisions() == now.decisions()
        && !markings.areOnIncidents()
        && ledger
            .reader()
            .headAt(was.head().number())
            .filter(was.head()::equals)
            .isPresent();
  }

  private void add(LocalFile store, LedgerReader.Changes changes) {
    try (LedgerWriter writer = LedgerWriter.open(store, Clock.systemUTC())) {
      List<String> ids =
          changes.reports().stream().map(ReportId::value).sorted().toList();
      ledger.reader().reports(ids, stored -> take(stored, writer));
      finish(writer);
    }
  }

  private void anew() throws IOException {
    LocalFile fresh = new LocalFile(
        target.path().resolveSibling(target.path().getFileName() + ".new"),
        target.shown() + ".new");
    StoreFiles.remove(fresh);
    try (LedgerWriter writer = LedgerWriter.open(fresh, Clock.systemUTC())) {
      if (audience.mayReadUnmarked()) {
        ledger.reader().reports(stored -> take(stored, writer));
      } else {
        // What nobody marked is not for them, and need not be looked at.
        ledger.reader().reports(markings.subjects(), stored -> take(stored, writer));
      }
      keep(writer);
      DecisionWriter decided = new DecisionWriter(writer);
      decisions
          .of(ledger.decided())
          .forEach(one -> decided.decide(one.decision(), one.signature(), one.words()));
      finish(writer);
    }
    StoreFiles.remove(target);
    forgetIndex();
    StoreFiles.move(fresh, target);
  }

  private void forgetIndex() throws IOException {
    Path index = Search.beside(target);
    if (index != null && Files.exists(index)) {
      try (Stream<Path> files = Files.walk(index)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void finish(LedgerWriter writer) {
    keep(writer);
    writer.commit();
    int unused = writer.assembler(sharing.packs(), sharing.fingerprint()).catchUp();
  }

  private void take(StoredReport stored, LedgerWriter writer) {
    waiting.add(stored);
    if (waiting.size() == BATCH) {
      keep(writer);
    }
  }

  private void keep(LedgerWriter writer) {
    Map<String, LedgerWriter.Reader> readers = new HashMap<>();
    List<String> ids = waiting.stream().map(one -> one.report().id().value()).toList();
    for (ReadBy one : ledger.reader().readings(ids)) {
      readers.put(one.report(), new LedgerWriter.Reader(one.reader(), one.packs()));
    }
    for (StoredReport stored : waiting) {
      Optional<SharedReport> shared =
          SharedReport.of(stored, audience, markings, sharing.packs(), redacting);
      if (shared.isPresent()) {
        String id = stored.report().id().value();
        keep(writer, shared.get(), Optional.ofNullable(readers.get(id)));
      } else if (markings.mayRead(stored.report().id(), audience)) {
        withheld.add(ShareProblem.REPORT_WITHHELD.of(stored.report().id().value()
            + ": nothing of it is shown, since hidden words stand in it where they cannot be"
            + " covered"));
      }
    }
    waiting.clear();
    writer.commit();
  }

  private void keep(
      LedgerWriter writer, SharedReport shared, Optional<LedgerWriter.Reader> reader) {
    DecisionWriter decided = new DecisionWriter(writer);
    int version;
    if (shared.medium().isPresent()) {
      Optional<Integer> there = decided.source(shared.report(), shared.medium().get());
      if (there.isEmpty()) {
        return;
      }
      version = there.get();
    } else {
      version = writer
          .add(
              shared.report(),
              LedgerWriter.Naming.SOURCE,
              shared.read(),
              reader.orElseGet(() -> new LedgerWriter.Reader("", sharing.fingerprint())))
          .version();
    }
    reports++;
    shared
        .byHand()
        .forEach((was, claim) -> decided.add(
            shared.report().id(), version, claim, decisions.signature(ledger.decided(), was)));
    decisions.take(shared);
    decisions
        .markings(shared, markings)
        .forEach(one -> decided.decide(one.decision(), one.signature(), one.words()));
  }
}
