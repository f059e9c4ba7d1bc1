package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that unmarked writing does not tell apart are read as what their clause speaks of. */
class AlikeVerbsTest {
  private static Claim claim(String sentence, String type) {
    return Shipped.READING.read(Report.of("alike", sentence)).claims().stream()
        .filter(claim -> claim.happening().type().name().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> doers(Claim claim) {
    return claim.happening().arguments().stream()
        .filter(argument -> argument.role() == Role.AGENT)
        .map(Argument::actor)
        .map(actor -> actor.text().words())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "غادر الرئيس العاصمة إثر انفجار وقع قرب القصر., bombing",
    "هرع السكان إلى مكان الهجوم الذي وقع صباحا., attack",
    "تفقد الوزير مكان الهجوم الذي وقع صباحا., attack",
  })
  void whatHappenedWasNotSigned(String sentence, String type) {
    assertThat(doers(claim(sentence, type))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "وقع الطرفان اتفاقا في جدة., الطرفان",
    "وقعت الحكومة على اتفاق مع الحركة., الحكومة",
  })
  void whatWasSignedDidNotHappen(String sentence, String signer) {
    assertThat(doers(claim(sentence, "agree"))).containsExactly(signer);
  }

  @ParameterizedTest
  @CsvSource({
    "ودعت الأمم المتحدة الطرفين إلى وقف القتال., الأمم المتحدة",
    "ودعا الوزير الأطراف إلى التهدئة., الوزير",
  })
  void toCallForIsNotToBidFarewell(String sentence, String caller) {
    assertThat(doers(claim(sentence, "demand"))).containsExactly(caller);
  }
}
