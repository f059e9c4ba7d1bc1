package isnad.app.store;

import static isnad.app.store.Fed.SOME;
import static isnad.app.store.Fed.codes;
import static isnad.app.store.Fed.exported;
import static isnad.app.store.Fed.feed;
import static isnad.app.store.Fed.imported;
import static isnad.app.store.Fed.longer;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.json.ClaimReader;
import isnad.app.sample.ExampleReadings;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Erased;
import isnad.core.ledger.Medium;
import isnad.core.report.Report;
import isnad.core.review.Cell;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of decisions in a ledger, whatever database it lies in. */
abstract class DecisionLaws extends SharingLaws {
  private static final Signature NOOR = Signature.of("Noor", "a test");
  private static final Claim FIRST = SOME.getFirst().claims().getFirst();
  private static final ClaimId A = FIRST.id();
  private static final ClaimId B = SOME.get(1).claims().getFirst().id();
  private static final Report WORDS =
      Report.of("interview-1", "قال أحد السكان: قتل ثلاثة أشخاص في الموصل");

  private static List<DecisionId> decide(StoreAddress address) {
    List<DecisionId> names = new ArrayList<>();
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionWriter decisions = new DecisionWriter(writer);
      for (Decision decision : List.of(
          new Decision.Accepted(A),
          new Decision.Rejected(B),
          Decision.Merged.of(A, B),
          new Decision.Split(List.of(A), List.of(B)),
          new Decision.SourceGraded("an outlet\u0000", Reliability.B),
          new Decision.ClaimGraded(A, Credibility.DOUBTFUL),
          new Decision.Marked(
              A.value(),
              Optional.of(Cell.PLACE),
              new Marking(Tlp.GREEN, Marking.OURS, List.of("monitors"))))) {
        names.add(decisions.decide(decision, NOOR, Optional.empty()));
      }
      names.add(decisions.decide(
          new Decision.Corrected(A, Field.KILLED), NOOR, Optional.of("secret-number")));
      names.add(
          decisions.decide(new Decision.Annotated(A.value()), NOOR, Optional.of("secret-note")));
      int version = decisions.source(WORDS, Medium.INTERVIEW).orElseThrow();
      names.add(decisions.add(SOME.getFirst().report().id(), 1, FIRST, NOOR));
      assertThat(version).isEqualTo(1);
      names.add(decisions.decide(new Decision.Undone(names.get(1)), NOOR, Optional.empty()));
      writer.commit();
    }
    return names;
  }

  @Test
  void incidentsThatAreKeptAreAsPeopleDecided() {
    StoreAddress address = empty("kept-decisions");
    feed(address, SOME.subList(0, 2));
    Fed.assembled(address);
    decide(address);
    try (LedgerReader reader = LedgerReader.open(address)) {
      assertThat(reader.incidents(ExampleReadings.PACKS, Fed.READER.packs())).isEmpty();
    }
    assertThat(Fed.assembled(address)).isPositive();
    assertThat(Fed.incidents(address)).containsExactlyInAnyOrderElementsOf(Fed.anew(address));

    Random random = new Random(5);
    List<Claim> claims = SOME.stream().flatMap(one -> one.claims().stream()).toList();
    List<DecisionId> names = new ArrayList<>();
    List<Synopsis> before = List.of();
    int changed = 0;
    for (int round = 0; round < 24; round++) {
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
        // Reports that come later have claims of which something was decided before.
        if (round % 8 == 4) {
          Fed.add(writer, SOME.get(2 + round / 8 % (SOME.size() - 2)));
        }
        names.add(decide(writer, random, claims, names));
        writer.commit();
      }
      Fed.assembled(address);
      assertThat(Fed.incidents(address))
          .as("round " + round)
          .containsExactlyInAnyOrderElementsOf(Fed.anew(address));
      changed += Fed.incidents(address).equals(before) ? 0 : 1;
      before = Fed.incidents(address);
    }
    assertThat(changed).isGreaterThan(6);
    List<Synopsis> bitByBit = Fed.incidents(address);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.assembler(ExampleReadings.PACKS, Fed.READER.packs()).forget();
    }
    Fed.assembled(address);
    assertThat(Fed.incidents(address)).isEqualTo(bitByBit);
  }

  /** Decides anything about any of {@code claims}, or undoes one of those {@code before}. */
  private static DecisionId decide(
      LedgerWriter writer, Random random, List<Claim> claims, List<DecisionId> before) {
    DecisionWriter decisions = new DecisionWriter(writer);
    ClaimId one = claims.get(random.nextInt(claims.size())).id();
    ClaimId other = claims.get(random.nextInt(claims.size())).id();
    boolean same = one.equals(other);
    return switch (random.nextInt(7)) {
      case 0 -> decisions.decide(new Decision.Rejected(one), NOOR, Optional.empty());
      case 1 -> decisions.decide(new Decision.Accepted(one), NOOR, Optional.empty());
      case 2 ->
        decisions.decide(new Decision.Corrected(one, Field.KILLED), NOOR, Optional.of("77"));
      case 3 -> decisions.decide(new Decision.Annotated(one.value()), NOOR, Optional.of("a note"));
      case 4 ->
        before.isEmpty()
            ? decisions.decide(new Decision.Accepted(one), NOOR, Optional.empty())
            : decisions.decide(
                new Decision.Undone(before.get(random.nextInt(before.size()))),
                NOOR,
                Optional.empty());
      case 5 ->
        decisions.decide(
            same ? new Decision.Rejected(one) : new Decision.Split(List.of(one), List.of(other)),
            NOOR,
            Optional.empty());
      default ->
        decisions.decide(
            same ? new Decision.Rejected(one) : Decision.Merged.of(one, other),
            NOOR,
            Optional.empty());
    };
  }

  private static List<Decided> decided(StoreAddress address) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.decisions();
    }
  }

  @Test
  void whatWasDecidedIsGivenBackAndCarriedOverByteForByte() throws IOException {
    StoreAddress address = empty("decided");
    feed(address, SOME);
    List<DecisionId> names = decide(address);

    assertThat(codes(Verification.of(address))).isEmpty();
    List<Decided> back = decided(address);
    assertThat(back).extracting(Decided::id).containsExactlyElementsOf(names);
    assertThat(back)
        .filteredOn(one -> one.decision().hasWords())
        .extracting(Decided::words)
        .containsExactly(Optional.of("secret-number"), Optional.of("secret-note"));
    assertThat(back).allMatch(one -> one.by().equals("Noor"));

    StoreAddress copy = empty("decided-copy");
    List<String> lines = exported(address);
    imported(copy, lines);
    assertThat(exported(copy)).isEqualTo(lines);
    assertThat(codes(Verification.of(copy))).isEmpty();
    assertThat(Verification.of(copy).state()).isEqualTo(Verification.of(address).state());
    assertThat(decided(copy)).isEqualTo(back);
    try (LedgerWriter writer = LedgerWriter.open(copy, Clock.systemUTC())) {
      writer.rebuild();
      writer.commit();
    }
    assertThat(codes(Verification.of(copy))).isEmpty();
  }

  @Test
  void theSameDecisionAgainHasANameOfItsOwn() {
    StoreAddress address = empty("again");
    feed(address, SOME);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionWriter decisions = new DecisionWriter(writer);
      DecisionId one = decisions.decide(new Decision.Accepted(A), NOOR, Optional.empty());
      DecisionId two = decisions.decide(new Decision.Accepted(A), NOOR, Optional.empty());
      assertThat(two).isNotEqualTo(one);
      writer.commit();
    }
    assertThat(decided(address)).hasSize(2);
    assertThat(codes(Verification.of(address))).isEmpty();
  }

  @Test
  void aClaimByHandStaysWhenItsReportIsReadAgainAndFallsWithIt() {
    StoreAddress address = empty("by-hand");
    feed(address, SOME);
    DecisionId added;
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      added = new DecisionWriter(writer).add(SOME.getFirst().report().id(), 1, FIRST, NOOR);
      writer.append(SOME.getFirst().report().id(), 1, List.of(), Fed.READER);
      writer.commit();
    }
    assertThat(added(address)).containsExactly(ClaimReader.sealed(FIRST));
    assertThat(codes(Verification.of(address))).isEmpty();

    feed(address, List.of(longer(SOME.getFirst(), "\nقتل جنديان.")));
    assertThat(added(address)).isEmpty();
    assertThat(codes(Verification.of(address))).isEmpty();

    StoreAddress other = empty("by-hand-undone");
    feed(other, SOME);
    try (LedgerWriter writer = LedgerWriter.open(other, Clock.systemUTC())) {
      DecisionWriter decisions = new DecisionWriter(writer);
      DecisionId same = decisions.add(SOME.getFirst().report().id(), 1, FIRST, NOOR);
      assertThat(same).isEqualTo(added);
      decisions.decide(new Decision.Undone(same), NOOR, Optional.empty());
      writer.commit();
    }
    assertThat(added(other)).isEmpty();
    assertThat(codes(Verification.of(other))).isEmpty();
  }

  private static List<String> added(StoreAddress address) {
    List<String> added = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(report -> added.addAll(report.added()));
    }
    return added;
  }

  @Test
  void theWordsOfASourceAreKeptAndMarked() {
    StoreAddress address = empty("source");
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      DecisionWriter decisions = new DecisionWriter(writer);
      assertThat(decisions.source(WORDS, Medium.TELEPHONE)).contains(1);
      assertThat(decisions.source(WORDS, Medium.TELEPHONE)).contains(1);
      Report others = Fed.with(WORDS, "كلام آخر");
      assertThat(decisions.source(others, Medium.TELEPHONE)).isEmpty();
      writer.commit();
    }
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(report -> {
        assertThat(report.medium()).contains(Medium.TELEPHONE);
        assertThat(report.report()).isEqualTo(WORDS);
        assertThat(report.claims()).isEmpty();
      });
    }
    assertThat(codes(Verification.of(address))).isEmpty();
  }

  @Test
  void withAClaimIsErasedWhatWasNotedAboutIt() throws IOException {
    StoreAddress address = empty("erased-notes");
    feed(address, SOME);
    decide(address);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.erase(new Erased(
          SOME.getFirst().report().id(), 1, false, false, List.of(A), "editor", "asked for"));
    }
    assertThat(codes(Verification.of(address))).isEmpty();
    List<String> lines = exported(address);
    assertThat(lines).noneMatch(line -> line.contains("secret-"));
    assertThat(added(address)).isEmpty();
    assertThat(decided(address)).hasSize(11).allMatch(one -> one.words().isEmpty());
    StoreAddress copy = empty("erased-notes-copy");
    imported(copy, lines);
    assertThat(exported(copy)).isEqualTo(lines);
  }

  @Test
  void tablesOfAnOlderIsnadAreMadeTodaysWhenTheyAreRead() {
    StoreAddress address = empty("older");
    feed(address, SOME);
    StoreLaws.alter(
        address,
        "drop table decision",
        "drop table toll",
        "drop table happened",
        "drop table reported",
        "alter table report drop column medium",
        "drop table source",
        "drop table incident_claim",
        "drop table incident_dead",
        "drop table exchange",
        "drop table loaded",
        "drop table dispute",
        "drop table unread",
        "drop table followed",
        "drop table day_sum",
        "drop table incident_actor",
        "drop table known_actor",
        "drop table known_place",
        "drop table original_of",
        "drop table original",
        "drop index report_seen",
        "drop index incident_contrast",
        "delete from flyway_schema_history where version not in ('1', '2')");
    assertThat(decided(address)).isEmpty();
    assertThat(codes(Verification.of(address))).isEmpty();
    assertThat(decide(address)).hasSize(11);
  }

  @Test
  void damagedTablesOfDecisionsAreToldAndMadeAgain() {
    Map<String, String> damages = Map.of(
        "delete from decision where part = 0", "the table of decisions has others",
        "update decision set about = 'x'", "the table of decisions has others",
        "update report set medium = 'x' where medium is not null", "projection-differs entry");
    int[] number = {0};
    damages.forEach((sql, expected) -> {
      StoreAddress address = empty("damaged-decisions" + number[0]++);
      feed(address, SOME);
      decide(address);
      StoreLaws.damage(address, sql);
      assertThat(codes(Verification.of(address))).as(sql).contains(expected);
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
        writer.rebuild();
        writer.commit();
      }
      assertThat(codes(Verification.of(address))).as(sql).isEmpty();
    });
  }
}
