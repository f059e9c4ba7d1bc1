package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A noun of violence with nothing but its article points to what the report has told. */
class PointedNounsTest {
  private static List<String> triggers(String text) {
    return Shipped.READING.read(Report.of("pointed", text)).claims().stream()
        .map(claim -> claim.happening().trigger().words())
        .toList();
  }

  @Test
  void whereNoSuchEventWasToldItNamesAKindOfThing() {
    assertThat(triggers("تحدث الخطيب طويلا عن أسباب القتل.")).isEmpty();
  }

  @Test
  void behindSuchAnEventItIsThatOne() {
    String text = "قتل مسلحون قاضيا في السوق. وتحدث الخطيب طويلا عن أسباب القتل.";
    assertThat(triggers(text)).contains("القتل");
  }

  @Test
  void aDemonstrativePointsByItself() {
    assertThat(triggers("تحدث الخطيب طويلا عن أسباب هذا القتل.")).contains("القتل");
  }
}
