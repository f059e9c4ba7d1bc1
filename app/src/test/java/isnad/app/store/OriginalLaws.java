package isnad.app.store;

import static isnad.app.store.Fed.SOME;
import static isnad.app.store.Fed.codes;
import static isnad.app.store.Fed.exported;
import static isnad.app.store.Fed.imported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.LedgerWriter.Outcome;
import isnad.app.store.StoredOriginals.Known;
import isnad.app.store.Verification.Verified;
import isnad.core.ledger.Erased;
import isnad.core.ledger.Original;
import isnad.core.reading.Extraction;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold of originals, whatever database they lie in. */
abstract class OriginalLaws extends ProfileLaws {
  private static final byte[] PAGE = "<html><body>".repeat(3000).getBytes(StandardCharsets.UTF_8);

  private static final byte[] NOISE = noise();

  /** The first two come from the same page, which deflating makes smaller. */
  private static final List<byte[]> CAME = List.of(PAGE, PAGE, NOISE, new byte[0]);

  /** What deflating makes no smaller. */
  private static byte[] noise() {
    byte[] bytes = new byte[70_000];
    new Random(3).nextBytes(bytes);
    return bytes;
  }

  private static OriginalBytes came(int at) {
    return OriginalBytes.of(CAME.get(at), "text/html", Optional.of("page \ud83d" + at));
  }

  /** Four reports with originals, and one without. */
  private StoreAddress fed(String name) {
    StoreAddress address = empty(name);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      for (int i = 0; i <= CAME.size(); i++) {
        Optional<OriginalBytes> original =
            i < CAME.size() ? Optional.of(came(i)) : Optional.empty();
        Extraction one = SOME.get(i);
        writer.add(one.report(), Naming.SOURCE, original, one.claims(), Fed.READER);
      }
      writer.commit();
    }
    return address;
  }

  private static ReportId id(int at) {
    return SOME.get(at).report().id();
  }

  private static Known known(StoreAddress address, int at) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return new StoredOriginals(reader).of(id(at), 1);
    }
  }

  private static Optional<byte[]> bytes(StoreAddress address, int at) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return known(address, at) instanceof Known.Kept(Original original)
          ? new StoredOriginals(reader).bytes(original)
          : Optional.empty();
    }
  }

  private static int rows(StoreAddress address, String table) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.database().sql().fetchCount(org.jooq.impl.DSL.table(table));
    }
  }

  private static void erase(StoreAddress address, int at, boolean text, boolean title) {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.erase(new Erased(id(at), 1, text, title, List.of(), "editor", "asked for"));
    }
  }

  @Test
  void originalsAreGivenBackByteForByteAndKeptOnce() {
    StoreAddress address = fed("originals");
    for (int i = 0; i < CAME.size(); i++) {
      assertThat(known(address, i)).isEqualTo(new Known.Kept(came(i).about()));
      assertThat(bytes(address, i).orElseThrow()).isEqualTo(CAME.get(i));
    }
    assertThat(known(address, CAME.size())).isEqualTo(new Known.None());
    assertThat(rows(address, "original")).isEqualTo(3);
    assertThat(rows(address, "original_of")).isEqualTo(4);
    Verified verified = Verification.of(address);
    assertThat(codes(verified)).isEmpty();
    assertThat(verified.originals()).isEqualTo(4);
    try (LedgerReader reader = LedgerReader.open(address)) {
      Integer longest = (Integer) reader
          .database()
          .sql()
          .fetchValue("select max(length(packed))" + " from original where bytes = " + PAGE.length);
      assertThat(longest).isLessThan(PAGE.length / 50);
    }
  }

  @Test
  void theSameAgainAddsNoOriginal() throws IOException {
    StoreAddress address = fed("originals-again");
    List<String> before = exported(address);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      OriginalBytes other = OriginalBytes.of(NOISE, "text/plain", Optional.empty());
      Extraction first = SOME.getFirst();
      assertThat(writer
              .add(first.report(), Naming.SOURCE, Optional.of(other), first.claims(), Fed.READER)
              .outcome())
          .isEqualTo(Outcome.UNCHANGED);
      writer.commit();
    }
    assertThat(exported(address)).isEqualTo(before);
  }

  @Test
  void originalsTravelWithTheLedgerOrAreLeftOut() throws IOException {
    StoreAddress address = fed("originals-from");
    List<String> lines = exported(address);
    assertThat(lines).filteredOn(line -> line.startsWith("{\"base64\"")).hasSize(3);
    StoreAddress copy = empty("originals-to");
    imported(copy, lines);
    assertThat(exported(copy)).isEqualTo(lines);
    assertThat(codes(Verification.of(copy))).isEmpty();
    assertThat(Verification.of(copy).state()).isEqualTo(Verification.of(address).state());

    List<String> without = new ArrayList<>();
    LedgerExport.to(address, false, without::add);
    assertThat(without).noneMatch(line -> line.startsWith("{\"base64\""));
    StoreAddress less = empty("originals-less");
    imported(less, without);
    Verified verified = Verification.of(less);
    assertThat(codes(verified)).isEmpty();
    assertThat(verified.originals()).isZero();
    assertThat(verified.leftOut()).isEqualTo(4);
    assertThat(known(less, 0)).isEqualTo(new Known.Kept(came(0).about()));
    assertThat(bytes(less, 0)).isEmpty();
    assertThat(exported(less)).isEqualTo(without);

    // What was left out can be carried in later.
    assertThat(imported(less, lines)).isZero();
    assertThat(exported(less)).isEqualTo(lines);
    assertThat(Verification.of(less).leftOut()).isZero();
  }

  @Test
  void anExportWithAnotherOriginalOrOneTooFewIsRefused() throws IOException {
    StoreAddress address = fed("originals-whole");
    List<String> lines = exported(address);
    List<Integer> originals = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("{\"base64\"")) {
        originals.add(i);
      }
    }
    StoreAddress copy = empty("originals-refused");
    for (int at : originals) {
      List<String> missing = new ArrayList<>(lines);
      missing.remove(at);
      List<String> moved = new ArrayList<>(missing);
      moved.add(lines.get(at));
      List<String> twice = new ArrayList<>(lines);
      twice.add(at, lines.get(at));
      List<String> other = new ArrayList<>(lines);
      other.set(at, lines.get(at).replaceFirst("\"base64\":\"[^\"]*\"", "\"base64\":\"YQ==\""));
      for (List<String> damaged : List.of(missing, moved, twice, other)) {
        assertThatThrownBy(() -> imported(copy, damaged))
            .isInstanceOf(StoreFault.class)
            .hasMessageMatching("(?s)import-broken: line \\d+: .+");
      }
    }
    imported(copy, lines);
    assertThat(exported(copy)).isEqualTo(lines);
  }

  @Test
  void anOriginalIsErasedWithItsReportUnlessAnotherHasTheSame() throws IOException {
    StoreAddress address = fed("originals-erased");
    erase(address, 0, true, false);
    assertThat(known(address, 0)).isEqualTo(new Known.Erased());
    assertThat(bytes(address, 1).orElseThrow()).isEqualTo(PAGE);
    assertThat(codes(Verification.of(address))).isEmpty();

    erase(address, 1, false, true);
    erase(address, 2, true, true);
    assertThat(known(address, 1)).isEqualTo(new Known.Erased());
    assertThat(rows(address, "original")).isEqualTo(1);
    assertThat(rows(address, "original_of")).isEqualTo(1);
    assertThat(codes(Verification.of(address))).isEmpty();
    List<String> lines = exported(address);
    assertThat(lines).filteredOn(line -> line.startsWith("{\"base64\"")).hasSize(1);
    StoreAddress copy = empty("originals-erased-copy");
    imported(copy, lines);
    assertThat(exported(copy)).isEqualTo(lines);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.rebuild();
      writer.commit();
    }
    assertThat(exported(address)).isEqualTo(lines);
    assertThat(codes(Verification.of(address))).isEmpty();
  }

  @Test
  void anOriginalThatWasChangedOrIsGoneIsToldWithItsReport() {
    String noise = "where bytes = " + NOISE.length;
    String changed = "the original of " + id(2) + " is not the one that came in";
    Map<String, String> damages = new TreeMap<>(Map.of(
        "update original set packed = (select packed from original where bytes = " + PAGE.length
            + ") " + noise,
        "original-differs entry 5: " + changed,
        "update original set bytes = bytes - 1 " + noise,
        "original-differs entry 5: " + changed,
        "delete from original " + noise,
        "original-missing entry 5: the original of " + id(2)
            + " is gone, and nothing says it was erased",
        "insert into original values ('" + "0".repeat(64) + "', 1, null)",
        "original-stray bytes with the SHA-256 " + "0".repeat(64),
        "update sealed set value = replace(value, 'text/html', 'text/plain') where entry = 5",
        "seal-broken entry 5: the original of " + id(2) + " is not what the chain commits to",
        "delete from sealed where entry = 5 and value like '%text/html%'",
        "seal-missing entry 5: the original of " + id(2),
        "delete from original_of where entry = 5",
        "projection-differs entry 5: the table of originals has others"));
    int[] number = {0};
    damages.forEach((sql, expected) -> {
      StoreAddress address = fed("originals-damaged" + number[0]++);
      StoreLaws.damage(address, sql);
      assertThat(codes(Verification.of(address))).as(sql).contains(expected);
      if (expected.startsWith("original-differs")) {
        assertThatThrownBy(() -> bytes(address, 2))
            .isInstanceOf(StoreFault.class)
            .hasMessageContaining("original-differs");
      }
      if (expected.startsWith("projection")) {
        try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
          writer.rebuild();
          writer.commit();
        }
        assertThat(codes(Verification.of(address))).as(sql).isEmpty();
      }
    });
  }

  @Test
  void bytesThatAreDamagedAreNoMoreThanTheyWere() {
    byte[] packed = OriginalBytes.packed(PAGE);
    assertThat(OriginalBytes.unpacked(packed, PAGE.length).orElseThrow()).isEqualTo(PAGE);
    // What unpacks to more than it was is a bomb.
    assertThat(OriginalBytes.unpacked(packed, PAGE.length - 1L)).isEmpty();
    for (int i = 0; i < packed.length; i++) {
      byte[] damaged = packed.clone();
      damaged[i] ^= 0x10;
      Optional<byte[]> back = OriginalBytes.unpacked(damaged, PAGE.length);
      assertThat(back.filter(bytes -> bytes.length > PAGE.length)).isEmpty();
    }
    assertThat(OriginalBytes.packed(NOISE)).isEqualTo(NOISE);
  }
}
