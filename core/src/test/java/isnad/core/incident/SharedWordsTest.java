package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that two reports share, in the words of each. */
class SharedWordsTest {
  private static final String SENTENCE =
      "أعلن متحدث باسم الجيش أن قواته سيطرت على الجسر الشمالي بعد معارك استمرت ثلاثة أيام";

  private static List<SharedWords.Stretch> shared(String one, String other) {
    Report a = Report.of("a", one);
    Report b = Report.of("b", other);
    List<SharedWords.Stretch> stretches = SharedWords.of(a, b, 5);
    assertThat(stretches).allSatisfy(stretch -> {
      assertThat(stretch.one().standsIn(one)).isTrue();
      assertThat(stretch.other().standsIn(other)).isTrue();
    });
    return stretches;
  }

  @Test
  void aSentenceInsideALongerTextIsOneStretch() {
    List<SharedWords.Stretch> stretches =
        shared(SENTENCE + ".", "عاد الهدوء إلى البلدة. " + SENTENCE + " ثم غادرت.");
    assertThat(stretches).hasSize(1);
    assertThat(stretches.getFirst().one().words()).isEqualTo(SENTENCE);
    assertThat(stretches.getFirst().words()).isEqualTo(15);
  }

  @Test
  void marksAndDiacriticsPartNothingAndQuotesKeepThem() {
    String laidOut = SENTENCE.replace("الجيش أن", "الجيش:\nأَنَّ").replace("الجسر", "الجســر");
    assertThat(shared(SENTENCE, laidOut)).singleElement().satisfies(stretch -> {
      assertThat(stretch.one().words()).isEqualTo(SENTENCE);
      assertThat(stretch.other().words()).isEqualTo(laidOut);
    });
  }

  @Test
  void aChangedWordMakesTwoStretchesTheLongestFirst() {
    List<SharedWords.Stretch> stretches = shared(SENTENCE, SENTENCE.replace("سيطرت", "استولت"));
    assertThat(stretches).hasSize(2);
    assertThat(stretches).extracting(SharedWords.Stretch::words).containsExactly(8, 6);
  }

  @Test
  void noWordIsInTwoStretches() {
    String twice = SENTENCE + ". " + SENTENCE + ".";
    assertThat(shared(SENTENCE, twice)).hasSize(1);
    assertThat(shared(twice, twice))
        .singleElement()
        .satisfies(stretch -> assertThat(stretch.words()).isEqualTo(30));
  }

  @Test
  void textsOfTheirOwnShareNothing() {
    assertThat(shared(SENTENCE, "قصفت طائرات مجهولة مستودعا للوقود فجرا")).isEmpty();
    assertThat(shared("", SENTENCE)).isEmpty();
  }
}
