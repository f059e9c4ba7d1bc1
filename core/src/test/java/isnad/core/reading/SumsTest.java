package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.report.Published;
import isnad.core.report.Report;
import org.junit.jupiter.api.Test;

/** Counts that are told for a span of days sum many happenings. */
class SumsTest {
  private static Report report(String sentence) {
    return Report.of("sums", sentence).published(Published.parse("2015-08-09"));
  }

  private static boolean isSum(String sentence) {
    return Shipped.READING.read(report(sentence)).claims().stream()
        .map(Claim::happening)
        .anyMatch(Happening::cumulative);
  }

  @Test
  void aTollOfWeeksIsASum() {
    assertThat(isSum("قتل 390 مسلحا خلال أسبوعين في المدينة.")).isTrue();
  }

  @Test
  void aTollOfOneDayIsNone() {
    assertThat(isSum("قتل 12 مسلحا أمس في المدينة.")).isFalse();
    assertThat(isSum("قصفت المدفعية المدينة خلال أسبوعين.")).isFalse();
  }
}
