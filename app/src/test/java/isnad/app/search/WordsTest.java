package isnad.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words that are looked up, taken apart; what makes no sense is told. */
class WordsTest {
  private final List<Problem> problems = new ArrayList<>();

  private List<Words.Term> terms(String given) {
    return Words.of(given, problems::add).orElseThrow().terms();
  }

  private String code(String given) {
    problems.clear();
    assertThat(Words.of(given, problems::add)).isEmpty();
    assertThat(problems).hasSize(1);
    return problems.getFirst().code().code();
  }

  @Test
  void wordsPhrasesAndWhatMustNotBeThere() {
    assertThat(terms("قصف \"سوق شعبي\" -حلب -«ريف حلب»"))
        .containsExactly(
            new Words.Term("قصف", false, false),
            new Words.Term("سوق شعبي", true, false),
            new Words.Term("حلب", false, true),
            new Words.Term("ريف حلب", true, true));
    assertThat(terms("air-strike - x")).extracting(Words.Term::text).contains("air-strike", "x");
  }

  @Test
  void whatMakesNoSenseIsTold() {
    assertThat(code("سوق \"شعبي")).isEqualTo("query-unclosed");
    assertThat(code("-سوق")).isEqualTo("query-only-without");
    assertThat(code("س".repeat(2_000))).isEqualTo("query-too-long");
    assertThat(code("س ".repeat(100))).isEqualTo("query-too-long");
  }

  @Test
  void questionsLoseTheWordsThatOnlyAsk() {
    Words asked = Words.of("Who attacked Hasakah, how? متى؟", problems::add).orElseThrow();
    assertThat(asked.withoutAsking().terms())
        .extracting(Words.Term::text)
        .containsExactly("attacked", "Hasakah,");
  }

  @Test
  void noStringMakesItFail() {
    String letters = "ab \"-«»“”„قصف\u0000\ud83d*?:()[]{}~^&|!+/\\";
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder given = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        given.append(letters.charAt(random.nextInt(letters.length())));
      }
      int before = problems.size();
      boolean taken = Words.of(given.toString(), problems::add).isPresent();
      assertThat(taken).isEqualTo(problems.size() == before);
    }
  }
}
