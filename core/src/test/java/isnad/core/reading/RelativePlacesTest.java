package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places told by where they lie from a known one: their points, and how well they are known. */
class RelativePlacesTest {
  /** About five kilometres. */
  private static final Offset<Double> CLOSE = Offset.offset(0.05);

  @ParameterizedTest
  @CsvSource({
    "قتل ثلاثة جنود في هجوم على بعد 30 كيلومترا شمال بغداد., killing, 33.58, 44.37, DISTRICT",
    "انفجرت عبوة على بعد 5 كم من مدينة تعز., bombing, 13.58, 44.02, DISTRICT",
    "قتل مدنيان في بلدة تبعد 40 كيلومترا عن الموصل., killing, 36.34, 43.13, REGION",
    "وقع الانفجار على الطريق بين حمص ودمشق., bombing, 34.12, 36.50, REGION",
    "قصفت الطائرات مواقع شمال غربي مدينة حلب., air-strike, 36.20, 37.16, DISTRICT",
    "قتل جندي قرب الرقة., killing, 35.95, 39.01, TOWN",
    "قتل جندي في الرقة., killing, 35.95, 39.01, TOWN",
  })
  void thePointAndPrecisionAreWhatTheWordsAllow(
      String text, String type, double latitude, double longitude, Precision precision) {
    PlaceMention place =
        Shipped.claims(text, type).getFirst().happening().place().orElseThrow();
    PlaceMention.Point point = place.point().orElseThrow();
    assertThat(point.latitude()).isCloseTo(latitude, CLOSE);
    assertThat(point.longitude()).isCloseTo(longitude, CLOSE);
    assertThat(place.precision()).isEqualTo(precision);
  }

  @Test
  void theCityAgainIsTheTownNamedBefore() {
    String text = "سيطر التنظيم على مدينة القريتين. وانفجرت سيارة في محيط المدينة.";
    Claim bombing = Shipped.claims(text, "bombing").getFirst();
    assertThat(bombing.happening().place().orElseThrow().point().orElseThrow().latitude())
        .isCloseTo(34.23, CLOSE);
  }

  @Test
  void aQuarterIsNoProvinceOfItsName() {
    String text = "تقدمت القوات وقصفت المسلحين في حي التأميم في مدينة الرمادي.";
    Claim shelling = Shipped.claims(text, "shelling").getFirst();
    assertThat(shelling.happening().place().orElseThrow().point().orElseThrow().longitude())
        .isCloseTo(43.3, CLOSE);
  }
}
