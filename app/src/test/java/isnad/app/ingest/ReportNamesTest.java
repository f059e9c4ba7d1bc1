package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.ReportId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportNamesTest {
  private final ReportNames names = new ReportNames();

  @Test
  void aNameIsGivenOnceAndThenWithANumber() {
    assertThat(names.give("a").value()).isEqualTo("a");
    assertThat(names.give("a").value()).isEqualTo("a#2");
    assertThat(names.give("a#2").value()).isEqualTo("a#2#2");
    assertThat(names.give("a").value()).isEqualTo("a#3");
  }

  @Test
  void aNameThatIsTakenIsPassedOver() {
    names.give("b#2");
    names.give("b");
    assertThat(names.give("b").value()).isEqualTo("b#3");
  }

  @Test
  void longAndBlankNamesAreMadeToFit() {
    Set<ReportId> given = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      given.add(names.give("x".repeat(ReportId.LONGEST + i)));
      given.add(names.give(" "));
    }
    assertThat(given).hasSize(2000);
  }
}
