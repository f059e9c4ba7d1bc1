package isnad.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.PackFile;
import isnad.core.report.FoldedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingWordsTest {
  @Test
  void faultsNameFileAndLine() {
    PackFile file = new PackFile("p/ar/naming/a.txt", "given  سمير\nsurname  كذا\ntitle\n");
    assertThat(NamingWords.of(List.of(file)).faults())
        .containsExactly(
            "p/ar/naming/a.txt: line 3: no words",
            "p/ar/naming/a.txt: line 2: unknown entry word surname");
  }

  @Test
  void aWordMayHaveSeveralCues() {
    PackFile file = new PackFile("p/ar/naming/a.txt", "given  نور\ngiven-word  نور | أمل\n");
    NamingWords words = NamingWords.of(List.of(file));
    FoldedText folded = FoldedText.of("نور");
    assertThat(words.cues(folded, 0, 3)).isEqualTo(Cue.GIVEN.bit() | Cue.GIVEN_WORD.bit());
    assertThat(words.cues(FoldedText.of("دار"), 0, 3)).isZero();
  }
}
