package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Count;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the numbers of an event count: money with its unit, weapons, fighters, other things. */
class CountedTest {
  private static List<String> counts(String sentence) {
    return Shipped.READING.read(Report.of("counted", sentence)).claims().stream()
        .flatMap(claim -> claim.happening().counts().stream())
        .map(CountedTest::count)
        .toList();
  }

  private static String count(Count count) {
    String unit = count.unit().map(word -> " " + word).orElse("");
    return count.of().key() + " " + count.quantity().quantity().min() + unit;
  }

  @Test
  void aSumIsCountedInItsCurrency() {
    assertThat(counts("قدمت قطر مساعدات مالية للحكومة بقيمة 40 مليون دولار."))
        .containsExactly("money 40000000 دولار");
    assertThat(counts("صادرت الشرطة مبلغ 50 ألف يورو.")).containsExactly("money 50000 يورو");
    assertThat(counts("منحت السلطات عناصر الشرطة مكافأة مالية تتراوح بين 8 آلاف و15 ألف دينار."))
        .containsExactly("money 8000 دينار");
  }

  @Test
  void aSumOfAnotherClauseIsNotTheEvents() {
    assertThat(counts("قدمت قطر مساعدات للحكومة وقال الوزير إن الخسائر بلغت 40 مليون دولار."))
        .isEmpty();
  }

  @Test
  void theNumberOfWhatIsGivenIsNoNumberOfGifts() {
    assertThat(counts("تعهدت السعودية بتقديم 500 مليون ريال للحكومة."))
        .containsExactly("money 500000000 ريال");
  }

  @Test
  void weaponsFightersAndThingsAreToldApart() {
    assertThat(counts("أرسلت فرنسا 900 جندي إلى مالي.")).containsExactly("fighters 900");
    assertThat(counts("دمرت الطائرات عشر آليات.")).containsExactly("other 10");
    assertThat(counts("صادرت الشرطة 15 بندقية.")).containsExactly("weapons 15");
  }

  @Test
  void whoIsToldBesideTheDeadIsCountedWithThem() {
    assertThat(counts("سقط 20 قتيلا من الجيش، بالإضافة لـ7 من المسلحين، في المعارك."))
        .containsExactly("killed 20", "killed 7");
    assertThat(counts("سقط 20 قتيلا من الجيش، فضلا عن سبعة من المسلحين، في المعارك."))
        .containsExactly("killed 20", "killed 7");
    assertThat(counts("سقط 20 قتيلا من الجيش، بالإضافة إلى تدمير 7 عربات."))
        .doesNotContain("killed 7");
  }
}
