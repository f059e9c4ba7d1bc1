package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.report.Published;
import isnad.core.report.Report;
import org.junit.jupiter.api.Test;

/** Counts that are told for a span of days sum many happenings. */
class SumsTest {
  private static Report report(String sentence) {
    return Report.of("sums", sentence).published(Published.parse("2015-08-09"));
  }

  private static boolean isSum(String sentence) {
    return Shipped.READING.read(report(sentence)).claims().stream()
        .map(Claim::happening)
        .anyMatch(Happening::cumulative);
  }

  @Test
  void aTollOfWeeksIsASum() {
    assertThat(isSum("قتل 390 مسلحا خلال أسبوعين في المدينة.")).isTrue();
  }

  @Test
  void aTollOfOneDayIsNone() {
    assertThat(isSum("قتل 12 مسلحا أمس في المدينة.")).isFalse();
    assertThat(isSum("قصفت المدفعية المدينة خلال أسبوعين.")).isFalse();
  }

  @Test
  void aMonthOrYearAsSuchIsASpan() {
    assertThat(isSum("قتل 16 جنديا في أبريل الماضي.")).isTrue();
    assertThat(isSum("أصيب أكثر من 200 شرطي في عام 2014.")).isTrue();
    assertThat(isSum("قتل 16 جنديا في هجوم على قاعدة في أبريل الماضي.")).isFalse();
  }

  @Test
  void aSpanMayBeginWithAnEvent() {
    assertThat(isSum("قتل نحو 20 من عناصر الشرطة منذ اندلاع المواجهات في البلاد."))
        .isTrue();
    assertThat(isSum("قتل نحو 20 شرطيا منذ سقوط المدينة في مارس الماضي.")).isTrue();
    assertThat(isSum("قتل خمسة جنود منذ صباح أمس.")).isFalse();
  }

  @Test
  void scatteredAttacksAndSeriesAreMany() {
    assertThat(isSum("قتل 30 شخصا في تفجيرات متفرقة في العاصمة.")).isTrue();
    assertThat(isSum("قتل 30 شخصا في سلسلة تفجيرات هزت العاصمة.")).isTrue();
    assertThat(isSum("أسفرت موجة من التفجيرات عن مقتل 49 شخصا.")).isTrue();
    assertThat(isSum("قتل 30 شخصا في تفجير هز العاصمة.")).isFalse();
  }

  @Test
  void aTotalIsASum() {
    assertThat(isSum("ارتفع العدد الكلي إلى 96 قتيلا.")).isTrue();
    assertThat(isSum("ارتفع عدد ضحايا التفجير إلى 96 قتيلا.")).isFalse();
  }

  @Test
  void thousandsDieInNoSingleDeed() {
    assertThat(isSum("قتل نحو أربعة آلاف شخص في البلاد.")).isTrue();
    assertThat(isSum("تظاهر نحو أربعة آلاف شخص في المدينة.")).isFalse();
  }

  @Test
  void attackersAreNoSum() {
    assertThat(isSum("هاجم نحو مئة مقاتل مواقع عدة خلال اليومين الماضيين.")).isFalse();
  }
}
