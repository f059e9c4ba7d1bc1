package isnad.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ExampleReadings;
import isnad.core.claim.Claim;
import isnad.core.reading.Extraction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Put together, the pieces are the text, and each quote is marked from its first to its last. */
class MarkedTextTest {
  @Test
  void piecesAreTheTextAndMarksAreTheQuotes() {
    assertThat(ExampleReadings.ALL).isNotEmpty().allSatisfy(this::holds);
  }

  private void holds(Extraction read) {
    MarkedText marked = MarkedText.of(read.report().text(), read.claims());
    assertThat(marked.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
        .isEqualTo(read.report().text());
    for (int i = 0; i < read.claims().size(); i++) {
      Claim claim = read.claims().get(i);
      String number = String.valueOf(i + 1);
      String words = marked.pieces().stream()
          .filter(piece -> piece.start() >= claim.says().span().start())
          .filter(piece -> piece.start() < claim.says().span().end())
          .filter(piece -> (" " + piece.claims() + " ").contains(" " + number + " "))
          .filter(piece -> (" " + piece.marks() + " ").contains(" says "))
          .map(MarkedText.Piece::text)
          .collect(Collectors.joining());
      assertThat(words).isEqualTo(claim.says().words());
    }
  }
}
