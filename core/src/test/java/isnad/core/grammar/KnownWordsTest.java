package isnad.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
  private static final KnownWords WORDS =
      new KnownWords(Packs.load(List.of(new PackFile("ar/lexicon/a.txt", "noun قرية plural قرى\n")))
          .lexicon());

  @Test
  void wordsAreKnownWithTheirClitics() {
    assertThat(has("قرية")).isTrue();
    assertThat(has("وبالقرى")).isTrue();
    assertThat(has("قريتهم")).isTrue();
  }

  @Test
  void othersAreNot() {
    assertThat(has("طقلب")).isFalse();
    assertThat(has("و")).isFalse();
  }

  private static boolean has(String word) {
    return WORDS.has(Tokens.of(FoldedText.of(word)), 0);
  }
}
