package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done to a text, reading it ends well, and every quote is the text's own. */
class ReadingFuzzTest {
  private static final int MUTATIONS = 20_000;
  private static final int SHOWN = 5;

  @Test
  void twentyThousandDamagedReportsAreRead() {
    List<Report> reports = ExampleReports.ALL;
    List<String> faults = IntStream.range(0, MUTATIONS)
        .parallel()
        .mapToObj(seed -> fault(reports.get(seed % reports.size()), seed))
        .filter(fault -> fault != null)
        .limit(SHOWN)
        .toList();

    assertThat(faults).isEmpty();
  }

  @Test
  void theExamplesKeepTheLaw() {
    List<String> broken = new ArrayList<>();
    int claims = 0;
    for (Report report : ExampleReports.ALL) {
      Extraction extraction = Shipped.READING.read(report);
      claims += extraction.claims().size();
      broken.addAll(QuoteLaw.broken(extraction));
    }

    assertThat(broken).isEmpty();
    assertThat(claims).isGreaterThan(4 * ExampleReports.ALL.size());
  }

  /** What is wrong with the reading of one damaged report, with the seed that makes it again. */
  private static @Nullable String fault(Report report, int seed) {
    String text = new Mutations(seed).damaged(report.text());
    Report damaged = Report.of(report.id().value(), text);
    try {
      List<String> broken = QuoteLaw.broken(Shipped.READING.read(damaged));
      return broken.isEmpty() ? null : "seed " + seed + ": " + broken;
    } catch (RuntimeException e) {
      StackTraceElement[] stack = e.getStackTrace();
      return "seed " + seed + ": " + e + (stack.length == 0 ? "" : " at " + stack[0]);
    }
  }
}
