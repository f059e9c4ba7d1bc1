package isnad.app.change;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of a ledger again, and where there is a writer keeps a reading whose claims
 * differ from those that are there. Claims whose words were erased are not read again.
 */
public final class Rereading {
  /** Of how many changes the claims are kept. */
  private static final int WITH_CLAIMS = 1000;

  /** How many reports are read at a time. */
  private static final int BATCH = 64;

  private final Packs packs;
  private final CarefulReading reading;
  private final Corrections corrections;
  private final LedgerReader ledger;
  private final @Nullable Keeper keeper;
  private final LongConsumer progress;
  private final Decisions decisions;
  private final Map<ReportId, Set<String>> erased = new HashMap<>();
  private final List<StoredReport> waiting = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<Problem> failed = new ArrayList<>();
  private long read;
  private long differing;

  /** What keeps new readings, and as whose. */
  public record Keeper(LedgerWriter writer, LedgerWriter.Reader reader) {}

  /**
   * A change with the claims before and after it, as far as they can be read and are there; behind
   * the first thousand without.
   */
  public record Difference(Change change, Optional<Claim> before, Optional<Claim> after) {
    /** All that the claim says, now or before. */
    public Optional<String> says() {
      return after.or(() -> before).map(claim -> claim.says().words());
    }
  }

  /**
   * Reads with {@code reading} what {@code ledger} holds; without a {@code keeper} it only tells
   * what would change. {@code progress} hears how many reports were read.
   */
  public Rereading(
      Reading fresh, LedgerReader ledger, @Nullable Keeper keeper, LongConsumer progress) {
    this.packs = fresh.packs();
    this.ledger = ledger;
    this.keeper = keeper;
    this.progress = progress;
    reading = new CarefulReading(fresh::read);
    corrections = new Corrections(packs);
    decisions = Decisions.of(ledger.decisions());
    for (Erased one : ledger.erasures()) {
      Set<String> gone = erased.computeIfAbsent(one.report(), report -> new TreeSet<>());
      one.claims().forEach(claim -> gone.add(claim.value()));
    }
  }

  /** Reads all that stands, and puts it together where it is kept. */
  public void run() {
    ledger.reports(this::wait);
    batch();
    if (keeper != null) {
      keeper.writer.assembler(packs, keeper.reader.packs()).catchUp();
    }
  }

  /** Reads the reports of those ids. */
  public void run(Collection<String> reports) {
    ledger.reports(reports, this::wait);
    batch();
  }

  private void wait(StoredReport stored) {
    // The words of a source by hand are not the reader's to read; and what another organisation
    // read is its word, which stays as it gave it.
    if (stored.medium().isEmpty() && stored.report().byline().keeper().isEmpty()) {
      waiting.add(stored);
      if (waiting.size() == BATCH) {
        batch();
      }
    }
  }

  private void batch() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("stopped while reports were read again");
    }
    List<Extraction> fresh = waiting.parallelStream().map(this::read).toList();
    for (int i = 0; i < waiting.size(); i++) {
      take(waiting.get(i), fresh.get(i));
    }
    waiting.clear();
    if (keeper != null) {
      keeper.writer.commit();
    }
    progress.accept(read + failed.size());
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
    if (keeper != null) {
      keeper.writer.append(report, stored.version(), claims, keeper.reader);
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
        add(
            change(report, claim.id(), type, Change.Kind.NEW, List.of()),
            Optional.empty(),
            Optional.of(claim));
      } else if (!was.equals(now.get(i))) {
        Optional<Claim> read = old.read(was, problem -> {});
        List<String> differs =
            read.map(one -> Change.between(one, claim, corrections)).orElse(List.of());
        add(
            change(report, claim.id(), type, Change.Kind.CHANGED, differs),
            read,
            Optional.of(claim));
      }
    }
    before
        .values()
        .forEach(json -> outline(json)
            .ifPresent(one -> add(
                change(report, new ClaimId(one.id()), one.type(), Change.Kind.GONE, List.of()),
                old.read(json, problem -> {}),
                Optional.empty())));
  }

  private void add(Change change, Optional<Claim> before, Optional<Claim> after) {
    boolean whole = differences.size() < WITH_CLAIMS;
    differences.add(
        new Difference(change, before.filter(claim -> whole), after.filter(claim -> whole)));
  }

  private Change change(
      String report, ClaimId claim, String type, Change.Kind kind, List<String> differs) {
    List<DecisionId> decided = decisions.about(claim.value()).stream()
        .filter(decisions::stands)
        .map(Decided::id)
        .toList();
    return new Change(report, claim, type, kind, differs, decided);
  }

  private static Optional<ClaimOutline> outline(String json) {
    try {
      return Optional.of(LedgerJson.CANON.outline(json));
    } catch (BrokenEntry toldByVerify) {
      return Optional.empty();
    }
  }

  /** What changed, in the order of the reports. */
  public List<Change> changes() {
    return differences.stream().map(Difference::change).toList();
  }

  /** The same with the claims. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** How many reports were read. */
  public long read() {
    return read;
  }

  /** What could not be read again, and is kept as it was. */
  public List<Problem> failed() {
    return List.copyOf(failed);
  }

  /** What was done, in a line. */
  public String summary() {
    return Tally.counted(read, "report") + " read again, " + differing
        + (keeper == null ? " would differ: " : " differ: ")
        + Tally.counted(count(Change.Kind.NEW), "claim") + " new, "
        + count(Change.Kind.GONE) + " gone, "
        + count(Change.Kind.CHANGED) + " changed; "
        + changes().stream().filter(one -> !one.decisions().isEmpty()).count()
        + " of them reviewed";
  }

  private long count(Change.Kind kind) {
    return changes().stream().filter(one -> one.kind() == kind).count();
  }
}
