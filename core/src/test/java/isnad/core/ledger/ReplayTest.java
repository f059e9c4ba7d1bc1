package isnad.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.claim.ClaimId;
import isnad.core.ledger.Replay.Version;
import isnad.core.report.Language;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Field;
import isnad.core.review.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final ReportId A = new ReportId("a");
  private static final ReportId B = new ReportId("b");
  private static final ClaimId CLAIM = new ClaimId("c-0000000000000001");
  private static final Signature SIGNED = Signature.of("Noor", "a test");

  private final Replay replay = new Replay(new Spelled());

  private static ReportSeen seen(ReportId id, int version) {
    return new ReportSeen(
        id,
        version,
        Digest.of(id + " " + version),
        3,
        Optional.empty(),
        Language.ARABIC,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Digest.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.of(Digest.NONE),
        Optional.empty(),
        Optional.empty());
  }

  private static ReadingMade read(ReportId id, int version) {
    return new ReadingMade(id, version, "test", Digest.NONE, List.of());
  }

  @Test
  void theLastReadingCountsAndAWithdrawnVersionFalls() throws BrokenEntry {
    replay.take(1, seen(A, 1));
    replay.take(2, read(A, 1));
    replay.take(3, read(A, 1));
    replay.take(4, seen(B, 1));
    replay.take(5, seen(A, 2));
    replay.take(6, read(A, 2));
    replay.take(7, new ReportWithdrawn(A, 1, 2));

    assertThat(replay.version(A, 1))
        .contains(new Version(A, 1, 1, List.of(2L, 3L), Map.of(), false));
    assertThat(replay.version(A, 1).orElseThrow().reading()).isEqualTo(3);
    assertThat(replay.version(A, 2)).contains(new Version(A, 2, 5, List.of(6L), Map.of(), true));
    assertThat(replay.version(B, 1).orElseThrow().reading()).isZero();
    assertThat(replay.version(B, 2)).isEmpty();
    assertThat(replay.reports()).isEqualTo(2);
    assertThat(replay.versions()).isEqualTo(3);
    assertThat(replay.all()).hasSize(3);
  }

  @Test
  void whatCannotFollowIsRefused() throws BrokenEntry {
    replay.take(1, seen(A, 1));

    refused(seen(A, 1));
    refused(seen(A, 3));
    refused(seen(B, 2));
    refused(read(B, 1));
    refused(new ReportWithdrawn(A, 1, 1));
    refused(new Erased(B, 1, true, false, List.of(), "editor", "asked for"));
    replay.take(2, new ReportWithdrawn(A, 1, 2));
    refused(new ReportWithdrawn(A, 1, 2));
  }

  private void refused(LedgerEntry entry) {
    assertThatThrownBy(() -> replay.take(9, entry)).isInstanceOf(BrokenEntry.class);
  }

  @Test
  void whatWasDecidedIsKnownByItsNameAndCanBeUndoneOnce() throws BrokenEntry {
    DecisionMade rejected = made(new Decision.Rejected(CLAIM), 0);
    DecisionMade again = made(new Decision.Rejected(CLAIM), 1);
    DecisionId name = rejected.id(new Spelled());
    replay.take(1, rejected);
    refused(rejected);
    replay.take(2, again);
    assertThat(again.id(new Spelled())).isNotEqualTo(name);
    refused(made(new Decision.Undone(new DecisionId("d-0000000000000000")), 0));
    DecisionMade undone = made(new Decision.Undone(name), 0);
    replay.take(3, undone);
    assertThat(replay.isUndone(name)).isTrue();
    assertThat(replay.isUndone(again.id(new Spelled()))).isFalse();
    refused(made(new Decision.Undone(undone.id(new Spelled())), 0));
    assertThat(replay.decisions()).hasSize(3).containsEntry(name, 1L);
  }

  @Test
  void aNameTellsNothingOfWhatIsSealed() {
    Decision noted = new Decision.Annotated("a");
    DecisionMade one = new DecisionMade(noted, SIGNED, Optional.of(Digest.of("one")));
    DecisionMade other = new DecisionMade(noted, SIGNED, Optional.of(Digest.of("other")));
    assertThat(one.id(new Spelled())).isEqualTo(other.id(new Spelled()));
    assertThatThrownBy(() -> new DecisionMade(noted, SIGNED, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> made(new Decision.Added(CLAIM), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withTheWordsOfAClaimGoesWhatWasNotedAboutIt() {
    Erased gone = new Erased(A, 1, false, false, List.of(CLAIM), "editor", "asked for");
    Optional<Digest> words = Optional.of(Digest.NONE);
    Decision corrected = new Decision.Corrected(CLAIM, Field.TARGET);
    Decision ofIncident = new Decision.Annotated("i-0000000000000001");
    Decision ofReport = new Decision.Annotated("a");
    assertThat(gone.covers(new DecisionMade(corrected, SIGNED, words), 0)).isTrue();
    assertThat(gone.covers(new DecisionMade(ofIncident, SIGNED, words), 0)).isTrue();
    assertThat(gone.covers(new DecisionMade(ofReport, SIGNED, words), 0)).isFalse();
  }

  private static DecisionMade made(Decision decision, int times) {
    return new DecisionMade(decision, SIGNED.again(times), Optional.empty());
  }

  /** Entries as Java spells records: enough to tell one from another. */
  private record Spelled() implements Canon {
    @Override
    public String body(LedgerEntry entry) {
      return entry.toString();
    }

    @Override
    public LedgerEntry entry(String kind, String body) throws BrokenEntry {
      throw new BrokenEntry("entries are only written here");
    }

    @Override
    public String string(String sealed) {
      return sealed;
    }

    @Override
    public Original original(String sealed) throws BrokenEntry {
      throw new BrokenEntry("entries are only written here");
    }

    @Override
    public ClaimOutline outline(String sealed) throws BrokenEntry {
      throw new BrokenEntry("entries are only written here");
    }

    @Override
    public String linked(long number, Digest previous, Instant time, String kind, String body) {
      return number + previous.hex() + time + kind + body;
    }
  }

  @Test
  void anErasureCoversTheVersionThatItNames() {
    Erased text = new Erased(A, 1, true, false, List.of(), "editor", "asked for");

    assertThat(text.covers(seen(A, 1), ReportSeen.TEXT)).isTrue();
    // Without a title and an author the original is the part behind the text.
    assertThat(text.covers(seen(A, 1), ReportSeen.TEXT + 1)).isTrue();
    assertThat(text.covers(seen(A, 1), ReportSeen.TEXT + 2)).isFalse();
    Erased title = new Erased(A, 1, false, true, List.of(), "editor", "asked for");
    assertThat(title.covers(seen(A, 1), ReportSeen.TEXT)).isFalse();
    assertThat(title.covers(seen(A, 1), ReportSeen.TEXT + 1)).isTrue();
    assertThat(text.covers(seen(A, 2), ReportSeen.TEXT)).isFalse();
    assertThat(text.covers(seen(B, 1), ReportSeen.TEXT)).isFalse();
    assertThatThrownBy(() -> new Erased(A, 1, true, true, List.of(), " ", "asked for"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCommitmentIsTheDigestOfSaltAndValue() {
    // printf 'abc' | sha256sum, and the same behind 32 zero bytes.
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(Digest.of("abc").hex()).isEqualTo(abc);
    Seal seal = new Seal("00".repeat(Seal.SALT_BYTES), "abc");
    assertThat(seal.content().hex()).isEqualTo(abc);
    String salted = "365aa7d8f7f9402c4b9434502b4cc89ddb09fe50d7cd95b493b834c62d5a5370";
    assertThat(seal.commitment().hex()).isEqualTo(salted);
    assertThatThrownBy(() -> new Seal("00", "abc")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Digest(abc.toUpperCase(Locale.ROOT)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
