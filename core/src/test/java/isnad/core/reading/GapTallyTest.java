package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapTallyTest {
  private static final Set<GapKind> KINDS = EnumSet.allOf(GapKind.class);
  private static final Set<GapReason> REASONS = EnumSet.allOf(GapReason.class);

  @Test
  void countsTimesAndReportsAndKeepsTheFirst() {
    GapTally tally = new GapTally(100);
    tally.add(List.of(name("r1", "طقلب"), name("r1", "طقلب"), name("r1", "بقلط")));
    tally.add(List.of(name("r2", "طقلب")));

    List<GapCount> ranked = tally.ranked(KINDS, REASONS, 10, 1);

    assertThat(ranked)
        .extracting(count -> count.first().words(), GapCount::times, GapCount::reports)
        .containsExactly(tuple("طقلب", 3L, 2L), tuple("بقلط", 1L, 1L));
    assertThat(ranked.getFirst().first().at().report().value()).isEqualTo("r1");
  }

  @Test
  void spellingsThatFoldAlikeAreOne() {
    GapTally tally = new GapTally(100);
    tally.add(List.of(name("r", "أطقلب"), name("r", "اطقلب")));
    assertThat(tally.ranked(KINDS, REASONS, 10, 1))
        .singleElement()
        .extracting(GapCount::times)
        .isEqualTo(2L);
  }

  @Test
  void equalCountsStandInTheOrderOfTheirWords() {
    GapTally tally = new GapTally(100);
    tally.add(List.of(name("r", "ج"), name("r", "ا"), name("r", "ب")));
    assertThat(tally.ranked(KINDS, REASONS, 10, 1))
        .extracting(count -> count.first().words())
        .containsExactly("ا", "ب", "ج");
  }

  @Test
  void topLeastKindsAndReasonsLimitWhatIsGiven() {
    GapTally tally = new GapTally(100);
    tally.add(List.of(name("r", "ا"), name("r", "ا"), name("r", "ب")));
    assertThat(tally.ranked(KINDS, REASONS, 1, 1)).hasSize(1);
    assertThat(tally.ranked(KINDS, REASONS, 10, 2)).hasSize(1);
    assertThat(tally.ranked(EnumSet.of(GapKind.TIMES), REASONS, 10, 1)).isEmpty();
    assertThat(tally.ranked(KINDS, EnumSet.of(GapReason.NO_DAY), 10, 1)).isEmpty();
  }

  @Test
  void rareGapsAreForgottenWhereThereAreTooMany() {
    GapTally tally = new GapTally(2);
    tally.add(List.of(name("r", "ا"), name("r", "ا"), name("r", "ب")));
    tally.add(List.of(name("r", "ج")));
    assertThat(tally.forgotten()).isEqualTo(2);
    assertThat(tally.ranked(KINDS, REASONS, 10, 1))
        .singleElement()
        .extracting(count -> count.first().words())
        .isEqualTo("ا");
  }

  private static Gap name(String report, String words) {
    Quote at = Quote.of(Report.of(report, words), new Span(0, words.length()));
    return new Gap(GapKind.NAMES, GapReason.NO_ACTOR, words, at, at);
  }
}
