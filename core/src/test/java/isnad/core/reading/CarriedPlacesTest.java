package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places told about something else are an event's too. */
class CarriedPlacesTest {
  @ParameterizedTest
  @CsvSource({
    "تضم المدرسة طلابا من سوريا ويعتزم المسلحون مهاجمة دورية., attack",
    "وصل الوزير إلى لندن. وتحدث عن مقتل ثلاثة جنود., killing",
  })
  void theOtherPlaceIsNotItsOwn(String text, String type) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.happening().place()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "انفجرت سيارة في مدينة تعز. وقتل ثلاثة مدنيين., killing",
    "قتل جنديان وأصيب أربعة في هجوم في مدينة تعز., injury",
  })
  void whatFollowsInTheSamePlaceHasIt(String text, String type) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.happening().place()).isPresent());
  }

  @Test
  void aDistanceIsNoOrigin() {
    String text = "خطف القراصنة السفينة على بعد 300 ميل بحري من مدينة عدن.";
    assertThat(Shipped.claims(text, "abduction"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Shipped.role(claim, Role.FROM)).isEmpty());
  }
}
