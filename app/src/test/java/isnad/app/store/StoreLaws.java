package isnad.app.store;

import static isnad.app.store.Fed.SOME;
import static isnad.app.store.Fed.add;
import static isnad.app.store.Fed.codes;
import static isnad.app.store.Fed.exported;
import static isnad.app.store.Fed.feed;
import static isnad.app.store.Fed.imported;
import static isnad.app.store.Fed.longer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.json.ClaimReader;
import isnad.app.sample.ExampleReadings;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter.Added;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.LedgerWriter.Outcome;
import isnad.app.store.Verification.Verified;
import isnad.core.claim.Claim;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.reading.Extraction;
import isnad.core.report.Report;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold of a ledger, whatever database it lies in. */
abstract class StoreLaws extends DecisionLaws {
  private static final Clock CLOCK = Clock.systemUTC();

  @Test
  void whatWasAddedIsGivenBackClaimByClaim() {
    StoreAddress address = empty("back");
    feed(address, SOME);

    Map<String, StoredReport> stored = new TreeMap<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(report -> stored.put(report.report().id().value(), report));
    }
    assertThat(stored).hasSize(SOME.size());
    for (Extraction fed : SOME) {
      StoredReport back = stored.get(fed.report().id().value());
      assertThat(back.report()).isEqualTo(fed.report());
      ClaimReader claims = new ClaimReader(back.report(), ExampleReadings.PACKS.types());
      List<Claim> read = back.claims().stream()
          .map(json -> claims.read(json, problem -> {}).orElseThrow())
          .toList();
      assertThat(read).isEqualTo(fed.claims());
    }
    assertThat(codes(Verification.of(address))).isEmpty();
  }

  @Test
  void theSameAgainAddsNothing() throws IOException {
    StoreAddress address = empty("again");
    feed(address, SOME);
    List<String> before = exported(address);

    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      for (Extraction reading : SOME) {
        assertThat(add(writer, reading).outcome()).isEqualTo(Outcome.UNCHANGED);
      }
      Report first = SOME.getFirst().report();
      Report elsewhere = Fed.named(first, "another-name", first.text());
      Added same = writer.add(elsewhere, Naming.FILE, SOME.getFirst().claims(), Fed.READER);
      assertThat(same).isEqualTo(new Added(Outcome.UNCHANGED, first.id(), 1));
      writer.commit();
    }
    assertThat(exported(address)).isEqualTo(before);
  }

  @Test
  void anotherTextIsANewVersionAndTheOldClaimsNoLongerStand() {
    StoreAddress address = empty("version");
    feed(address, SOME);
    Extraction changed = longer(SOME.getFirst(), "\nوأعلنت وزارة الدفاع مقتل ثلاثة جنود في هجوم.");
    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      assertThat(add(writer, changed))
          .isEqualTo(new Added(Outcome.CHANGED, changed.report().id(), 2));
      writer.commit();
    }

    Verified verified = Verification.of(address);
    assertThat(codes(verified)).isEmpty();
    assertThat(verified.versions()).isEqualTo(SOME.size() + 1L);
    List<StoredReport> standing = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(standing::add);
    }
    assertThat(standing).hasSize(SOME.size());
    assertThat(standing)
        .filteredOn(report -> report.version() == 2)
        .singleElement()
        .satisfies(report -> assertThat(report.report()).isEqualTo(changed.report()))
        .satisfies(
            report -> assertThat(report.claims()).hasSize(changed.claims().size()));
  }

  @Test
  void theStateDoesNotDependOnTheOrder() {
    List<Digest> states = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      StoreAddress address = empty("order" + seed);
      List<Extraction> order = new ArrayList<>(SOME);
      Collections.shuffle(order, new Random(seed));
      for (Extraction each : order) {
        feed(address, List.of(each));
      }
      feed(address, List.of(longer(SOME.get(1), "\nقتل جنديان.")));
      Verified verified = Verification.of(address);
      assertThat(codes(verified)).isEmpty();
      states.add(verified.state());
    }
    assertThat(states).containsOnly(states.getFirst());

    StoreAddress less = empty("less");
    feed(less, SOME);
    assertThat(Verification.of(less).state()).isNotEqualTo(states.getFirst());
  }

  @Test
  void anExportMakesTheSameLedgerByteForByte() throws IOException {
    StoreAddress address = empty("from");
    feed(address, SOME);
    feed(address, List.of(longer(SOME.getFirst(), "\nقتل جنديان.")));
    List<String> lines = exported(address);

    StoreAddress copy = empty("to");
    assertThat(imported(copy, lines)).isEqualTo(SOME.size() * 2 + 3L);
    assertThat(exported(copy)).isEqualTo(lines);
    assertThat(codes(Verification.of(copy))).isEmpty();
    assertThat(Verification.of(copy).state()).isEqualTo(Verification.of(address).state());

    // What continues the chain is taken, what does not is not.
    feed(address, List.of(longer(SOME.get(2), "\nقتل جنديان.")));
    assertThat(imported(copy, exported(address))).isEqualTo(3);
    assertThat(imported(copy, lines)).isZero();
    assertThat(exported(copy)).isEqualTo(exported(address));
    StoreAddress other = empty("other");
    feed(other, SOME);
    assertThatThrownBy(() -> imported(copy, exported(other)))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("import-other-chain")
        .hasMessageContaining("line ");
  }

  @Test
  void aDamagedExportIsToldByItsLineAndNothingIsKept() throws IOException {
    StoreAddress address = empty("whole");
    feed(address, SOME.subList(0, 2));
    List<String> lines = exported(address);
    StoreAddress copy = empty("damaged");
    feed(copy, List.of());

    Random random = new Random(5);
    for (int i = 0; i < 25; i++) {
      List<String> damaged = new ArrayList<>(lines);
      int line = random.nextInt(lines.size());
      if (i % 3 == 0) {
        damaged.remove(line);
      } else {
        StringBuilder changed = new StringBuilder(lines.get(line));
        int at = random.nextInt(changed.length());
        changed.setCharAt(at, changed.charAt(at) == 'a' ? 'b' : 'a');
        damaged.set(line, changed.toString());
      }
      assertThatThrownBy(() -> imported(copy, damaged))
          .as("damage %d to line %d", i, line + 1)
          .isInstanceOf(StoreFault.class)
          .hasMessageMatching("(?s)import-broken: line \\d+: .+");
    }
    assertThat(exported(copy)).hasSize(1);
    assertThat(imported(copy, lines)).isEqualTo(4);
  }

  @Test
  void whatIsErasedIsGoneAndTheChainIsWhole() throws IOException {
    StoreAddress address = empty("erased");
    feed(address, SOME);
    Report report = SOME.getFirst().report();
    try (LedgerReader reader = LedgerReader.open(address);
        LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      writer.erase(new Erased(
          report.id(), 1, true, true, reader.claims(report.id(), 1), "editor", "asked for"));
    }

    Verified verified = Verification.of(address);
    assertThat(codes(verified)).isEmpty();
    int gone = 1
        + SOME.getFirst().claims().size()
        + (report.title().isPresent() ? 1 : 0)
        + (report.byline().author().isPresent() ? 1 : 0);
    assertThat(verified.erased()).isEqualTo(gone);
    List<String> lines = exported(address);
    assertThat(lines).noneMatch(line -> line.contains(report.text().substring(0, 20)));
    StoreAddress copy = empty("erased-copy");
    imported(copy, lines);
    assertThat(exported(copy)).isEqualTo(lines);
    assertThat(Verification.of(copy).state()).isEqualTo(verified.state());
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(each -> assertThat(each.report().id()).isNotEqualTo(report.id()));
    }
  }

  @Test
  void readingAgainTakesThePlaceOfTheEarlierReading() {
    StoreAddress address = empty("reread");
    feed(address, SOME);
    Extraction first = SOME.getFirst();
    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      writer.append(first.report().id(), 1, first.claims().subList(0, 1), Fed.READER);
      writer.commit();
    }
    assertThat(codes(Verification.of(address))).isEmpty();
    List<Integer> claims = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(each -> {
        if (each.report().id().equals(first.report().id())) {
          claims.add(each.claims().size());
        }
      });
    }
    assertThat(claims).containsExactly(1);
  }

  @Test
  void aSecondWriterIsToldWhoWrites() {
    StoreAddress address = empty("busy");
    feed(address, SOME.subList(0, 1));
    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      assertThatThrownBy(() -> LedgerWriter.open(address, CLOCK))
          .isInstanceOf(StoreFault.class)
          .hasMessageContaining("store-busy")
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      // Readers are not kept out, and see what was kept so far.
      add(writer, SOME.get(1));
      assertThat(Verification.of(address).reports()).isEqualTo(1);
      writer.commit();
      assertThat(Verification.of(address).reports()).isEqualTo(2);
    }
    feed(address, SOME.subList(0, 3));
    assertThat(Verification.of(address).reports()).isEqualTo(3);
  }

  @Test
  void whatWasNotKeptIsAsIfItHadNotBeen() throws IOException {
    StoreAddress address = empty("undone");
    feed(address, SOME.subList(0, 2));
    List<String> before = exported(address);
    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      add(writer, SOME.get(3));
    }
    assertThat(exported(address)).isEqualTo(before);
  }

  @Test
  void namesThatDatabasesCannotHoldAreKept() {
    StoreAddress address = empty("names");
    Report report = new Report(
        SOME.getFirst().report().withId("a\u0000b\ud800\"\\").id(),
        Optional.of("outlet\u0000\udc00"),
        SOME.getFirst().report().language(),
        Optional.of("\u0001"),
        Optional.empty(),
        Optional.of("\ud83d"),
        "قتل\u0000 \ud83d جنديان");
    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      writer.add(report, Naming.SOURCE, List.of(), Fed.READER);
      writer.commit();
      assertThat(writer.holds(report, Naming.SOURCE)).isTrue();
    }
    assertThat(codes(Verification.of(address))).isEmpty();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(each -> assertThat(each.report()).isEqualTo(report));
    }
  }

  @Test
  void damageIsToldWithItsPlaceAndTablesAreMadeAgain() {
    Map<String, String> damages = new TreeMap<>(Map.of(
        "update entry set hash = previous where number = 3", "entry-hash entry 3:",
        "update entry set body = replace(body, '\"version\":1', '\"version\":7') where number = 3",
            "entry-hash entry 3:",
        "update entry set body = body || ' ' where number = 4", "entry-body entry 4:",
        "update entry set kind = 'seen' where number = 2", "entry-body entry 2:",
        "update sealed set value = replace(value, 'ا', 'و') where entry = 3 and part = 0",
            "seal-broken entry 3: the text of",
        "update sealed set salt = 'x' where entry = 4 and part = 1",
            "seal-broken entry 4: the claim",
        "delete from sealed where entry = 5 and part = 0", "seal-missing entry 5: the text of",
        "insert into sealed values (6, 9999, 'x', '1')", "seal-stray entry 6:",
        "update report set outlet = 'x' where seen = 5", "projection-differs entry 5:",
        "update claim set stands = 0 where entry = 4", "projection-differs entry 4:"));
    int[] number = {0};
    damages.forEach((sql, expected) -> {
      StoreAddress address = empty("damage" + number[0]++);
      feed(address, SOME);
      damage(address, sql);
      assertThat(codes(Verification.of(address))).as(sql).contains(expected);
      if (expected.startsWith("projection")) {
        try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
          writer.rebuild();
          writer.commit();
        }
        assertThat(codes(Verification.of(address))).as(sql).isEmpty();
      }
    });
  }

  static void damage(StoreAddress address, String sql) {
    assertThat(alter(address, sql)).as(sql).isPositive();
  }

  /** Runs a statement behind Isnad's back, and gives how many rows it changed. */
  static int alter(StoreAddress address, String... sql) {
    int rows = 0;
    try (Database database = Database.writing(address)) {
      for (String each : sql) {
        rows += database.sql().execute(each);
      }
      database.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  @Test
  void whatIsPutTogetherBitByBitIsAsAtOnce() {
    Extraction changed = longer(SOME.getFirst(), "\nقتل جنديان في الموصل.");
    List<Synopsis> atOnce = null;
    for (int seed = 0; seed < 3; seed++) {
      StoreAddress address = empty("bits" + seed);
      Random random = new Random(seed);
      List<Extraction> order = new ArrayList<>(ExampleReadings.ALL);
      Collections.shuffle(order, random);
      order.add(changed);
      int from = 0;
      while (from < order.size()) {
        int to = Math.min(order.size(), from + 1 + random.nextInt(9));
        feed(address, order.subList(from, to));
        assertThat(Fed.assembled(address)).isPositive();
        from = to;
      }
      assertThat(Fed.assembled(address)).isZero();
      List<Synopsis> incidents = Fed.incidents(address);
      assertThat(incidents).containsExactlyInAnyOrderElementsOf(Fed.anew(address));
      atOnce = atOnce == null ? incidents : atOnce;
      assertThat(incidents).isEqualTo(atOnce);
      assertThat(codes(Verification.of(address))).isEmpty();
    }
  }

  @Test
  void whatWasErasedIsInNoIncidentAnyMore() {
    StoreAddress address = empty("erased-incident");
    feed(address, SOME);
    Fed.assembled(address);
    Extraction first = SOME.getFirst();
    try (LedgerWriter writer = LedgerWriter.open(address, CLOCK)) {
      writer.erase(
          new Erased(first.report().id(), 1, true, true, List.of(), "a person", "asked to"));
    }
    try (LedgerReader reader = LedgerReader.open(address)) {
      assertThat(reader.incidents(ExampleReadings.PACKS, Fed.READER.packs())).isEmpty();
    }
    Fed.assembled(address);
    assertThat(Fed.incidents(address)).containsExactlyInAnyOrderElementsOf(Fed.anew(address));
  }
}
