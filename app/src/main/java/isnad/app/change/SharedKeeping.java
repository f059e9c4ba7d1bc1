package isnad.app.change;

import isnad.app.document.Languages;
import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.Received;
import isnad.app.json.ClaimReader;
import isnad.app.json.StixExtension.KeptClaim;
import isnad.app.json.StixExtension.KeptReport;
import isnad.app.json.StixExtension.ReadWith;
import isnad.app.json.StixGiven;
import isnad.app.store.LedgerWriter;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.SharedWriter;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.reading.Extraction;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.Marking;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps the reports that organisations share, with their claims, and the words of others. */
final class SharedKeeping {
  /** Why a marking is there that came with a report. */
  private static final String MARKED = "shared under this marking";

  /** The most reports of a batch. */
  private static final int BATCH = 64;

  private final LedgerWriter ledger;
  private final SharedWriter shared;
  private final Knowledge knowledge;
  private final LedgerWriter.Reader reader;
  private final CarefulReading reading;
  private final Consumer<Problem> problems;
  private final Map<Name, Kept> kept = new HashMap<>();
  private final Set<Name> marked;
  private long added;
  private long changed;
  private long unchanged;
  private long claims;
  private long decisions;
  private long refused;
  private int batch;

  /** What a keeper calls a report. */
  record Name(String keeper, String report) {}

  /** A report that comes with its claims. */
  record Coming(String keeper, StixGiven.SharedReport report, List<StixGiven.SharedClaim> claims) {
    Coming(String keeper, StixGiven.SharedReport report) {
      this(keeper, report, new ArrayList<>());
    }
  }

  /** What the ledger calls a report that is kept as its keeper's word, and its claims. */
  record Kept(ReportId id, Map<ClaimId, Claim> claims) {}

  /** The reports of {@code marked} have their marks from decisions that come with them. */
  SharedKeeping(
      LedgerWriter ledger,
      Knowledge knowledge,
      String version,
      Set<Name> marked,
      Consumer<Problem> problems) {
    this.marked = Set.copyOf(marked);
    this.ledger = ledger;
    this.knowledge = knowledge;
    this.problems = problems;
    shared = new SharedWriter(ledger, knowledge.packs().types());
    reader = new LedgerWriter.Reader(version, knowledge.fingerprint());
    reading = new CarefulReading(knowledge.reading()::read);
  }

  void refuse(Problem problem) {
    refused++;
    problems.accept(problem);
  }

  /** The reports that are kept as the words of their keepers. */
  Map<Name, Kept> kept() {
    return kept;
  }

  SharedWriter shared() {
    return shared;
  }

  /** A claim with what came of it. */
  private record Sound(KeptClaim came, Claim claim) {}

  void keep(Coming coming) {
    KeptReport came = coming.report.kept();
    Report report = came.report().keptBy(coming.keeper);
    String textHash = ClaimId.sha256(report.text());
    List<Sound> sound = new ArrayList<>();
    for (StixGiven.SharedClaim claim : coming.claims) {
      sound(claim, report, textHash).ifPresent(sound::add);
    }
    sound.sort(Comparator.comparing(one -> one.came.position()));
    Map<ClaimId, Claim> read = new LinkedHashMap<>();
    sound.stream()
        .filter(one -> one.came.added().isEmpty())
        .forEach(one -> read.put(one.claim.id(), one.claim));
    Optional<ReadWith> by = came.medium().isPresent()
        ? Optional.empty()
        : came.reading()
            .or(() -> sound.stream().flatMap(one -> one.came.reading().stream()).findFirst());
    SharedWriter.Kept now = shared.keep(
        report,
        came.medium(),
        List.copyOf(read.values()),
        by.map(one -> new LedgerWriter.Reader(one.reader(), one.packs())));
    count(coming, now, read.size());
    if (now.isTheirs()) {
      Map<ClaimId, Claim> all = new HashMap<>(read);
      for (Sound one : sound) {
        one.came.added().ifPresent(signature -> {
          all.put(one.claim.id(), one.claim);
          add(coming, now, one.claim, signature);
        });
      }
      Name name = new Name(coming.keeper, came.report().id().value());
      kept.put(name, new Kept(now.id(), all));
      if (!marked.contains(name)) {
        mark(coming, now.id());
      }
    }
    commitSome();
  }

  /** A report stays under the marking that it came under, which is its keeper's. */
  private void mark(Coming coming, ReportId report) {
    coming.report.head().marking().ifPresent(level -> {
      // Which persons they are is not told by the level: it stays here.
      Tlp told = level == Tlp.RED ? Tlp.AMBER_STRICT : level;
      Decision.Marked decision = new Decision.Marked(
          report.value(), Optional.empty(), new Marking(told, coming.keeper, List.of()));
      boolean fresh =
          shared.decide(decision, Signature.of(coming.keeper, MARKED), Optional.empty());
      decisions += fresh ? 1 : 0;
    });
  }

  private void count(Coming coming, SharedWriter.Kept now, int read) {
    switch (now.outcome()) {
      case NEW -> {
        added++;
        claims += read;
      }
      case CHANGED -> {
        changed++;
        claims += read;
      }
      case UNCHANGED -> unchanged++;
      case ANOTHERS ->
        refuse(ShareProblem.REPORT_THERE.of(
            coming.report.head().id(),
            "the same text is there as " + now.id() + ", read here or kept by another"));
      case NO_NAME ->
        refuse(ShareProblem.REPORT_THERE.of(
            coming.report.head().id(), "other reports are called " + now.id()));
    }
  }

  private void add(Coming coming, SharedWriter.Kept now, Claim claim, Signature signature) {
    signed(signature, coming.keeper).ifPresent(ours -> {
      if (shared.add(now.id(), now.version(), claim, ours)) {
        claims++;
      }
    });
  }

  /** The signature with the organisation behind the name: its Noor is not the Noor here. */
  static Optional<Signature> signed(Signature signature, String keeper) {
    String by = signature.by() + " (" + keeper + ")";
    return by.length() > Signature.LONGEST_NAME
        ? Optional.empty()
        : Optional.of(new Signature(by, signature.why(), signature.again()));
  }

  /** A claim whose quotes stand in the text and whose id is the one that it must have. */
  private Optional<Sound> sound(StixGiven.SharedClaim given, Report report, String textHash) {
    String id = given.head().id().toString();
    KeptClaim came = given.kept();
    Optional<Claim> claim = new ClaimReader(report, knowledge.packs().types())
        .read(
            came.sealed(),
            problem -> refuse(Problem.of(problem.code(), id + ": " + problem.what())));
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    ClaimId due = ClaimId.of(
        textHash,
        claim.get().happening().trigger().span(),
        claim.get().happening().type().name());
    if (!due.equals(claim.get().id()) || !due.value().equals(came.claim())) {
      refuse(ShareProblem.CLAIM_MISNAMED.of(
          id, "it is called " + came.claim() + ", and should be " + due.value()));
      return Optional.empty();
    }
    return claim.map(one -> new Sound(came, one));
  }

  /** Reads the words of a producer that has no claims of its own. */
  void read(StixGiven.Words words, Optional<String> outlet) {
    String id = words.head().id().toString();
    if (words.text().length() > Report.LONGEST_TEXT) {
      String what = id + ": a report has at most " + Report.LONGEST_TEXT + " units";
      refuse(Problem.of(IngestProblem.TEXT_TOO_LONG, what));
      return;
    }
    Language told = Languages.of(words.text());
    List<Problem> found = new ArrayList<>();
    Report report = new Report(
        new ReportId(id),
        outlet,
        words.language().flatMap(SharedKeeping::language).orElse(told),
        words.uri(),
        Optional.of(Published.parse(words.published().toString())),
        words.title(),
        words.text());
    if (shared.isAnothers(report)) {
      refuse(ShareProblem.REPORT_THERE.of(id, "a report of another producer is called so"));
      return;
    }
    if (!told.equals(Language.ARABIC)) {
      String what = id + ": in another language than Arabic, which no pack reads";
      found.add(Problem.of(IngestProblem.NO_ARABIC, what));
      problems.accept(found.getFirst());
    }
    Extraction read = reading.read(
        new Received.WithText(report, Optional.of(report.id()), found, Optional.empty()));
    LedgerWriter.Added done = ledger.add(report, Naming.SOURCE, read.claims(), reader);
    switch (done.outcome()) {
      case NEW -> added++;
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
    }
    claims +=
        done.outcome() == LedgerWriter.Outcome.UNCHANGED ? 0 : read.claims().size();
    commitSome();
  }

  private static Optional<Language> language(String code) {
    try {
      return Optional.of(new Language(code.strip().toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private void commitSome() {
    if (++batch >= BATCH) {
      ledger.commit();
      batch = 0;
    }
  }

  void decide(List<SharedDeciding.Coming> coming) {
    decisions += new SharedDeciding(this, knowledge.packs()).decide(coming);
    ledger.commit();
  }

  SharedIntake.Done done() {
    return new SharedIntake.Done(added, changed, unchanged, claims, decisions, refused);
  }
}
