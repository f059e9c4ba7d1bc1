package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.core.report.Published;
import isnad.core.report.Report;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
  @Test
  void aWordThatFramesReadIsNoGap() {
    assertThat(gaps("قصفت الطائرات مدينة حلب", GapKind.PREDICATES)).isEmpty();
    assertThat(gaps("قالت الوزارة إن الجنود أسروا مسلحين", GapKind.PREDICATES)).isEmpty();
  }

  @Test
  void aVerbWithoutAFrameIsTakenByItsLemma() {
    assertThat(gaps("تسمح السلطات للسكان بالسباحة", GapKind.PREDICATES)).first().satisfies(gap -> {
      assertThat(gap.reason()).isEqualTo(GapReason.NO_FRAME);
      assertThat(gap.words()).isEqualTo("سمح");
      assertThat(gap.at().words()).isEqualTo("تسمح");
      assertThat(gap.context().words()).startsWith("تسمح السلطات");
    });
  }

  @Test
  void aVerbWhoseFramesAreRefusedSaysSo() {
    assertThat(gaps("قتل اللاعبون وقت المباراة", GapKind.PREDICATES)).anySatisfy(gap -> {
      assertThat(gap.reason()).isEqualTo(GapReason.FRAME_REFUSED);
      assertThat(gap.words()).isEqualTo("قتل");
    });
  }

  @Test
  void unknownVerbsAndVerbalNounsAreTakenAsWritten() {
    assertThat(gaps("قال الضابط إن المسلحين الذين طقلبوا البلدة هربوا", GapKind.PREDICATES))
        .extracting(Gap::reason, Gap::words)
        .contains(tuple(GapReason.UNKNOWN_WORD, "طقلبوا"));
    assertThat(gaps("أعلن الجيش تطقيب الجسور", GapKind.PREDICATES))
        .extracting(Gap::reason, Gap::words)
        .contains(tuple(GapReason.UNKNOWN_WORD, "تطقيب"));
  }

  @Test
  void namesOfPartiesAndVoicesThatNobodyKnowsAreTaken() {
    assertThat(gaps("قتل مسلحو حركة طقلبان ثلاثة جنود", GapKind.NAMES))
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.words()).isEqualTo("حركة طقلبان");
          assertThat(gap.reason()).isEqualTo(GapReason.NO_ACTOR);
        });
    assertThat(gaps("وقال الطقلبي إن الجيش قصف البلدة", GapKind.NAMES))
        .singleElement()
        .extracting(Gap::words)
        .isEqualTo("الطقلبي");
  }

  @Test
  void actorsOfTheRegistryAndKnownWordsAreNoNames() {
    assertThat(gaps("قتل تنظيم داعش ثلاثة جنود", GapKind.NAMES)).isEmpty();
    assertThat(gaps("قصف المسلحون المنازل", GapKind.NAMES)).isEmpty();
  }

  @Test
  void namesBehindClassWordsThatTheGazetteerLacksAreTaken() {
    assertThat(gaps("قصفت الطائرات قرية طقلبان وبلدة الطقلبية", GapKind.PLACES))
        .extracting(Gap::words)
        .containsExactly("طقلبان", "الطقلبية");
    assertThat(gaps("قصفت الطائرات مدينة حلب وقرية صغيرة", GapKind.PLACES)).isEmpty();
  }

  @Test
  void timesWithoutADayAreTakenWithTheReason() {
    String text = "قصفت الطائرات البلدة أمس";
    assertThat(gaps(text, GapKind.TIMES))
        .singleElement()
        .extracting(Gap::reason)
        .isEqualTo(GapReason.NO_DATE);
    Report dated = Report.of("r", text).published(Published.parse("2024-03-05"));
    assertThat(Shipped.READING.gaps(dated)).noneMatch(gap -> gap.kind() == GapKind.TIMES);
  }

  @Test
  void everyQuoteIsTheTextsOwnAndStandsInOrder() {
    int all = 0;
    for (Report report : ExampleReports.ALL) {
      List<Gap> gaps = Shipped.READING.gaps(report);
      assertThat(gaps).isEqualTo(Shipped.READING.gaps(report));
      all += gaps.size();
      for (Gap gap : gaps) {
        assertThat(gap.at().standsIn(report.text())).isTrue();
        assertThat(gap.context().standsIn(report.text())).isTrue();
        assertThat(gap.context().span().length()).isLessThanOrEqualTo(160 + 2 * 40);
      }
      assertThat(gaps)
          .isSortedAccordingTo(Comparator.comparingInt(gap -> gap.at().span().end()));
    }
    assertThat(all).isGreaterThan(20);
  }

  private static List<Gap> gaps(String text, GapKind kind) {
    return Shipped.READING.gaps(Report.of("r", text)).stream()
        .filter(gap -> gap.kind() == kind)
        .toList();
  }
}
