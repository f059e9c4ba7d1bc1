package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.gazetteer.DumpRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerAddTest {
  private static final String PACK = "packs-own/places/geonames-xy.tsv";

  @TempDir
  private Path folder;

  private CommandRun run = new CommandRun(Path.of(""), Terminal.NONE);

  @BeforeEach
  void write() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "XY.txt",
        DumpRows.row(1, "Taqlab", "طقلبانة", "P", "PPL", 2500) + "\n"
            + DumpRows.village(2, "Elsewhere", "Elsewhere") + "\n");
  }

  @Test
  void aDumpBecomesAPackThatReadsAndHasNoFault() throws IOException {
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isZero();
    assertThat(run.out()).isEqualTo("""
            rows     2
            taken    1: 1 settlements
            names    1, of which 0 count only behind a class word
            file     packs-own/places/geonames-xy.tsv
            refused  1
              row-no-arabic-name  1  (line 2: Elsewhere)
            """);
    assertThat(run.err()).contains("isnad read --packs packs-own");
    assertThat(run.isnad("packs", "check", "packs-own")).as(run.out()).isZero();
    run.write("r.txt", "قصفت الطائرات بلدة طقلبانة");
    assertThat(run.isnad("read", "r.txt", "--packs", "packs-own")).isZero();
    assertThat(run.out()).contains("\"name\":\"Taqlab\"", "\"lat\":13.25");
  }

  @Test
  void theSameFileAgainReplacesItsOwnPackAlone() throws IOException {
    run.write("packs-own/places/mine.tsv", "m-1\tMine\tYE\t\t1\t1\ttown\t5\tمقلبان\n");
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isZero();
    String first = run.read(PACK);
    run.write("XY.txt", DumpRows.village(3, "Other", "رقلبان") + "\n");
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isZero();
    assertThat(run.read(PACK)).isNotEqualTo(first).contains("gn-3").doesNotContain("gn-1\t");
    assertThat(run.read("packs-own/places/mine.tsv")).startsWith("m-1\t");
    try (Stream<Path> files = Files.list(folder.resolve("packs-own/places"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void whatOtherPacksHaveIsNotTakenAgain() throws IOException {
    assertThat(run.isnad("gazetteer", "add", "XY.txt", "--packs", "p")).isZero();
    run.write("Z.txt", run.read("XY.txt").replace("طقلبانة", "زقلبانة"));
    assertThat(run.isnad("gazetteer", "add", "Z.txt", "--packs", "p")).isEqualTo(2);
    assertThat(run.out()).contains("row-duplicate  1  (line 1: Taqlab (1))");
    assertThat(run.err()).contains("dump-without-places: Z.txt: nothing was written");
  }

  @Test
  void aFileOfSomebodyElseIsLeftAlone() throws IOException {
    run.write(PACK, "# by hand\n");
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isEqualTo(2);
    assertThat(run.err()).contains("pack-not-ours: " + PACK);
    assertThat(run.read(PACK)).isEqualTo("# by hand\n");
  }

  @Test
  void brokenRowsAreStatus1() throws IOException {
    run.write("XY.txt", run.read("XY.txt") + "broken\n");
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isEqualTo(1);
    assertThat(run.out()).contains("row-columns  1  (line 3: 1 columns, not the 19 of GeoNames)");
  }

  @Test
  void nothingToTakeIsStatus2AndKeepsThePackBefore() throws IOException {
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isZero();
    run.write("XY.txt", "broken\n");
    assertThat(run.isnad("gazetteer", "add", "XY.txt")).isEqualTo(2);
    assertThat(run.read(PACK)).contains("gn-1\t");
    assertThat(run.isnad("gazetteer", "add", "absent.txt")).isEqualTo(2);
    assertThat(run.err()).contains("dump-unreadable: absent.txt: there is no such file");
    assertThat(run.isnad("gazetteer", "add", ".")).isEqualTo(2);
    assertThat(run.isnad("gazetteer", "add")).isEqualTo(2);
    assertThat(run.isnad("gazetteer")).isEqualTo(2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsStatus3() throws IOException {
    run.write("p/places", "a file where the folder should be");
    assertThat(run.isnad("gazetteer", "add", "XY.txt", "--packs", "p")).isEqualTo(3);
    assertThat(run.err()).contains("cannot write p/places/geonames-xy.tsv");
  }

  @Test
  void packsAreNamedAfterTheirDump() {
    assertThat(GazetteerAddCommand.stem(Path.of("a/XY.zip"))).isEqualTo("xy");
    assertThat(GazetteerAddCommand.stem(Path.of("My Places (2).txt"))).isEqualTo("my-places-2");
    assertThat(GazetteerAddCommand.stem(Path.of("مدن.txt"))).isEqualTo("dump");
  }
}
