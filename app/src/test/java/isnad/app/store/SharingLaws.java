package isnad.app.store;

import static isnad.app.store.Fed.SOME;
import static isnad.app.store.Fed.codes;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ExampleReadings;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.LedgerWriter.Reader;
import isnad.app.store.SharedWriter.Kept;
import isnad.app.store.SharedWriter.Outcome;
import isnad.core.claim.Claim;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.reading.Extraction;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.Signature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What must hold of what organisations share, whatever database it lies in. */
abstract class SharingLaws extends CountingLaws {
  private static final Extraction ONE = SOME.getFirst();
  private static final Report THEIRS = ONE.report().keptBy("Org");
  private static final Reader OTHER = new Reader("isnad other", Digest.of("other packs"));

  private static Kept keep(LedgerWriter writer, Report report, List<Claim> claims, Reader by) {
    Kept kept = new SharedWriter(writer, ExampleReadings.PACKS.types())
        .keep(report, Optional.empty(), claims, Optional.of(by));
    writer.commit();
    return kept;
  }

  private static List<StoredReport> all(StoreAddress address) {
    List<StoredReport> all = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(all::add);
    }
    assertThat(codes(Verification.of(address))).isEmpty();
    return all;
  }

  @Test
  void claimsOfOneReaderComeTogetherAndThoseOfAnotherTakeTheirPlace() {
    StoreAddress address = empty("claims");
    List<Claim> claims = ONE.claims();
    assertThat(claims).hasSizeGreaterThan(2);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      assertThat(keep(writer, THEIRS, claims.subList(1, 2), Fed.READER).outcome())
          .isEqualTo(Outcome.NEW);
      assertThat(keep(writer, THEIRS, claims.subList(0, 1), Fed.READER).outcome())
          .isEqualTo(Outcome.CHANGED);
      assertThat(keep(writer, THEIRS, claims.subList(0, 2), Fed.READER).outcome())
          .isEqualTo(Outcome.UNCHANGED);
      assertThat(all(address).getFirst().claims()).hasSize(2);
      assertThat(keep(writer, THEIRS, claims.subList(2, 3), OTHER).outcome())
          .isEqualTo(Outcome.CHANGED);
      assertThat(all(address).getFirst().claims()).hasSize(1);
      Erased erased = new Erased(
          THEIRS.id(), 1, false, false, List.of(claims.get(2).id()), "Noor", "asked for");
      writer.erase(erased);
      keep(writer, THEIRS, claims, OTHER);
    }
    assertThat(all(address).getFirst().claims()).hasSize(claims.size() - 1);
  }

  @Test
  void nothingThatWasReadHereOrIsKeptByAnotherIsReplaced() {
    StoreAddress address = empty("replaced");
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.add(ONE.report(), Naming.SOURCE, ONE.claims(), Fed.READER);
      assertThat(keep(writer, THEIRS, ONE.claims(), OTHER).outcome()).isEqualTo(Outcome.ANOTHERS);
      Report changed = Fed.with(ONE.report(), ONE.report().text() + " وانتهى.").keptBy("Org");
      Kept kept = keep(writer, changed, List.of(), OTHER);
      assertThat(kept.id()).isEqualTo(new ReportId("Org/" + ONE.report().id()));
      Report again = Fed.with(ONE.report(), ONE.report().text() + " وبدأ.").keptBy("Org");
      assertThat(keep(writer, again, List.of(), OTHER))
          .isEqualTo(new Kept(Outcome.CHANGED, kept.id(), 2));
      // A text that comes late does not come back.
      assertThat(keep(writer, changed, List.of(), OTHER))
          .isEqualTo(new Kept(Outcome.UNCHANGED, kept.id(), 2));
      assertThat(keep(writer, again.keptBy("Else"), List.of(), OTHER).id().value())
          .startsWith("Else/");
    }
    assertThat(all(address)).hasSize(3);
    assertThat(
            all(address).stream().filter(one -> one.report().byline().keeper().isEmpty()))
        .singleElement()
        .matches(one -> one.claims().size() == ONE.claims().size() && one.version() == 1);
  }

  @Test
  void decisionsComeOnceAndTimesAreThoseOfEntries() {
    StoreAddress address = empty("once");
    Decision decision = new Decision.Accepted(ONE.claims().getFirst().id());
    Signature signature = Signature.of("Noor (Org)", "seen");
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      try (LedgerReader reader = LedgerReader.open(address)) {
        assertThat(reader.times().whole()).isEmpty();
      }
      keep(writer, THEIRS, ONE.claims(), OTHER);
      SharedWriter shared = new SharedWriter(writer, ExampleReadings.PACKS.types());
      assertThat(shared.decide(decision, signature, Optional.empty())).isTrue();
      assertThat(shared.decide(decision, signature, Optional.empty())).isFalse();
      writer.commit();
      assertThat(shared.decisions().all()).hasSize(1);
      assertThat(shared.decisions().all().getFirst().id())
          .isEqualTo(SharedWriter.named(decision, signature, Optional.empty()));
    }
    try (LedgerReader reader = LedgerReader.open(address)) {
      EntryTimes.Whole whole = reader.times().whole().orElseThrow();
      Map<String, EntryTimes.OfReport> times =
          reader.times().reports(List.of(THEIRS.id().value(), "nothing"));
      assertThat(times).containsOnlyKeys(THEIRS.id().value());
      EntryTimes.OfReport one = times.values().iterator().next();
      assertThat(one.first()).isEqualTo(whole.first()).isEqualTo(one.seen());
      assertThat(one.last()).isBetween(whole.first(), whole.last());
      assertThat(one.read().orElseThrow().reader()).isEqualTo(OTHER.version());
      assertThat(one.read().orElseThrow().packs()).isEqualTo(OTHER.packs());
    }
  }
}
