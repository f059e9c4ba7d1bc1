package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.reading.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much it says that two texts share a word. */
class WordWeightsTest {
  private static WordWeights weights(String table) {
    return WordWeights.of(Packs.load(List.of(new PackFile("ar/common-words.txt", table))));
  }

  @Test
  void theRarerTheMore() {
    WordWeights weights = weights("# a table\ncommon في 10000\ncommon قوات 3500\ncommon جسر 50\n");
    assertThat(weights.faults()).isEmpty();
    assertThat(weights.of("في")).isZero();
    assertThat(weights.of("قوات")).isLessThan(weights.of("جسر"));
    assertThat(weights.of("غرانيت")).isEqualTo(weights.of("جسر"));
  }

  @Test
  void whatIsNoEntryIsToldWithItsLine() {
    assertThat(
            weights("common في 9000\ncommon من\ncommon على 20000\nrare جسر 5\n").faults())
        .extracting(fault -> fault.what())
        .containsExactly(
            "ar/common-words.txt:2: not a common word and its share of 10,000 reports",
            "ar/common-words.txt:3: not a common word and its share of 10,000 reports",
            "ar/common-words.txt:4: not a common word and its share of 10,000 reports");
  }

  @Test
  void theShippedTableIsSound() {
    assertThat(WordWeights.of(Shipped.PACKS).faults()).isEmpty();
  }

  @Test
  void aTypeBesideOneThatIsNoneIsTold() {
    Packs packs = Packs.load(List.of(new PackFile(
        "event-types/raid.txt",
        "event-type  raid\nfamily      violence\nmeans       A raid.\nbeside      rade\n")));
    assertThat(packs.problems())
        .extracting(problem -> problem.what())
        .contains("event type raid stands beside one that no pack declares: rade");
  }
}
