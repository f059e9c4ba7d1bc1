package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.sample.SampleReading;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Original;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.ReportWithdrawn;
import isnad.core.ledger.Seal;
import isnad.core.report.Report;
import isnad.core.review.Cell;
import isnad.core.review.Credibility;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Field;
import isnad.core.review.Marking;
import isnad.core.review.Reliability;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {
  private static final LedgerJson CANON = LedgerJson.CANON;
  private static final Report REPORT = SampleReading.REPORT;
  private static final Seal TEXT = new Seal("00".repeat(32), LedgerJson.sealedText(REPORT.text()));

  private static final ClaimId ONE = new ClaimId("c-0000000000000001");
  private static final ClaimId OTHER = new ClaimId("c-0000000000000002");
  private static final Signature SIGNED = new Signature("Noor", "a test", 2);

  private static final ReportSeen SEEN = new ReportSeen(
      REPORT.id(),
      1,
      Digest.of(REPORT.text()),
      REPORT.text().length(),
      REPORT.outlet(),
      REPORT.language(),
      REPORT.uri(),
      REPORT.published(),
      true,
      Optional.empty(),
      TEXT.commitment(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());

  /** The same with an original. */
  private static ReportSeen taken() {
    return new ReportSeen(
        SEEN.report(),
        2,
        SEEN.textHash(),
        SEEN.units(),
        SEEN.outlet(),
        SEEN.language(),
        SEEN.uri(),
        SEEN.published(),
        false,
        Optional.empty(),
        SEEN.text(),
        Optional.empty(),
        Optional.of(Digest.of("author")),
        Optional.of(Digest.of("original")),
        Optional.empty(),
        Optional.of("A partner"));
  }

  @Test
  void everyKindOfEntryComesBack() throws BrokenEntry {
    Claim claim = SampleReading.full().claims().getFirst();
    List<LedgerEntry> entries = List.of(
        SEEN,
        taken(),
        new ReadingMade(
            REPORT.id(), 1, "isnad 0", Digest.NONE, List.of(ClaimMade.of(claim, Digest.of("x")))),
        new ReportWithdrawn(REPORT.id(), 1, 2),
        new Erased(REPORT.id(), 1, true, false, List.of(claim.id()), "editor", "asked for"),
        new ClaimAdded(REPORT.id(), 1, ClaimMade.of(claim, Digest.of("x")), SIGNED),
        made(new Decision.Accepted(claim.id())),
        made(new Decision.Rejected(claim.id())),
        made(new Decision.Corrected(claim.id(), Field.KILLED)),
        made(new Decision.Merged(ONE, OTHER)),
        made(new Decision.Split(List.of(ONE), List.of(OTHER, claim.id()))),
        made(new Decision.Annotated("i-0000000000000001")),
        made(new Decision.SourceGraded("an outlet", Reliability.B)),
        made(new Decision.ClaimGraded(ONE, Credibility.DOUBTFUL)),
        made(new Decision.Marked(
            "r", Optional.empty(), new Marking(Tlp.AMBER_STRICT, Marking.OURS, List.of()))),
        made(new Decision.Marked(
            ONE.value(),
            Optional.of(Cell.VOICE),
            new Marking(Tlp.RED, "A partner", List.of("@editor", "@other")))),
        made(new Decision.Undone(new DecisionId("d-0000000000000001"))));

    for (LedgerEntry entry : entries) {
      String body = CANON.body(entry);
      assertThat(CANON.entry(entry.kind(), body)).isEqualTo(entry);
    }
  }

  private static DecisionMade made(Decision decision) {
    return new DecisionMade(
        decision, SIGNED, decision.hasWords() ? Optional.of(Digest.NONE) : Optional.empty());
  }

  @Test
  void whatIsNoDecisionIsRefused() {
    for (String body : List.of(
        "{}",
        "{\"by\":\"a\",\"claims\":[\"c-0000000000000001\"],\"why\":\"b\"}",
        "{\"again\":99999999999,\"by\":\"a\",\"claims\":[],\"why\":\"b\"}")) {
      assertThatThrownBy(() -> CANON.entry(Decision.Merged.KIND, body))
          .isInstanceOf(BrokenEntry.class);
    }
  }

  @Test
  void theNameOfADecisionNeverChanges() {
    assertThat(made(new Decision.Merged(ONE, OTHER)).id(CANON))
        .isEqualTo(new DecisionId("d-d8249fd4ec7dc969"));
  }

  @Test
  void theHashOfAnEntryNeverChanges() {
    ChainedEntry first = ChainedEntry.behind(
        ChainedEntry.Head.START, Instant.parse("2024-03-06T08:00:00Z"), SEEN, CANON);

    String hash = "1517f58950524c4c75568191a8b60a471ebc7084efe6e55c4e4c32dc1d5a9f95";
    assertThat(first.hash().hex()).isEqualTo(hash);
    assertThat(first.expected(CANON)).isEqualTo(first.hash());
  }

  @Test
  void aSealHidesItsValueBehindItsSalt() {
    Seal other = new Seal("11".repeat(32), TEXT.value());

    assertThat(other.commitment()).isNotEqualTo(TEXT.commitment());
    assertThat(other.content()).isEqualTo(TEXT.content());
  }

  @Test
  void whatIsNoEntryIsRefused() {
    assertThatThrownBy(() -> CANON.entry("report-lost", "{}")).isInstanceOf(BrokenEntry.class);
    assertThatThrownBy(() -> CANON.entry(ReportSeen.KIND, "[]")).isInstanceOf(BrokenEntry.class);
    String noVersion = CANON.body(SEEN).replace("\"version\":1", "\"version\":0");
    assertThatThrownBy(() -> CANON.entry(ReportSeen.KIND, noVersion))
        .isInstanceOf(BrokenEntry.class)
        .hasMessageContaining("version");
    String unhashed = CANON.body(SEEN).replaceAll("\"text-sha256\":\"..", "\"text-sha256\":\"zz");
    assertThatThrownBy(() -> CANON.entry(ReportSeen.KIND, unhashed))
        .isInstanceOf(BrokenEntry.class);
  }

  @Test
  void linesOfAnExportAreReadOnlyAsTheyAreWritten() throws BrokenJson {
    ChainedEntry first = ChainedEntry.behind(
        ChainedEntry.Head.START, Instant.parse("2024-03-06T08:00:00Z"), SEEN, CANON);
    List<ExportLine> lines = List.of(
        new ExportLine.Opening(1, first.hash(), false),
        new ExportLine.Opening(1, first.hash(), true),
        new ExportLine.Entry(first),
        new ExportLine.Sealed(1, 0, TEXT));

    for (ExportLine line : lines) {
      String written = ExportLine.of(line);
      assertThat(ExportLine.parse(written)).isEqualTo(line);
      assertThat(CanonicalJson.of(JsonValue.parse(written))).isEqualTo(written);
      assertThatThrownBy(() -> ExportLine.parse(written + " ")).isInstanceOf(BrokenJson.class);
      assertThatThrownBy(() -> ExportLine.parse(written.replaceFirst(",", ", ")))
          .isInstanceOf(BrokenJson.class);
    }
  }

  @Test
  void originalsAreSealedAndCarriedAsTheyAre() throws BrokenEntry, BrokenJson {
    byte[] bytes = {0, -1, 10, 13, 7};
    Original original = new Original(
        Digest.of(bytes), bytes.length, "text/html; charset=x", Optional.of("a/\u202eb\ud83d"));
    assertThat(CANON.original(LedgerJson.sealedOriginal(original))).isEqualTo(original);
    for (String none : List.of("1", "{}", "{\"sha256\":\"x\",\"size\":1,\"type\":\"a\"}")) {
      assertThatThrownBy(() -> CANON.original(none)).isInstanceOf(BrokenEntry.class);
    }
    assertThat(taken().isOriginal(taken().originalPart())).isTrue();
    assertThat(taken().originalPart()).isEqualTo(taken().seals().size() - 1);

    String line = ExportLine.of(new ExportLine.Bytes(original.hash(), bytes));
    assertThat(ExportLine.parse(line))
        .isInstanceOfSatisfying(
            ExportLine.Bytes.class, back -> assertThat(back.bytes()).isEqualTo(bytes));
    // Base64 can be written in more than one way, and only one is canonical.
    assertThatThrownBy(() -> ExportLine.parse(line.replace("=\"", "\"")))
        .isInstanceOf(BrokenJson.class);
  }
}
