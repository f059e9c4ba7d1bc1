package isnad.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.Received;
import isnad.app.sample.SampleReading;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void showsEveryPartInItsColumn() {
    String[] lines = new Table(120, false).read(1, SampleReading.full()).split("\n", -1);

    assertThat(lines[0])
        .isEqualTo("valley-17  2024-03-05T10:00+03:00  \u2068وكالة الوادي\u2069  2 claims");
    assertThat(lines[1]).startsWith("WHAT").contains("WHO", "WHOM", "WHERE", "HOW MANY");
    assertThat(lines[2])
        .startsWith("killing ")
        .contains("\u2068مسلحا\u2069", " Zaytun ", " 2024-03-04 ")
        .contains("killed ~20–30 i");
    assertThat(lines[3]).startsWith("  Ministry of Defence: \u2068مقتل نحو 20");
    assertThat(lines[4]).startsWith("killing (negated)").contains("\u2068ذلك\u2069");
    assertThat(lines[5]).isEqualTo("  outlet (denies, hedged): \u2068غارة\u2069");
  }

  @Test
  void columnsBeginAtTheSamePlaceAndLinesFit() {
    for (int columns : new int[] {20, 72, 80, 104, 150, 1000}) {
      String[] lines = new Table(columns, false).read(1, SampleReading.full()).split("\n", -1);
      int fits = Math.clamp(columns, 72, 200);
      int where = lines[1].indexOf("WHERE");
      String before = lines[2].substring(0, lines[2].indexOf("Zaytun"));
      assertThat(Cells.width(before)).isEqualTo(where);
      for (int i = 1; i < lines.length; i++) {
        assertThat(Cells.width(lines[i])).isLessThanOrEqualTo(fits);
      }
    }
  }

  @Test
  void coloursAreThereOnlyWhereAskedFor() {
    assertThat(new Table(100, true).read(1, SampleReading.full())).contains("\u001b[1m");
    assertThat(new Table(100, false).read(1, SampleReading.full())).doesNotContain("\u001b");
  }

  @Test
  void hostileNamesStayInert() {
    Received.Unread unread = new Received.Unread(
        new ReportId("\u001b]0;owned\u0007\u202e"),
        Optional.empty(),
        List.of(Problem.of(IngestProblem.BROKEN_LINE, "line 1: \u001b[31m")));
    String shown = new Table(100, false).unread(1, unread);

    assertThat(shown)
        .doesNotContain("\u001b", "\u0007", "\u202e")
        .contains("not read", "  broken-line: line 1: ");
  }
}
