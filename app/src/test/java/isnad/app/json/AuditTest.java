package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.SampleReading;
import isnad.core.claim.Claim;
import isnad.core.ledger.Audit;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Original;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.Seal;
import isnad.core.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chains that are whole by their hashes, and say what is not so. */
class AuditTest implements Audit.Source {
  private static final String SALT = "ab".repeat(32);
  private static final Report REPORT = SampleReading.REPORT;
  private static final Claim CLAIM = SampleReading.told();

  private final List<String> faults = new ArrayList<>();
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final List<List<Optional<Seal>>> sealed = new ArrayList<>();
  private final Audit audit = new Audit(
      LedgerJson.CANON, this, fault -> faults.add(fault.code().code() + " " + fault.what()));
  private Head head = Head.START;
  private Original.Held held = new Original.Held.Gone();

  @Override
  public Optional<Seal> seal(long entry, int part) {
    List<Optional<Seal>> seals = sealed.get((int) entry - 1);
    return part < seals.size() ? seals.get(part) : Optional.empty();
  }

  @Override
  public Optional<LedgerEntry> entry(long number) {
    return Optional.of(entries.get((int) number - 1));
  }

  private void take(LedgerEntry entry, Seal... seals) {
    ChainedEntry chained =
        ChainedEntry.behind(head, Instant.parse("2024-03-06T08:00:00Z"), entry, LedgerJson.CANON);
    head = chained.head();
    entries.add(entry);
    sealed.add(List.of(seals).stream().map(Optional::of).toList());
    assertThat(audit.take(chained, sealed.getLast())).contains(entry);
  }

  private static Seal text(String text) {
    return new Seal(SALT, LedgerJson.sealedText(text));
  }

  private static ReportSeen seen(Seal text) {
    return seen(text, Optional.empty());
  }

  private static ReportSeen seen(Seal text, Optional<Seal> original) {
    return new ReportSeen(
        REPORT.id(),
        1,
        Digest.of(REPORT.text()),
        REPORT.text().length(),
        REPORT.outlet(),
        REPORT.language(),
        REPORT.uri(),
        REPORT.published(),
        false,
        Optional.empty(),
        text.commitment(),
        Optional.empty(),
        Optional.empty(),
        original.map(Seal::commitment),
        Optional.empty(),
        Optional.empty());
  }

  private static Seal original(Original original) {
    return new Seal(SALT, LedgerJson.sealedOriginal(original));
  }

  @Override
  public Original.Held original(Digest hash) {
    return held;
  }

  private static ReadingMade reading(Claim claim, Seal seal) {
    return new ReadingMade(
        REPORT.id(), 1, "test", Digest.NONE, List.of(ClaimMade.of(claim, seal.commitment())));
  }

  private static Seal sealed(Claim claim) {
    return new Seal(SALT, ClaimReader.sealed(claim));
  }

  private void seeReport() {
    Seal text = text(REPORT.text());
    take(seen(text), text);
  }

  @Test
  void aChainThatSaysWhatIsSoHasNoFault() {
    seeReport();
    take(reading(CLAIM, sealed(CLAIM)), sealed(CLAIM));
    audit.end();

    assertThat(faults).isEmpty();
    assertThat(audit.claims()).isEqualTo(1);
    assertThat(audit.quotes()).isGreaterThan(6);
  }

  @Test
  void anotherTextThanItsHashSays() {
    Seal text = text(REPORT.text().replace('ن', 'ت'));
    take(seen(text), text);

    assertThat(faults).containsExactly("text-hash entry 1: the text is not the one that it names");
  }

  @Test
  void whatAReportWasTakenFromIsHeldAgainstItsHash() {
    Original original = new Original(Digest.of("as it came"), 10, "text/plain", Optional.empty());
    Seal text = text(REPORT.text());
    held = new Original.Held.There(original.hash(), 10);
    take(seen(text, Optional.of(original(original))), text, original(original));
    audit.end();
    assertThat(faults).isEmpty();
    assertThat(audit.originals()).isEqualTo(1);
  }

  @Test
  void anotherOriginalThanCameIn() {
    Original original = new Original(Digest.of("as it came"), 10, "text/plain", Optional.empty());
    Seal text = text(REPORT.text());
    held = new Original.Held.There(Digest.of("otherwise"), 10);
    take(seen(text, Optional.of(original(original))), text, original(original));
    assertThat(faults)
        .containsExactly("original-differs entry 1: the original of " + REPORT.id()
            + " is not the one that came in");
  }

  @Test
  void anOriginalThatIsGone() {
    Original original = new Original(Digest.of("as it came"), 10, "text/plain", Optional.empty());
    Seal text = text(REPORT.text());
    take(seen(text, Optional.of(original(original))), text, original(original));
    assertThat(faults)
        .containsExactly("original-missing entry 1: the original of " + REPORT.id()
            + " is gone, and nothing says it was erased");
  }

  @Test
  void anOriginalThatWasLeftOut() {
    Original original = new Original(Digest.of("as it came"), 10, "text/plain", Optional.empty());
    Seal text = text(REPORT.text());
    held = new Original.Held.LeftOut();
    take(seen(text, Optional.of(original(original))), text, original(original));
    assertThat(faults).isEmpty();
    assertThat(audit.leftOut()).isEqualTo(1);
  }

  @Test
  void wordsThatDoNotStandInTheText() {
    seeReport();
    Seal seal = new Seal(SALT, ClaimReader.sealed(CLAIM).replace("أعلنت", "أنكرت"));
    take(reading(CLAIM, seal), seal);

    assertThat(faults)
        .containsExactly("quote-differs entry 2: claim " + CLAIM.id().value()
            + ": other words stand at 0..5 of the text");
  }

  @Test
  void anotherClaimThanTheEntryNames() {
    seeReport();
    Claim other = SampleReading.bare();
    take(reading(CLAIM, sealed(other)), sealed(other));
    Seal broken = new Seal(SALT, "{\"id\":7}");
    take(reading(CLAIM, broken), broken);

    assertThat(faults).hasSize(2).allMatch(fault -> fault.startsWith("claim-differs entry "));
  }

  @Test
  void aReadingOfAReportThatNeverCame() {
    take(reading(CLAIM, sealed(CLAIM)), sealed(CLAIM));

    assertThat(faults)
        .containsExactly("entry-order entry 1: there is no version 1 of valley-17 before it");
  }

  @Test
  void whatWasErasedAndIsStillThere() {
    seeReport();
    take(reading(CLAIM, sealed(CLAIM)), sealed(CLAIM));
    take(new Erased(REPORT.id(), 1, true, false, List.of(CLAIM.id()), "editor", "asked for"));

    assertThat(faults)
        .containsExactly(
            "seal-stray entry 3: it erased the text of valley-17 of entry 1, which is still there",
            "seal-stray entry 3: it erased the claim " + CLAIM.id().value()
                + " of entry 2, which is still there");
  }

  @Test
  void whatWasErasedAndIsGone() {
    take(seen(text(REPORT.text())));
    take(reading(CLAIM, sealed(CLAIM)));
    take(new Erased(REPORT.id(), 1, true, false, List.of(), "editor", "asked for"));
    audit.end();

    assertThat(faults)
        .containsExactly("seal-missing entry 2: the claim " + CLAIM.id().value()
            + " is gone, and nothing says it was erased");
    assertThat(audit.erased()).isEqualTo(2);
  }
}
