package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.view.Timeline.Bar;
import isnad.core.view.Timeline.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static DaySum on(String day, long incidents, long denied, long killed) {
    return new DaySum(
        Optional.of(LocalDate.parse(day)),
        incidents,
        denied,
        new Bounds(killed, killed, killed + 1, false));
  }

  private static DaySum undated(long incidents) {
    return new DaySum(Optional.empty(), incidents, 0, DaySum.NOBODY);
  }

  @Test
  void theStepIsAsLongAsTheSpanAsks() {
    assertThat(Timeline.of(List.of(on("2020-01-01", 1, 0, 0))).step()).isEqualTo(Step.DAY);
    assertThat(Timeline.of(List.of(on("2020-01-01", 1, 0, 0), on("2020-03-02", 1, 0, 0)))
            .step())
        .isEqualTo(Step.DAY);
    assertThat(Timeline.of(List.of(on("2020-01-01", 1, 0, 0), on("2020-03-03", 1, 0, 0)))
            .step())
        .isEqualTo(Step.WEEK);
    assertThat(Timeline.of(List.of(on("2020-01-01", 1, 0, 0), on("2022-01-01", 1, 0, 0)))
            .step())
        .isEqualTo(Step.MONTH);
    assertThat(Timeline.of(List.of(on("2000-01-01", 1, 0, 0), on("2022-01-01", 1, 0, 0)))
            .step())
        .isEqualTo(Step.YEAR);
    assertThat(Timeline.of(List.of(on("1200-01-01", 1, 0, 0), on("2022-01-01", 1, 0, 0)))
            .step())
        .isEqualTo(Step.DECADE);
  }

  @Test
  void everyIncidentIsInOneBarAndDaysWithoutAnyHaveOneToo() {
    Timeline days = Timeline.of(
        List.of(on("2020-01-01", 2, 1, 5), on("2020-01-01", 1, 0, 1), on("2020-01-04", 1, 0, 0)));
    assertThat(days.bars()).hasSize(4);
    assertThat(days.bars().getFirst())
        .isEqualTo(new Bar(
            LocalDate.parse("2020-01-01"),
            LocalDate.parse("2020-01-01"),
            3,
            1,
            new Bounds(6, 6, 8, false)));
    assertThat(days.bars().get(1).incidents()).isZero();
    assertThat(days.incidents()).isEqualTo(4);
    assertThat(days.killed()).isEqualTo(new Bounds(6, 6, 9, false));
  }

  @Test
  void barsMeetWithoutAGapAndKeepToTheSpan() {
    List<DaySum> sums = List.of(on("2020-01-15", 1, 0, 0), on("2021-12-20", 1, 0, 0));
    Timeline months = Timeline.of(sums);
    assertThat(months.bars().getFirst().from()).isEqualTo("2020-01-15");
    assertThat(months.bars().getLast().to()).isEqualTo("2021-12-20");
    for (int i = 1; i < months.bars().size(); i++) {
      assertThat(months.bars().get(i).from())
          .isEqualTo(months.bars().get(i - 1).to().plusDays(1));
    }
  }

  @Test
  void aFewOfAnotherCenturyDoNotMakeAllOthersOneBar() {
    List<DaySum> sums = new ArrayList<>(List.of(on("1916-05-16", 1, 0, 0), undated(7)));
    sums.add(on("2020-01-01", 500, 0, 0));
    sums.add(on("2020-01-20", 500, 3, 0));
    Timeline timeline = Timeline.of(sums);
    assertThat(timeline.step()).isEqualTo(Step.DAY);
    assertThat(timeline.bars()).hasSize(20);
    assertThat(timeline.outside().incidents()).isEqualTo(1);
    assertThat(timeline.undated().incidents()).isEqualTo(7);
    assertThat(timeline.incidents()).isEqualTo(1000);
  }

  @Test
  void nothingIsAnEmptyTimeline() {
    assertThat(Timeline.of(List.of()).isEmpty()).isTrue();
    assertThat(Timeline.of(List.of(undated(3))).isEmpty()).isTrue();
    assertThat(Timeline.of(List.of(undated(3))).undated().incidents()).isEqualTo(3);
  }
}
