package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Argument;
import isnad.core.event.Role;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Violence that an adjective lays to a state is the work of its forces where they are named. */
class ForcesTest {
  private static List<String> strikers(String text) {
    return Shipped.READING.read(Report.of("forces", text)).claims().stream()
        .filter(claim -> claim.happening().type().name().equals("air-strike"))
        .flatMap(claim -> claim.happening().arguments().stream())
        .filter(argument -> argument.role() == Role.AGENT)
        .map(Argument::actor)
        .map(actor -> actor.name())
        .toList();
  }

  @Test
  void theForceThatTheReportNamed() {
    assertThat(strikers("تحدث الجيش الأمريكي عن التطورات.\nوقتل قيادي في غارة أمريكية على منزل."))
        .containsExactly("United States Armed Forces");
  }

  @Test
  void theStateWhereNoForceIsNamed() {
    assertThat(strikers("قتل قيادي في غارة أمريكية على منزل.")).containsExactly("United States");
    assertThat(strikers("تحدث الجيش التركي عن التطورات.\nوقتل قيادي في غارة أمريكية على منزل."))
        .containsExactly("United States");
  }
}
