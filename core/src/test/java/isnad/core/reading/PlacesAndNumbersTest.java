package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where events were, and how many took part, as the words around them say. */
class PlacesAndNumbersTest {
  private static Happening last(String text, String type) {
    return Shipped.READING.read(Report.of("places", text)).claims().stream()
        .map(Claim::happening)
        .filter(happening -> happening.type().name().equals(type))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "عاد الوزير بعد تحرير عدن., takeover, Aden",
    "شهدت مدينة تعز اشتباكات عنيفة., clash, Taiz",
    "كما شهدت سوريا معارك عنيفة., clash, Syria",
    "هرب القائد من تعز., displacement, Taiz",
  })
  void aPlaceBesideTheEventIsWhereItWas(String text, String type, String place) {
    assertThat(last(text, type).place())
        .hasValueSatisfying(found -> assertThat(found.name()).isIn(place, "مدينة تعز"));
  }

  @Test
  void anUnknownSpotLiesWhereTheReportWasLast() {
    Happening attack = last("انفجرت قنبلة في مدينة تعز. ثم هاجم مسلحون المارة في السوق.", "attack");
    assertThat(attack.place()).hasValueSatisfying(place -> {
      assertThat(place.text().words()).isEqualTo("السوق");
      assertThat(place.point()).isPresent();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "تظاهر آلاف المحتجين في الخرطوم., protest, other",
    "هاجم 400 مسلح القاعدة., attack, fighters",
    "أطلقت كوريا الشمالية ثلاثة صواريخ باليستية., shelling, weapons",
    "قتل 21 متمردا معظمهم من الأجانب., killing, killed",
  })
  void whoTakesPartIsCounted(String text, String type, String of) {
    assertThat(last(text, type).counts()).extracting(count -> count.of().key()).containsExactly(of);
  }

  @Test
  void aStatementHasNoPlace() {
    assertThat(last("أدان الوزير الهجوم في بيروت.", "condemn").place()).isEmpty();
  }
}
