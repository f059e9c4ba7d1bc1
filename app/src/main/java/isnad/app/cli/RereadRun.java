package isnad.app.cli;

import isnad.app.document.Languages;
import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.Received;
import isnad.app.ingest.Tally;
import isnad.app.json.ClaimReader;
import isnad.app.json.LedgerJson;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ClaimOutline;
import isnad.core.ledger.Erased;
import isnad.core.pack.Packs;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import isnad.core.review.Change;
import isnad.core.review.Corrections;
import isnad.core.review.Decided;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the reports of a ledger again, and keeps a reading where its claims differ from those that
 * are there. Claims whose words were erased are not read again.
 */
final class RereadRun {
  /** How many reports are read at a time. */
  private static final int BATCH = 64;

  private final Packs packs;
  private final CarefulReading reading;
  private final Corrections corrections;
  private final LedgerReader ledger;
  private final LedgerWriter writer;
  private final LedgerWriter.Reader reader;
  private final boolean trial;
  private final Decisions decisions;
  private final Map<ReportId, Set<String>> erased = new HashMap<>();
  private final List<StoredReport> waiting = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Problem> failed = new ArrayList<>();
  private long read;
  private long differing;

  RereadRun(
      Packs packs,
      LedgerReader ledger,
      LedgerWriter writer,
      LedgerWriter.Reader reader,
      boolean trial) {
    this.packs = packs;
    this.ledger = ledger;
    this.writer = writer;
    this.reader = reader;
    this.trial = trial;
    Reading fresh = new Reading(packs);
    reading = new CarefulReading(fresh::read);
    corrections = new Corrections(packs);
    decisions = Decisions.of(ledger.decisions());
    for (Erased one : ledger.erasures()) {
      Set<String> gone = erased.computeIfAbsent(one.report(), report -> new TreeSet<>());
      one.claims().forEach(claim -> gone.add(claim.value()));
    }
  }

  void run() {
    ledger.reports(stored -> {
      // The words of a source by hand are not the reader's to read.
      if (stored.medium().isEmpty()) {
        waiting.add(stored);
        if (waiting.size() == BATCH) {
          batch();
        }
      }
    });
    batch();
    if (!trial) {
      writer.assembler(packs, reader.packs()).catchUp();
    }
  }

  private void batch() {
    List<Extraction> fresh = waiting.parallelStream().map(this::read).toList();
    for (int i = 0; i < waiting.size(); i++) {
      take(waiting.get(i), fresh.get(i));
    }
    waiting.clear();
    if (!trial) {
      writer.commit();
    }
  }

  /** What is not in Arabic is kept without claims, whatever the packs are. */
  private Extraction read(StoredReport stored) {
    return Languages.of(stored.report().text()).equals(Language.ARABIC)
        ? reading.read(received(stored))
        : new Extraction(stored.report(), List.of(), List.of());
  }

  private static Received.WithText received(StoredReport stored) {
    return new Received.WithText(stored.report(), Optional.empty(), List.of());
  }

  private void take(StoredReport stored, Extraction fresh) {
    ReportId report = stored.report().id();
    if (!CarefulReading.wasRead(received(stored), fresh)) {
      fresh.problems().stream()
          .limit(1)
          .map(problem -> Problem.of(problem.code(), report + ": " + problem.what()))
          .forEach(failed::add);
      return;
    }
    read++;
    Set<String> gone = erased.getOrDefault(report, Set.of());
    List<Claim> claims = fresh.claims().stream()
        .filter(claim -> !gone.contains(claim.id().value()))
        .toList();
    List<String> now = claims.stream().map(ClaimReader::sealed).toList();
    if (now.equals(stored.claims())) {
      return;
    }
    differing++;
    compare(stored, claims, now);
    if (!trial) {
      writer.append(report, stored.version(), claims, reader);
    }
  }

  private void compare(StoredReport stored, List<Claim> claims, List<String> now) {
    Map<String, String> before = new LinkedHashMap<>();
    stored.claims().forEach(json -> outline(json).ifPresent(one -> before.put(one.id(), json)));
    String report = stored.report().id().value();
    ClaimReader old = new ClaimReader(stored.report(), packs.types());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      String was = before.remove(claim.id().value());
      String type = claim.happening().type().name();
      if (was == null) {
        add(report, claim.id(), type, Change.Kind.NEW, List.of());
      } else if (!was.equals(now.get(i))) {
        List<String> differs = old.read(was, problem -> {})
            .map(one -> Change.between(one, claim, corrections))
            .orElse(List.of());
        add(report, claim.id(), type, Change.Kind.CHANGED, differs);
      }
    }
    before.values().stream()
        .flatMap(json -> outline(json).stream())
        .forEach(
            one -> add(report, new ClaimId(one.id()), one.type(), Change.Kind.GONE, List.of()));
  }

  private void add(
      String report, ClaimId claim, String type, Change.Kind kind, List<String> differs) {
    List<DecisionId> decided = decisions.about(claim.value()).stream()
        .filter(decisions::stands)
        .map(Decided::id)
        .toList();
    changes.add(new Change(report, claim, type, kind, differs, decided));
  }

  private static Optional<ClaimOutline> outline(String json) {
    try {
      return Optional.of(LedgerJson.CANON.outline(json));
    } catch (BrokenEntry toldByVerify) {
      return Optional.empty();
    }
  }

  /** What changed, in the order of the reports. */
  List<Change> changes() {
    return changes;
  }

  /** What could not be read again, and is kept as it was. */
  List<Problem> failed() {
    return failed;
  }

  /** What was done, in a line. */
  String summary() {
    return Tally.counted(read, "report") + " read again, " + differing
        + (trial ? " would differ: " : " differ: ")
        + Tally.counted(count(Change.Kind.NEW), "claim") + " new, "
        + count(Change.Kind.GONE) + " gone, "
        + count(Change.Kind.CHANGED) + " changed; "
        + changes.stream().filter(one -> !one.decisions().isEmpty()).count()
        + " of them reviewed";
  }

  private long count(Change.Kind kind) {
    return changes.stream().filter(one -> one.kind() == kind).count();
  }
}
