package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.incident.Side;
import isnad.core.incident.Sides;
import isnad.core.reading.Shipped;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What incidents and reports are as rows for counting over time. */
class ActivityTest {
  private static final String ATTACK =
      "أعلنت الشرطة العراقية أن مسلحي تنظيم داعش قتلوا خمسة جنود عراقيين في هجوم على نقطة تفتيش في"
          + " كركوك مساء الثلاثاء.";
  private static final String AGAIN =
      "قالت وزارة الصحة العراقية إن خمسة جنود قتلوا في هجوم شنه تنظيم داعش على نقطة تفتيش في كركوك"
          + " مساء الثلاثاء.";

  private static Activity activity(Press press) {
    return Activity.of(press.assembled(), new Sides(Shipped.PACKS));
  }

  @Test
  void anIncidentIsOneRowWithItsDoerPlaceDayAndOutlets() {
    Activity activity = activity(new Press()
        .add("a", "الوادي", "2021-03-03", ATTACK)
        .add("b", "الضفة", "2021-03-04", AGAIN));
    assertThat(activity.happened()).singleElement().satisfies(row -> {
      assertThat(row.doers()).extracting(Side::key).containsExactly("islamic-state");
      assertThat(row.place()).contains(new Region("IQ", Optional.of("Kirkuk")));
      assertThat(row.to()).isEqualTo(LocalDate.of(2021, 3, 2));
      assertThat(row.outlets()).hasSize(2);
      assertThat(row.denied()).isFalse();
    });
    assertThat(activity.reported()).hasSize(2).allSatisfy(report -> {
      assertThat(report.countries()).containsExactly("IQ");
      assertThat(report.tells()).hasSize(1);
    });
  }

  @Test
  void copiesAreOneText() {
    Activity activity = activity(new Press()
        .add("a", "الوادي", "2021-03-03", ATTACK)
        .add("b", "الضفة", "2021-03-03", ATTACK));
    assertThat(activity.reported()).extracting(Reported::text).containsExactly("a", "a");
  }

  @Test
  void whoComesBackToItMonthsLaterTellsNoNews() {
    String later =
        "قتل مسلحو تنظيم داعش خمسة جنود عراقيين في هجوم على نقطة تفتيش في كركوك في 2 مارس 2021.";
    Activity activity = activity(new Press().add("a", "الوادي", "2021-09-03", later));
    assertThat(activity.happened()).isNotEmpty().allMatch(row -> row.outlets().isEmpty());
    assertThat(activity.reported()).hasSize(1);
  }

  @Test
  void whatIsPlannedDeniedOrSummedUpIsNoActivity() {
    assertThat(activity(new Press()
                .add("a", "الوادي", "2021-03-03", "يعتزم تنظيم داعش شن هجوم على كركوك.")
                .add(
                    "b",
                    "الضفة",
                    "2021-03-03",
                    "قتل تنظيم داعش ما لا يقل عن 90 شخصا في الموصل منذ مطلع العام."))
            .happened())
        .isEmpty();
    Activity denied = activity(new Press()
        .add("a", "الوادي", "2021-03-03", "قصف الجيش السوري قرية في ريف إدلب يوم الأحد.")
        .add("b", "الضفة", "2021-03-03", "نفى الجيش السوري قصف قرية في ريف إدلب يوم الأحد."));
    assertThat(denied.happened()).anyMatch(Happened::denied);
  }

  @Test
  void whoHasNoNameHasNoSeries() {
    Activity activity = activity(new Press()
        .add("a", "الوادي", "2021-03-03", "قتل مسلحون مجهولون جنديا في كركوك يوم الثلاثاء."));
    assertThat(activity.happened()).isNotEmpty().allMatch(row -> row.doers().isEmpty());
  }
}
