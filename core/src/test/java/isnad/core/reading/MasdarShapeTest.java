package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasdarShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "تفريخ", "تفريخا", "تكسيرات", "مجابهة", "إكراه", "تزاحم", "انبطاح", "اختلاج", "استقطاع"
      })
  void verbalNounsOfDerivedVerbsFit(String word) {
    assertThat(MasdarShape.fits(FoldedText.key(word), word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"كتاب", "أحزاب", "مدرسة", "قمر", "ت", "ات", "استاد", "سلحفاة"})
  void otherWordsDoNot(String word) {
    assertThat(MasdarShape.fits(FoldedText.key(word), word)).isFalse();
  }
}
