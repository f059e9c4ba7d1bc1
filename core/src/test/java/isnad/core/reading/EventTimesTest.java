package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.mention.TimeMention;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time of its sentence an event has. The report is of Sunday 9 August 2015. */
class EventTimesTest {
  private static final String NONE = "-";

  private static Optional<TimeMention> time(String text, String type) {
    Report report = Report.of("times", text).published(Published.parse("2015-08-09"));
    return Shipped.READING.read(report).claims().stream()
        .map(Claim::happening)
        .filter(happening -> happening.type().name().equals(type))
        .reduce((first, second) -> second)
        .orElseThrow()
        .time();
  }

  private static void check(String text, String type, String words) {
    assertThat(time(text, type).map(time -> time.text().words()).orElse(NONE))
        .as(text)
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "قتل خمسة جنود أمس في هجوم على حاجز قرب البلدة., killing, أمس",
    "قتل خمسة جنود وأصيب ثلاثة مساء السبت في كمين., injury, مساء السبت",
    "شن المسلحون فجر الأحد هجوما على القاعدة., attack, فجر الأحد",
    "قتل أربعة من رجال الشرطة الاثنين، عندما فتح مسلحون النار على سيارتهم., attack, الاثنين",
    "اندلعت المعارك الخميس ما أدى إلى مقتل عشرة جنود., killing, الخميس",
    "ألقت الشرطة القبض على والد منفذ الهجوم أمس., arrest, أمس",
    "عاودت المدفعية أمس القصف دون وقوع إصابات., injury, أمس",
  })
  void aTimeHoldsForItsClause(String text, String type, String words) {
    check(text, type, words);
  }

  @ParameterizedTest
  @CsvSource({
    "أعلن قائد العمليات أمس مقتل ثلاثة مسلحين في غارة., killing, -",
    "أعلن قائد العمليات أمس مقتل ثلاثة مسلحين في غارة., air-strike, -",
    "كشف مصدر أمني الأربعاء عن مقتل ثلاثة مسلحين., killing, -",
    "أعلن الجيش مقتل ثلاثة مسلحين في غارة أمس., killing, أمس",
    "أعلن التنظيم الاثنين مسؤوليته عن الهجوم., claim-responsibility, الاثنين",
  })
  void theTimeOfTellingIsNotThatOfTheEvent(String text, String type, String words) {
    check(text, type, words);
  }

  @ParameterizedTest
  @CsvSource({
    "أغلقت الشرطة أمس الطريق لتجنب هجمات المسلحين., attack, -",
    "أغلق المطار أمس بعد قصف المدينة., shelling, -",
    "سيطرت القوات الثلاثاء على البلدة عقب اشتباكات مع المسلحين., clash, -",
    "وقع القصف بعد انفجاري الخميس في المدينة., shelling, -",
  })
  void whatIsMeantOrCameBeforeHasAnotherTime(String text, String type, String words) {
    check(text, type, words);
  }

  @ParameterizedTest
  @CsvSource({
    "اعتقلت الشرطة القراصنة بعد أيام من الهجوم على السفينة., arrest, -",
    "اعتقلت الشرطة القراصنة بعد أيام فقط من الهجوم على السفينة., attack, -",
    "وقع الهجوم لاحقا قرب الحاجز., attack, -",
    "يعد هذا أعنف قصف على المدينة منذ ستة أشهر., shelling, -",
    "تقصف المدفعية المدينة منذ ستة أشهر., shelling, منذ ستة أشهر",
    "سيطر الجيش مؤخرا على التلة., takeover, مؤخرا",
  })
  void aTimeToldByAnotherEventIsNone(String text, String type, String words) {
    check(text, type, words);
  }

  @ParameterizedTest
  @CsvSource({
    "أسر الجيش أمس عشرة مسلحين، وكانت المدفعية تقصف مواقعهم., shelling, -",
    "شنت الطائرات هذا الأسبوع غارات، كما تحمل الحكومة المسلحين مسؤولية قتل المدنيين., killing, -",
    "قتل جندي في قصف على ثكنة، وكانت البلدة شهدت أمس معارك عنيفة., killing, -",
  })
  void anotherClauseKeepsItsTime(String text, String type, String words) {
    check(text, type, words);
  }

  @Test
  void aTimeMayBeThatOfTheSentenceBefore() {
    assertThat(time("قصفت المدينة من 3 إلى 7 مايو 2015. وفي نفس الفترة قتل 11 مسلحا.", "killing"))
        .hasValueSatisfying(time -> {
          assertThat(time.from()).contains(LocalDate.of(2015, 5, 3));
          assertThat(time.to()).contains(LocalDate.of(2015, 5, 7));
        });
  }

  @Test
  void sinceADatedEventLeadsToTheReport() {
    assertThat(time("قتل ألف شخص منذ سقوط المدينة في مارس الماضي.", "killing"))
        .hasValueSatisfying(time -> {
          assertThat(time.text().words()).isEqualTo("منذ سقوط المدينة في مارس الماضي");
          assertThat(time.from()).contains(LocalDate.of(2015, 3, 1));
          assertThat(time.to()).contains(LocalDate.of(2015, 8, 9));
        });
  }

  @Test
  void anEventWithoutATimeIsKeptBesideOne() {
    Report report =
        Report.of("times", "أعلن متحدث أمس وقوع هجوم.").published(Published.parse("2015-08-09"));
    assertThat(Shipped.READING.read(report).claims())
        .extracting(Claim::happening)
        .extracting(Happening::time)
        .allMatch(Optional::isEmpty);
  }
}
