package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deaths and damage that nobody did are no violence. */
class AccidentsTest {
  private static List<Claim> claims(String text) {
    return Shipped.READING.read(Report.of("accident", text)).claims();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زلزال قوي يضرب شرق البلاد ويودي بحياة أربعين شخصا.",
        "مقتل ثلاثين شخصا في هزة أرضية شمال الإقليم.",
        "تسبب سقوط طائرة صغيرة في تدمير منزل ومقتل ساكنه.",
        "وقع حادث سير على الطريق الدائري. ونقلت سيارات الإسعاف أربعة مصابين إلى المستشفى.",
        "أدت الفيضانات إلى مقتل عشرة أشخاص وإصابة عشرين.",
      })
  void accidentsAreNoViolence(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "قتل ثلاثة جنود في انفجار لغم قرب بلدة دمرها زلزال العام الماضي., killing",
    "قتل مسلحون سائقا قرب موقع سقوط طائرة في المدينة., killing",
    "وقع حادث سير صباح أمس. وفي المدينة نفسها قصفت المدفعية حيا وقتل ثلاثة أشخاص., killing",
  })
  void violenceBesideThemIs(String text, String type) {
    assertThat(claims(text))
        .extracting(claim -> claim.happening().type().name())
        .contains(type);
  }
}
