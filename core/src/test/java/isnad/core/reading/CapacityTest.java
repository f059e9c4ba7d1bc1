package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can do a deed, be a party to it or suffer it, and what only stands beside it. */
class CapacityTest {
  @ParameterizedTest
  @CsvSource({
    "قتل جنديان في هجومين منفصلين على الطريق., attack, منفصلين",
    "بدأ الجانبان محادثات سلام في العاصمة., meet, سلام",
    "طلب النائب من المجلس فتح تحقيق في تفجير السوق., bombing, تحقيق",
    "وذكرت مصادر طبية في المدينة أن غارة قتلت خمسة مدنيين., killing, مصادر طبية",
    "رفع المحتجون شعارات تطالب بالإفراج عن المعتقلين., demand, شعارات",
  })
  void whatCannotActHasNotDoneIt(String text, String type, String innocent) {
    assertThat(Shipped.claims(text, type)).isNotEmpty().allSatisfy(claim -> {
      assertThat(Shipped.role(claim, Role.AGENT)).doesNotContain(innocent);
      assertThat(Shipped.role(claim, Role.OTHER)).doesNotContain(innocent);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "هاجم الأكراد البلدة ليلا., attack, الأكراد",
    "ناشدت أسرة الطبيب المسؤولين الإفراج عنه., demand, أسرة الطبيب",
    "قصفت طائرات حربية مواقع المسلحين., air-strike, طائرات حربية",
    "ودعا البيان الحكومة إلى وقف الحرب., demand, البيان",
  })
  void whoCanActDoesIt(String text, String type, String doer) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .anySatisfy(claim -> assertThat(Shipped.role(claim, Role.AGENT)).contains(doer));
  }

  @ParameterizedTest
  @CsvSource({
    "أدى الهجوم إلى مقتل ثلاثة مدنيين وإجبار الأهالي على الرحيل., killing, إجبار الأهالي",
    "حكم على المتهمين بتهمة قتل ضابط وحيازة مفرقعات., killing, حيازة مفرقعات",
  })
  void aDeedJoinedToAnotherIsNotItsVictim(String text, String type, String deed) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Shipped.role(claim, Role.TARGET)).doesNotContain(deed));
  }

  @ParameterizedTest
  @CsvSource({
    "أصيب ستة مدنيين بجروح في القصف., injury, INSTRUMENT",
    "لقي خمسة مسلحين مصرعهم في اشتباكات مع القوات., clash, TARGET",
    "انفجرت عبوتان بصورة متعاقبة في السوق., bombing, TARGET",
  })
  void nobodyAndNothingHasThatRole(String text, String type, Role role) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Shipped.role(claim, role)).isEmpty());
  }

  @Test
  void nobodyDoesADeedToHimself() {
    String text = "وقالت الوزارة إن فرق الإنقاذ أرسلت للبحث عن الطائرة.";
    assertThat(Shipped.claims(text, "deployment"))
        .allSatisfy(claim -> assertThat(Shipped.role(claim, Role.AGENT))
            .doesNotContainAnyElementsOf(Shipped.role(claim, Role.TARGET)));
  }

  @Test
  void noOtherIsSoughtWhereTheWordsNameOnlyAThing() {
    String text = "اتفق الجيش مع العشائر على هدنة. وطالبت شعارات المحتجين برحيل الوالي.";
    assertThat(Shipped.claims(text, "demand"))
        .allSatisfy(claim ->
            assertThat(Shipped.role(claim, Role.AGENT)).doesNotContain("الجيش", "العشائر"));
  }
}
