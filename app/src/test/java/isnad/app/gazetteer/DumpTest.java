package isnad.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {
  private static final PackFile WORDS = new PackFile(
      "ar/lexicon/a.txt",
      "noun قرية plural قرى class place-noun\nnoun مطار class site\nnoun جبل class place-noun\n"
          + "noun سلام\nnoun نصر\nword على class preposition\n");
  private static final PackFile PLACES = new PackFile(
      "places/a.tsv",
      "ye-x\tXburg\tYE\tNorth\t13.3\t44.1\ttown\t9000\tطقلبان\n"
          + "ye-d\tDland\tYE\tDland\t13.9\t44.1\tregion\t9000\tدقلبان\n");
  private static final Packs PACKS = Packs.load(List.of(WORDS, PLACES));

  @TempDir
  private Path folder;

  @Test
  void aSettlementBecomesALine() throws IOException {
    assertThat(lines(DumpRows.row(7, "Baqlat", "بقلاط,Baqlat,بَقلاط", "P", "PPL", 2500)))
        .containsExactly("gn-7\tBaqlat\tYE\t\t13.25\t44.12346\ttown\t2500\tبقلاط");
  }

  @Test
  void smallShortAndKnownNamesAreGuarded() throws IOException {
    assertThat(names(DumpRows.village(1, "A", "بقلاط"))).isEqualTo("!بقلاط");
    assertThat(names(DumpRows.row(1, "A", "بقل", "P", "PPL", 9000))).isEqualTo("!بقل");
    assertThat(names(DumpRows.row(1, "A", "السلام", "P", "PPL", 9000))).isEqualTo("!السلام");
    assertThat(names(DumpRows.row(1, "A", "نصر السلام", "P", "PPL", 9000))).startsWith("!");
    assertThat(names(DumpRows.row(1, "A", "نصر السلام", "P", "PPL", 90_000)))
        .isEqualTo("نصر السلام");
    assertThat(names(DumpRows.village(1, "A", "نصر بقلاط"))).isEqualTo("نصر بقلاط");
  }

  @Test
  void sitesAndLandformsStandBehindTheirClassWord() throws IOException {
    assertThat(names(DumpRows.row(1, "A", "بقلاط", "S", "AIRP", 0))).isEqualTo("مطار بقلاط|!بقلاط");
    assertThat(names(DumpRows.row(1, "A", "جبل بقلاط", "T", "MT", 0))).isEqualTo("جبل بقلاط");
  }

  @Test
  void classWordsOfSettlementsAndDivisionsAreLeftOff() throws IOException {
    assertThat(names(DumpRows.row(1, "A", "قرية بقلاط", "P", "PPL", 9000))).isEqualTo("بقلاط");
    assertThat(names(DumpRows.row(1, "A", "محافظة بقلاط", "A", "ADM2", 0))).isEqualTo("بقلاط");
  }

  @Test
  void spellingsOfOtherLanguagesGiveWayToArabicOnes() throws IOException {
    assertThat(names(DumpRows.row(1, "A", "گقلاط,بقلاط", "P", "PPL", 9000))).isEqualTo("بقلاط");
    assertThat(names(DumpRows.row(1, "A", "گقلاط", "P", "PPL", 9000))).isEqualTo("گقلاط");
    assertThat(refused(DumpRows.village(1, "A", "بقلێط")))
        .containsOnlyKeys(DumpProblem.ROW_NO_USABLE_NAME);
  }

  @Test
  void theDivisionIsNamedWhereverItsRowStands() throws IOException {
    String place = DumpRows.village(1, "A", "بقلاط");
    String own = DumpRows.row(2, "South Province", "رقلبان", "A", "ADM1", 0);
    assertThat(lines(place, own)).first().asString().contains("\tYE\tSouth\t");
    String known = DumpRows.row(2, "Dlandia", "محافظة دقلبان", "A", "ADM1", 0);
    assertThat(lines(place, known)).singleElement().asString().contains("\tYE\tDland\t");
  }

  @Test
  void eachReasonToRefuseARowIsTold() throws IOException {
    assertThat(refused("a\tb")).containsOnlyKeys(DumpProblem.ROW_COLUMNS);
    assertThat(refused(DumpRows.village(1, "A", "بقلاط").replace("13.25", "93.25")))
        .containsOnlyKeys(DumpProblem.ROW_NUMBER);
    assertThat(refused(DumpRows.village(1, "A", "بقلاط").replace("13.25", "NaN")))
        .containsOnlyKeys(DumpProblem.ROW_NUMBER);
    assertThat(refused(DumpRows.row(1, "A", "بقلاط", "H", "STM", 0)))
        .containsOnlyKeys(DumpProblem.ROW_OTHER_FEATURE);
    assertThat(refused(DumpRows.village(1, "A", "A,B")))
        .containsOnlyKeys(DumpProblem.ROW_NO_ARABIC_NAME);
    assertThat(refused(DumpRows.village(1, "A", "قرية 5")))
        .containsOnlyKeys(DumpProblem.ROW_NO_USABLE_NAME);
    assertThat(refused(DumpRows.village(1, "A", "علي")))
        .containsOnlyKeys(DumpProblem.ROW_NO_USABLE_NAME);
    assertThat(refused(DumpRows.village(1, "A", "طقلبان")))
        .containsOnlyKeys(DumpProblem.ROW_KNOWN_PLACE);
    assertThat(refused(DumpRows.village(1, "A", "بقلاط"), DumpRows.village(1, "B", "رقلبان")))
        .containsOnlyKeys(DumpProblem.ROW_DUPLICATE);
    assertThat(refused(DumpRows.village(9, "A", "بقلاط")))
        .containsOnlyKeys(DumpProblem.ROW_DUPLICATE);
  }

  @Test
  void aPlaceOfAKnownNameFarAwayIsAnother() throws IOException {
    assertThat(lines(DumpRows.village(1, "A", "طقلبان").replace("13.25", "17.25")))
        .hasSize(1);
  }

  @Test
  void bytesThatAreNotUtf8CostOneRow() throws IOException {
    byte[] good = (DumpRows.village(1, "A", "بقلاط") + "\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] bad = good.clone();
    bad[4] = (byte) 0xff;
    Path file = folder.resolve("x.txt");
    Files.write(file, good);
    Files.write(file, bad, java.nio.file.StandardOpenOption.APPEND);
    PlacePack pack = pack(file, DumpLimits.USUAL);
    assertThat(pack.places()).isEqualTo(1);
    assertThat(pack.tally().refused().get(DumpProblem.ROW_ENCODING))
        .satisfies(refusals ->
            assertThat(refusals.first()).containsExactly(new DumpTally.Example(2, "not UTF-8")));
    assertThat(pack.tally().faults()).isEqualTo(1);
  }

  @Test
  void limitsHold() throws IOException {
    Path file = write(
        DumpRows.row(1, "Light", "بقلاط", "P", "PPL", 10),
        DumpRows.row(2, "Heavy", "رقلبان", "P", "PPL", 99),
        DumpRows.village(3, "x".repeat(900), "سقلبان"));
    PlacePack one = pack(file, new DumpLimits(1000, 1 << 20, 10, 1, 10_000));
    assertThat(one.content("x.txt")).contains("Heavy").doesNotContain("Light");
    assertThat(one.tally().refused())
        .containsOnlyKeys(DumpProblem.ROW_TOO_LONG, DumpProblem.ROW_OVER_LIMIT);
    Dump small = new Dump(file, new DumpLimits(1000, 100, 10, 10, 10_000));
    assertThat(small.read(PACKS, Set.of()))
        .isInstanceOfSatisfying(
            Dump.Result.Failed.class,
            failed -> assertThat(failed.problem().code()).isEqualTo(DumpProblem.DUMP_TOO_LARGE));
  }

  @Test
  void aZipGivesTheSameAsItsRows() throws IOException {
    String row = DumpRows.village(1, "A", "بقلاط") + "\n";
    Path zipped = folder.resolve("x.zip");
    try (OutputStream out = Files.newOutputStream(zipped);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("what this is".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("x.txt"));
      zip.write(row.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(pack(zipped, DumpLimits.USUAL).content("x"))
        .isEqualTo(pack(write(row), DumpLimits.USUAL).content("x"));
    Files.write(zipped, Arrays.copyOf(Files.readAllBytes(zipped), 90));
    assertThat(new Dump(zipped, DumpLimits.USUAL).read(PACKS, Set.of()))
        .isInstanceOf(Dump.Result.Failed.class);
  }

  @Test
  void thePackHasNoFault() throws IOException {
    PlacePack pack = pack(
        write(
            DumpRows.village(1, "A", "بقلاط,قرية بقلاط"), DumpRows.village(2, "# B", "نصر بقلاط")),
        DumpLimits.USUAL);
    PackFile file = new PackFile("places/x.tsv", pack.content("x.txt"));
    assertThat(Packs.load(List.of(WORDS, PLACES, file)).problems()).isEmpty();
    assertThat(pack.families()).isEqualTo(Map.of("settlements", 2));
    assertThat(pack.names()).isEqualTo(2);
    assertThat(pack.guarded()).isEqualTo(1);
  }

  private List<String> lines(String... rows) throws IOException {
    return pack(write(rows), DumpLimits.USUAL).content("x.txt").lines().skip(2).toList();
  }

  private String names(String row) throws IOException {
    String line = lines(row).getFirst();
    return line.substring(line.lastIndexOf('\t') + 1);
  }

  private Map<DumpProblem, DumpTally.Refusals> refused(String... rows) throws IOException {
    return pack(write(rows), DumpLimits.USUAL).tally().refused();
  }

  private Path write(String... rows) throws IOException {
    Path file = folder.resolve("x.txt");
    Files.writeString(file, "\ufeff" + String.join("\n", rows) + "\n");
    return file;
  }

  private static PlacePack pack(Path file, DumpLimits limits) {
    return switch (new Dump(file, limits).read(PACKS, Set.of("gn-9"))) {
      case Dump.Result.Read read -> read.pack();
      case Dump.Result.Failed failed -> throw new AssertionError(failed.problem());
    };
  }
}
