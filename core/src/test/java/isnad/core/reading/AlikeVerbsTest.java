package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that unmarked writing does not tell apart are read as what their clause speaks of. */
class AlikeVerbsTest {
  @ParameterizedTest
  @CsvSource({
    "غادر الرئيس العاصمة إثر انفجار وقع قرب القصر., bombing",
    "هرع السكان إلى مكان الهجوم الذي وقع صباحا., attack",
    "تفقد الوزير مكان الهجوم الذي وقع صباحا., attack",
  })
  void whatHappenedWasNotSigned(String sentence, String type) {
    assertThat(Shipped.role(Shipped.claims(sentence, type).getFirst(), Role.AGENT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "وقع الطرفان اتفاقا في جدة., الطرفان",
    "وقعت الحكومة على اتفاق مع الحركة., الحكومة",
  })
  void whatWasSignedDidNotHappen(String sentence, String signer) {
    assertThat(Shipped.role(Shipped.claims(sentence, "agree").getFirst(), Role.AGENT))
        .containsExactly(signer);
  }

  @ParameterizedTest
  @CsvSource({
    "ودعت الأمم المتحدة الطرفين إلى وقف القتال., الأمم المتحدة",
    "ودعا الوزير الأطراف إلى التهدئة., الوزير",
  })
  void toCallForIsNotToBidFarewell(String sentence, String caller) {
    assertThat(Shipped.role(Shipped.claims(sentence, "demand").getFirst(), Role.AGENT))
        .containsExactly(caller);
  }
}
