package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those whom a report mentions for other reasons, and who have not done what it tells. */
class BarTest {
  @ParameterizedTest
  @CsvSource({
    "وقال رئيس الوزراء العراقي إن هجمات أمس لن تمر من دون عقاب., attack, رئيس الوزراء العراقي",
    "وصرح مدير المستشفى بأن القصف أصاب غرفة العمليات., shelling, مدير المستشفى",
  })
  void whoTellsOfADeedHasNotDoneIt(String text, String type, String speaker) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Shipped.role(claim, Role.AGENT)).doesNotContain(speaker));
  }

  @ParameterizedTest
  @CsvSource({
    "غيرت تركيا موقفها بعد هجمات دامية على أراضيها., attack, تركيا",
    "وشهد العراق أسبوعا دمويا. وقتل ستون شخصا في هجوم على سوق., attack, العراق",
  })
  void aStateThatAReportIsAboutIsNoDoerOfWhatHappenedThere(String text, String type, String state) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Shipped.role(claim, Role.AGENT)).doesNotContain(state));
  }
}
