package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped packs are sound, and every frame does what its examples say. */
class PackExamplesTest {
  @Test
  void thePacksLoadWithoutAFault() {
    assertThat(Shipped.PACKS.problems()).extracting(Problem::what).isEmpty();
    assertThat(Shipped.PACKS.frames()).isNotEmpty();
  }

  @Test
  void everyFrameHasAnExampleThatHolds() {
    assertThat(Shipped.PACKS.frames())
        .allSatisfy(frame ->
            assertThat(frame.examples()).as(frame.rule()).anyMatch(example -> example.holds()));
  }

  @Test
  void everyExampleDoesWhatItSays() {
    assertThat(Shipped.READING.check()).extracting(Problem::what).isEmpty();
  }

  @Test
  void faultsInTablesOfWordsAreToldWithTheirFile() {
    PackFile table = new PackFile("packs/ar/calendar.txt", "# months\nmonth 13 اسم\n");
    assertThat(new Reading(Packs.load(List.of(table))).check())
        .extracting(Problem::what)
        .singleElement()
        .asString()
        .startsWith("packs/ar/calendar.txt: line 2");
  }
}
