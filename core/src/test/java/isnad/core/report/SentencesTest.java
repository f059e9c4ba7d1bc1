package isnad.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences end, and what stands before the first. */
class SentencesTest {
  private static List<String> cut(String text) {
    Tokens tokens = Tokens.of(FoldedText.of(text));
    return Sentences.of(tokens).stream()
        .map(sentence -> tokens.span(sentence.first(), sentence.end()))
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void aDatelineStandsForItself() {
    assertThat(cut("كابول، أفغانستان (CNN) -- قتل جندي."))
        .containsExactly("كابول، أفغانستان (CNN) --", "قتل جندي.");
    assertThat(cut("طرابلس (رويترز) - قال متحدث إن جنديا قتل."))
        .containsExactly("طرابلس (رويترز) -", "قال متحدث إن جنديا قتل.");
    assertThat(cut("عنوان\nالرمادي، العراق (وكالة نخلة) - قتل جندي."))
        .containsExactly("عنوان", "الرمادي، العراق (وكالة نخلة) -", "قتل جندي.");
  }

  @Test
  void aBracketWithinASentenceIsNone() {
    assertThat(cut("أعلن المتحدث باسم جماعة أنصار الله (الحوثيين) - قبل يومين - هدنة."))
        .hasSize(1);
  }
}
