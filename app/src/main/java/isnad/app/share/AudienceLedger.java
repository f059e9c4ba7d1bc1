package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.change.ShareProblem;
import isnad.app.search.Search;
import isnad.app.store.DecisionWriter;
import isnad.app.store.EntryTimes;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter;
import isnad.app.store.OriginalBytes;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreFiles;
import isnad.app.store.StoredOriginals;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.Original;
import isnad.core.marking.Audience;
import isnad.core.marking.Markings;
import isnad.core.marking.Redacting;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.view.ReadBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final EntryClock clock;
  private long reports;

  AudienceLedger(Sharing sharing, Ledger ledger, Audience audience, LocalFile target) {
    this.sharing = sharing;
    this.ledger = ledger;
    this.audience = audience;
    this.target = target;
    markings = Sharing.markings(ledger);
    redacting = new Redacting(sharing.packs());
    decisions = new SharedDecisions(sharing.sender(), audience);
    clock = new EntryClock(audience.mayReadUnmarked());
  }

  Sharing.Made bringUp() {
    Path file = UpTo.file(target.path());
    UpTo now = new UpTo(
        audience.key() + " of " + sharing.sender().name().strip().replaceAll("\\s+", " "),
        ledger.reader().head(),
        UpTo.Heard.of(ledger.decided()),
        sharing.fingerprint());
    try {
      Files.createDirectories(target.path().toAbsolutePath().getParent());
      Optional<UpTo> was = UpTo.read(file).filter(one -> StoreFiles.isThere(target));
      if (was.equals(Optional.of(now))) {
        return new Sharing.Made(false, 0, List.of());
      }
      Optional<News> news = was.flatMap(one -> news(one, now));
      if (news.isPresent()) {
        add(target, news.get());
      } else {
        Files.deleteIfExists(file);
        anew();
      }
      now.write(file);
      return new Sharing.Made(news.isEmpty(), reports, withheld);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came since, which keeps nothing from the audience that it has. */
  private record News(LedgerReader.Changes changes, List<Decided> decided) {}

  /** The news, where it was made of the same ledger for the same and has but to grow. */
  private Optional<News> news(UpTo was, UpTo now) {
    if (!was.audience().equals(now.audience())
        || markings.areOnIncidents()
        || !ledger.reader().headAt(was.head().number()).equals(Optional.of(was.head()))) {
      return Optional.empty();
    }
    return was.heard()
        .since(ledger.decided())
        .filter(decided -> decided.stream().map(Decided::decision).allMatch(this::isAdded))
        .map(decided -> new News(ledger.reader().changesBehind(was.head().number()), decided))
        .filter(news -> !news.changes().erased());
  }

  /** Whether nothing that was given is less by a decision: marks, undoing and other readings. */
  private boolean isAdded(Decision decision) {
    return switch (decision) {
      case Decision.Accepted one -> true;
      case Decision.Rejected one -> true;
      case Decision.Corrected one -> true;
      case Decision.ClaimGraded one -> true;
      case Decision.Merged one -> true;
      case Decision.Split one -> true;
      case Decision.Annotated one -> true;
      case Decision.SourceGraded one -> true;
      case Decision.Marked one -> false;
      case Decision.Added one -> false;
      case Decision.Undone one -> false;
    };
  }

  private void add(LocalFile store, News news) {
    try (LedgerWriter writer = LedgerWriter.open(store, clock)) {
      List<String> ids =
          news.changes().reports().stream().map(ReportId::value).sorted().toList();
      ledger.reader().reports(ids, stored -> take(stored, writer));
      keep(writer);
      news.decided().forEach(this::lookUp);
      tell(news.decided(), writer);
      finish(writer);
    }
  }

  /** Makes sure that it is known how the audience has what {@code one} is about. */
  private void lookUp(Decided one) {
    for (String subject : one.decision().about()) {
      Consumer<StoredReport> known =
          stored -> SharedReport.of(stored, audience, markings, sharing.packs(), redacting)
              .ifPresent(decisions::take);
      Optional<ClaimId> claim = SharedDecisions.claim(subject);
      if (claim.isPresent()) {
        ledger.reader().reportsOf(claim.get(), known);
      } else {
        ledger.reader().reports(List.of(subject), known);
      }
    }
  }

  private void tell(List<Decided> some, LedgerWriter writer) {
    DecisionWriter decided = new DecisionWriter(writer);
    for (Decided one : some) {
      if (ledger.decided().holds(one)) {
        clock.isAt(one.time());
        decisions
            .of(one)
            .ifPresent(it -> decided.decide(it.decision(), it.signature(), it.words()));
      }
    }
  }

  private void anew() throws IOException {
    LocalFile fresh = new LocalFile(
        target.path().resolveSibling(target.path().getFileName() + ".new"),
        target.shown() + ".new");
    StoreFiles.remove(fresh);
    try (LedgerWriter writer = LedgerWriter.open(fresh, clock)) {
      if (audience.mayReadUnmarked()) {
        ledger.reader().reports(stored -> take(stored, writer));
      } else {
        // What nobody marked is not for them, and need not be looked at.
        ledger.reader().reports(markings.subjects(), stored -> take(stored, writer));
      }
      keep(writer);
      tell(ledger.decided().all(), writer);
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
    Map<String, EntryTimes.OfReport> times =
        audience.mayReadUnmarked() ? ledger.reader().times().reports(ids) : Map.of();
    for (StoredReport stored : waiting) {
      Optional<SharedReport> shared =
          SharedReport.of(stored, audience, markings, sharing.packs(), redacting);
      if (shared.isPresent()) {
        String id = stored.report().id().value();
        Optional.ofNullable(times.get(id)).ifPresent(one -> clock.isAt(one.seen()));
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

  /**
   * What a report was taken from, for the organisation's own people alone, and where nothing of the
   * report is kept from them: a file holds more than its text.
   */
  private Optional<OriginalBytes> original(SharedReport shared) {
    if (!audience.mayReadUnmarked() || shared.redacted()) {
      return Optional.empty();
    }
    StoredOriginals originals = new StoredOriginals(ledger.reader());
    return ledger.reader().standing(shared.was()).stream()
        .map(version -> originals.of(shared.was(), version))
        .flatMap(known -> known instanceof StoredOriginals.Known.Kept(Original one)
            ? originals
                .bytes(one)
                .map(bytes -> OriginalBytes.of(bytes, one.type(), one.name()))
                .stream()
            : Stream.empty())
        .findFirst();
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
              original(shared),
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
