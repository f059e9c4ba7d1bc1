package isnad.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.answer.Ledger;
import isnad.app.answer.ProfileAsked;
import isnad.app.json.SourceLine;
import isnad.app.sample.ExampleReadings;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.ledger.Erased;
import isnad.core.reading.Extraction;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.review.Field;
import isnad.core.review.Signature;
import isnad.core.view.Disputes;
import isnad.core.view.Profile;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The profile of each source is the same from what is kept and from all put together in memory. */
abstract class ProfileLaws {
  private static final Signature NOOR = Signature.of("Noor", "a test");
  private static final String MINISTRY =
      "أعلنت وزارة الداخلية العراقية مقتل %s أشخاص بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String POLICE =
      "قالت الشرطة العراقية إن %s أشخاص قتلوا بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String SHELLED = "قالت الشرطة العراقية إن تنظيم داعش قصف الموصل الثلاثاء.";
  private static final String DENIED = "نفى تنظيم داعش قصف الموصل الثلاثاء.";
  private static final String LOADED =
      "قتل الجيش السوري سبعة من عناصر تنظيم داعش الإرهابي في ريف حمص الثلاثاء.";

  /** What is told differently, copied and loaded. */
  private static final List<Extraction> DISPUTED = List.of(
      report("a", "رويترز", "2020-03-03", MINISTRY.formatted("ثلاثة")),
      report("b", "الحياة", "2020-03-04", MINISTRY.formatted("خمسة")),
      report("c", "الزمان", "2020-03-04", POLICE.formatted("سبعة")),
      report("d", "الحياة", "2020-03-05", POLICE.formatted("سبعة")),
      report("e", "رويترز", "2020-06-02", SHELLED),
      report("f", "الحياة", "2020-06-04", DENIED),
      report("g", "الوادي", "2020-03-04", LOADED),
      report("h", "الضفة", "2020-03-04T08:30:00+03:00", LOADED));

  /** A store of that name, in which there is nothing yet. */
  abstract StoreAddress empty(String name);

  @Test
  void whatIsKeptOfASourceIsWhatIsCountedAnew() {
    Random random = new Random(11);
    StoreAddress address = empty("profiles");
    List<Extraction> news = new ArrayList<>(CountingLaws.news(random));
    news.addAll(DISPUTED);
    Collections.shuffle(news, random);
    int half = news.size() / 2;
    Fed.feed(address, news.subList(0, half));
    Fed.assembled(address);
    Fed.feed(address, news.subList(half, news.size()));
    Fed.assembled(address);
    Disputes disputes = same(address);
    assertThat(disputes.denied()).isPositive();
    assertThat(disputes.revised()).isPositive();
    assertThat(disputes.contradicted()).isPositive();

    decide(address, news);
    Fed.assembled(address);
    assertThat(same(address)).isNotEqualTo(disputes);

    List<Extraction> retaken = new ArrayList<>();
    for (Extraction one : news.subList(0, news.size() / 6)) {
      retaken.add(Fed.longer(one, "\n" + List.of(SHELLED, DENIED, LOADED).get(random.nextInt(3))));
    }
    Fed.feed(address, retaken);
    Fed.assembled(address);
    same(address);

    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      for (Extraction one : news.subList(half, half + 3)) {
        writer.erase(
            new Erased(one.report().id(), 1, true, false, List.of(), "editor", "asked for"));
      }
    }
    Fed.assembled(address);
    Disputes bitByBit = same(address);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.assembler(ExampleReadings.PACKS, Fed.READER.packs()).forget();
    }
    Fed.assembled(address);
    assertThat(same(address)).isEqualTo(bitByBit);
  }

  private static Extraction report(String id, String outlet, String day, String text) {
    return Fed.read(new Report(
        new ReportId("disputed-" + id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.empty(),
        Optional.of(Published.parse(day)),
        Optional.empty(),
        text));
  }

  private static void decide(StoreAddress address, List<Extraction> news) {
    List<ClaimId> claims = news.stream()
        .flatMap(one -> one.claims().stream())
        .map(claim -> claim.id())
        .distinct()
        .toList();
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionWriter decisions = new DecisionWriter(writer);
      for (int i = 0; i < claims.size(); i += 5) {
        decisions.decide(new Decision.Rejected(claims.get(i)), NOOR, Optional.empty());
      }
      for (Claim denial : DISPUTED.get(5).claims()) {
        decisions.decide(new Decision.Rejected(denial.id()), NOOR, Optional.empty());
      }
      decisions.decide(
          new Decision.Corrected(claims.get(1), Field.KILLED), NOOR, Optional.of("77"));
      writer.commit();
    }
  }

  /** Holds both profiles of each source against each other, and gives what is disputed of all. */
  private static Disputes same(StoreAddress address) {
    Disputes all = Disputes.NONE;
    Assembled together = Fed.together(address);
    try (LedgerReader reader = LedgerReader.open(address)) {
      Ledger kept = new Ledger(
          reader,
          ExampleReadings.PACKS,
          Decisions.of(reader.decisions()),
          reader.incidents(ExampleReadings.PACKS, Fed.READER.packs()),
          () -> {
            throw new AssertionError("put together anew");
          });
      Ledger anew = new Ledger(
          reader, ExampleReadings.PACKS, kept.decided(), Optional.empty(), () -> together);
      Sources sources = kept.kept().orElseThrow().sources();
      for (SourceRow row : sources.rows()) {
        for (int most : List.of(2, Integer.MAX_VALUE)) {
          ProfileAsked asked = new ProfileAsked(row, sources, most);
          Profile profile = asked.answer(kept);
          assertThat(SourceLine.of(profile, List.of()))
              .as("%d of %s", most, row.key())
              .isEqualTo(SourceLine.of(asked.answer(anew), List.of()));
          if (most > 2) {
            whole(profile);
          }
        }
        all = all.plus(new ProfileAsked(row, sources, 0).answer(kept).tally().disputes());
      }
    }
    return all;
  }

  /** All that is counted is told, where so much is asked for. */
  private static void whole(Profile profile) {
    Disputes disputes = profile.tally().disputes();
    assertThat(profile.denied()).hasSize(disputes.denied());
    assertThat(profile.revised()).hasSize(disputes.revised());
    assertThat(profile.contradicted()).hasSize(disputes.contradicted());
    assertThat(profile.slants())
        .allSatisfy(slant -> assertThat(slant.uses()).hasSize(slant.count().uses()));
  }
}
