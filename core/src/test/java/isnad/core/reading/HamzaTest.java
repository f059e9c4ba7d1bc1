package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.Modality;
import isnad.core.report.Report;
import org.junit.jupiter.api.Test;

/** A hamza that is written tells words apart that look alike when folded. */
class HamzaTest {
  @Test
  void numbersAreNoPreparations() {
    String sentence = "أعلن الجيش مقتل أعداد كبيرة من المسلحين في غارة شنتها الطائرات أمس.";
    assertThat(Shipped.READING.read(Report.of("hamza", sentence)).claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.happening().modality()).isEqualTo(Modality.ACTUAL));
  }
}
