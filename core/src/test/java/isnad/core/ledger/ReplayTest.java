package isnad.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.ledger.Replay.Version;
import isnad.core.report.Language;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final ReportId A = new ReportId("a");
  private static final ReportId B = new ReportId("b");

  private final Replay replay = new Replay();

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
        Digest.NONE,
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

    assertThat(replay.version(A, 1)).contains(new Version(A, 1, 1, List.of(2L, 3L), false));
    assertThat(replay.version(A, 1).orElseThrow().reading()).isEqualTo(3);
    assertThat(replay.version(A, 2)).contains(new Version(A, 2, 5, List.of(6L), true));
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
  void anErasureCoversTheVersionThatItNames() {
    Erased text = new Erased(A, 1, true, false, List.of(), "editor", "asked for");

    assertThat(text.covers(seen(A, 1), ReportSeen.TEXT)).isTrue();
    assertThat(text.covers(seen(A, 1), ReportSeen.TITLE)).isFalse();
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
