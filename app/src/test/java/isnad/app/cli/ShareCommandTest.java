package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.exchange.StixRules;
import isnad.app.store.DecisionWriter;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.claim.ClaimId;
import isnad.core.report.Byline;
import isnad.core.report.Report;
import isnad.core.review.Credibility;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Field;
import isnad.core.review.Marking;
import isnad.core.review.Reliability;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code isnad share}, as people run it: out of one ledger and into another. */
class ShareCommandTest {
  private static final String STRIKE =
      "نقلت وكالة نخلة عن المرصد السوري لحقوق الإنسان أن مسلحي تنظيم داعش قتلوا سبعة جنود من"
          + " الجيش السوري قرب مدينة الميادين في 21 يونيو 2020.";
  private static final String DENIAL =
      "نفت القوات التركية قصف بلدة تل رفعت يوم 14 مارس 2021. وقالت قوات سوريا الديمقراطية إن القوات"
          + " التركية قصفت بلدة تل رفعت يوم 14 مارس 2021.";
  private static final String QUIET = "افتتح الوزير معرض الكتاب في العاصمة.";
  private static final String SENDER = "Example Monitor";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-06-22", STRIKE)
            + line("b", "التل", "2020-06-23", STRIKE + " ولم يعلق الجيش.")
            + line("c", "الوادي", "2021-03-15", DENIAL)
            + line("d", "الوادي", "2021-03-15", QUIET));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  private JsonNode shared(String... more) {
    List<String> all =
        new ArrayList<>(List.of("share", "export", "--as-organisation", SENDER, "--tlp", "green"));
    all.addAll(List.of(more));
    assertThat(run.isnad(all.toArray(String[]::new))).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private void sent() throws IOException {
    assertThat(run.isnad(
            "share", "export", "--as-organisation", SENDER, "--tlp", "amber", "--output", "x.json"))
        .as(run.err())
        .isZero();
  }

  private static List<JsonNode> ofType(JsonNode bundle, String type) {
    List<JsonNode> found = new ArrayList<>();
    bundle.path("objects").forEach(object -> {
      if (object.path("type").asString().equals(type)) {
        found.add(object);
      }
    });
    return found;
  }

  private void decided(String... arguments) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--by", "Noor", "--why", "looked at it"));
    assertThat(run.isnad(all.toArray(String[]::new))).as(run.err()).isZero();
  }

  /** A decision of each kind, and a claim by hand. */
  private void review() {
    List<ClaimId> claims = ledger("isnad.db").stream()
        .flatMap(stored -> stored.claims().stream())
        .map(json -> JsonMapper.shared().readTree(json).path("id").asString())
        .distinct()
        .sorted()
        .map(ClaimId::new)
        .toList();
    assertThat(claims).hasSizeGreaterThan(3);
    // All at once: an undoing goes behind what it undoes, whatever they are called.
    Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    try (LedgerWriter writer = LedgerWriter.open(StoreAddress.of("isnad.db", folder), now)) {
      DecisionWriter decisions = new DecisionWriter(writer);
      Signature noor = Signature.of("Noor", "looked at it");
      for (Decision one : List.of(
          new Decision.Accepted(claims.get(0)),
          new Decision.Rejected(claims.get(1)),
          new Decision.ClaimGraded(claims.get(0), Credibility.PROBABLY_TRUE),
          new Decision.SourceGraded("الوادي", Reliability.C),
          Decision.Merged.of(claims.get(0), claims.get(2)),
          new Decision.Split(claims.subList(0, 1), claims.subList(2, 3)))) {
        decisions.decide(one, noor, Optional.empty());
      }
      for (Decision one : List.of(
          new Decision.Corrected(claims.get(0), Field.KILLED),
          new Decision.Annotated("a"),
          new Decision.Annotated(claims.get(0).value()))) {
        decisions.decide(one, noor, Optional.of("8"));
      }
      DecisionId gone =
          decisions.decide(new Decision.Rejected(claims.get(3)), noor, Optional.empty());
      decisions.decide(new Decision.Undone(gone), noor, Optional.empty());
      writer.commit();
    }
    // Puts together again, too.
    decided(
        "add",
        "--report",
        "d",
        "--type",
        "meet",
        "--trigger",
        "افتتح",
        "--says",
        QUIET,
        "--agent",
        "الوزير");
  }

  private List<StoredReport> ledger(String store) {
    List<StoredReport> all = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(StoreAddress.of(store, folder))) {
      reader.reports(all::add);
    }
    return all;
  }

  private List<Decided> decisions(String store) {
    try (LedgerReader reader = LedgerReader.open(StoreAddress.of(store, folder))) {
      return reader.decisions();
    }
  }

  private String incidents(String store) {
    assertThat(run.isnad("incidents", "--store", store)).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void aBundleKeepsTheRulesOfStixAndIsTheSameTwice() {
    review();
    JsonNode bundle = shared();
    assertThat(StixRules.broken(bundle)).isEmpty();
    String first = run.out();
    shared();
    assertThat(run.out()).isEqualTo(first);
    assertThat(run.err()).contains("TLP:GREEN", "4 reports");
    for (String type : List.of(
        "identity",
        "report",
        "note",
        "incident",
        "location",
        "opinion",
        "relationship",
        "sighting",
        "language-content",
        "marking-definition",
        "extension-definition")) {
      assertThat(ofType(bundle, type)).as(type).isNotEmpty();
    }
    assertThat(StixRules.broken(shared("--place", "Syria", "--reports", "2"))).isEmpty();
    assertThat(ofType(shared("--top", "1"), "incident")).hasSize(1);
  }

  @Test
  void whoeverKnowsNoIsnadReadsWhatIsAllegedAndByWhom() {
    JsonNode bundle = shared();
    assertThat(ofType(bundle, "incident"))
        .allSatisfy(incident -> assertThat(incident.path("name").asString()).startsWith("Alleged "))
        .anySatisfy(incident -> assertThat(incident.path("description").asString())
            .contains("independent origin", "alleged, not established", "«"));
    assertThat(ofType(bundle, "note"))
        .anySatisfy(note -> assertThat(note.path("content").asString())
            .startsWith("الوادي reports: وكالة نخلة, according to Syrian Observatory for Human")
            .contains("says that this happened: killing", "who, as alleged: Islamic State")
            .contains("where: Al Mayadin", "how many: killed 7", "Words: «نقلت وكالة"));
    assertThat(ofType(bundle, "opinion")).anySatisfy(opinion -> {
      assertThat(opinion.path("opinion").asString()).isEqualTo("strongly-disagree");
      assertThat(opinion.path("explanation").asString()).contains("denies it, as الوادي");
    });
    assertThat(ofType(bundle, "relationship"))
        .noneMatch(one -> one.path("relationship_type").asString().equals("attributed-to"))
        .anyMatch(one -> one.path("relationship_type").asString().equals("relays-from"))
        .anyMatch(one -> one.path("relationship_type").asString().equals("allegedly-by"));
    assertThat(ofType(bundle, "report"))
        .anySatisfy(report -> assertThat(report.path("description").asString())
            .startsWith("الوادي, 2020-06-22: «نقلت"));
  }

  @Test
  void nothingIsLostFromOneLedgerToAnother() throws IOException {
    review();
    sent();
    assertThat(run.isnad("share", "import", "--store", "other.db", "x.json"))
        .as(run.err())
        .isZero();
    assertThat(run.err()).contains("4 new", "0 refused", "marked TLP:AMBER at the strictest");
    List<StoredReport> here = ledger("isnad.db");
    List<StoredReport> there = ledger("other.db");
    assertThat(there.stream().map(one -> one.report().byline().keeper()))
        .hasSize(4)
        .containsOnly(Optional.of(SENDER));
    assertThat(there.stream().map(one -> plain(one.report())))
        .isEqualTo(here.stream().map(StoredReport::report).toList());
    assertThat(there.stream().map(StoredReport::claims))
        .isEqualTo(here.stream().map(StoredReport::claims).toList());
    assertThat(there.stream().map(StoredReport::added))
        .isEqualTo(here.stream().map(StoredReport::added).toList());
    List<Decided> decided = decisions("other.db");
    assertThat(said(decided.stream().filter(one -> !isMark(one)).toList(), ""))
        .containsExactlyInAnyOrderElementsOf(said(decisions("isnad.db"), " (" + SENDER + ")"));
    assertThat(decided.stream().filter(ShareCommandTest::isMark).map(Decided::decision))
        .hasSize(4)
        .allSatisfy(one -> assertThat(((Decision.Marked) one).marking())
            .isEqualTo(new Marking(Tlp.AMBER, SENDER, List.of())));
    assertThat(incidents("other.db")).isEqualTo(incidents("isnad.db"));
    assertThat(run.isnad("verify", "--store", "other.db")).as(run.err()).isZero();
    run.isnad("show", "a", "--store", "other.db");
    assertThat(run.err()).contains(SENDER + " keeps the report and shared it");
  }

  private static boolean isMark(Decided one) {
    return one.decision() instanceof Decision.Marked;
  }

  private static Report plain(Report report) {
    return new Report(
        report.id(),
        report.outlet(),
        report.language(),
        report.uri(),
        report.published(),
        report.title(),
        report.text(),
        new Byline(report.byline().author(), report.byline().relayed()));
  }

  private static List<String> said(List<Decided> decisions, String behind) {
    return decisions.stream()
        .map(one -> one.decision().kind()
            + (one.decision() instanceof Decision.Undone ? "" : one.decision().about())
            + one.by()
            + behind
            + one.signature().why()
            + one.words())
        .toList();
  }

  @Test
  void theSameAgainAddsNothing() throws IOException {
    review();
    sent();
    assertThat(run.isnad("share", "import", "--store", "other.db", "x.json")).isZero();
    run.isnad("verify", "--store", "other.db");
    String state = run.out();
    assertThat(run.isnad("share", "import", "--store", "other.db", "x.json"))
        .as(run.err())
        .isZero();
    assertThat(run.err()).contains("0 new, 0 changed, 4 unchanged, 0 claims, 0 decisions");
    run.isnad("verify", "--store", "other.db");
    assertThat(run.out()).isEqualTo(state);
    // What others keep is not passed on.
    assertThat(run.isnad(
            "share", "export", "--store", "other.db", "--as-organisation", "B", "--tlp", "clear"))
        .isZero();
    assertThat(run.out()).doesNotContain("الميادين");
  }

  @Test
  void anotherTextIsANewVersionWithALaterTime() throws IOException {
    sent();
    JsonNode before = JsonMapper.shared().readTree(run.read("x.json"));
    assertThat(run.isnad("share", "import", "--store", "other.db", "x.json")).isZero();
    run.write("in.jsonl", line("a", "الوادي", "2020-06-22", STRIKE + " وأصيب ثلاثة."));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    sent();
    JsonNode after = JsonMapper.shared().readTree(run.read("x.json"));
    assertThat(reportOf(after, "a").path("id")).isEqualTo(reportOf(before, "a").path("id"));
    assertThat(reportOf(after, "a").path("created"))
        .isEqualTo(reportOf(before, "a").path("created"));
    assertThat(reportOf(after, "a").path("modified").asString())
        .isGreaterThan(reportOf(before, "a").path("modified").asString());
    assertThat(reportOf(after, "c")).isNotEqualTo(reportOf(after, "a"));
    assertThat(run.isnad("share", "import", "--store", "other.db", "x.json")).isZero();
    assertThat(run.err()).contains("1 changed, 3 unchanged");
    assertThat(incidents("other.db")).isEqualTo(incidents("isnad.db"));
  }

  private static JsonNode reportOf(JsonNode bundle, String id) {
    return ofType(bundle, "report").stream()
        .filter(one -> one.at("/external_references/0/external_id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasReadHereStaysAndWhatWasDecidedHereHolds() throws IOException {
    review();
    sent();
    run.write("in.jsonl", line("a", "الوادي", "2020-06-22", "خبر آخر باسم واحد في مدينة حلب."));
    assertThat(run.isnad("add", "--store", "other.db", "in.jsonl")).isZero();
    run.write("in.jsonl", line("b", "التل", "2020-06-23", STRIKE + " ولم يعلق الجيش."));
    assertThat(run.isnad("add", "--store", "other.db", "in.jsonl")).isZero();
    decided("grade", "--store", "other.db", "الوادي", "A");
    assertThat(run.isnad("share", "import", "--store", "other.db", "x.json")).isEqualTo(1);
    assertThat(run.err())
        .contains("report-there: report--", "decision-disputed: opinion--", "by Noor", "3 new");
    assertThat(ledger("other.db").stream().map(one -> one.report().id().value()))
        .containsExactlyInAnyOrder("a", "b", "c", "d", SENDER + "/a");
    assertThat(ledger("other.db").stream()
            .filter(one -> one.report().byline().keeper().isEmpty())
            .map(one -> one.report().id().value()))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(run.isnad("verify", "--store", "other.db")).isZero();
  }

  @Test
  void withoutMarkingOrNameNothingGoesOut() {
    assertThat(run.isnad("share", "export", "--as-organisation", SENDER)).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: unmarked-share: ");
    assertThat(run.isnad("share", "export", "--as-organisation", SENDER, "--tlp", "white"))
        .isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: unmarked-share: ");
    assertThat(run.isnad("share", "export", "--tlp", "red")).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: unnamed-sender: ");
    assertThat(run.isnad("share", "export", "--tlp", "red", "--as-organisation", "x".repeat(201)))
        .isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: unnamed-sender: ");
    assertThat(run.out()).isEmpty();
    assertThat(run.isnad("share", "import", "nothing.json")).isEqualTo(2);
    run.input("{\"type\":\"bundle\",\"objects\":[");
    assertThat(run.isnad("share", "import", "--store", "other.db", "-")).isEqualTo(2);
    assertThat(run.err()).contains("broken-bundle: ", "nothing that could be kept");
    assertThat(Stream.of(folder.toFile().list())).doesNotContain("other.db");
  }
}
