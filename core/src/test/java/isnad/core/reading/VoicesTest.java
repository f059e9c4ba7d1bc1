package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On whose word an event stands: its voices, the outermost first, parted by a slash. */
class VoicesTest {
  private static String voices(String text, String type) {
    List<Claim> claims = Shipped.claims(text, type);
    return String.join(
        "/",
        claims.getLast().chain().links().stream()
            .map(link -> link.voice().text().words())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      قال الوزير "وصلنا إلى البلدة. رأينا. قتل الجنود مدنيين. سنعود". | killing | الوزير
      قال الوزير "وصلنا إلى البلدة. سنعود غدا". وقتل عشرة مدنيين في المدينة. | killing | ''
      قال الوزير إن حركة "الأمل" وصلت. وقتل عشرة مدنيين في المدينة. | killing | ''
      """)
  void aQuotationGoesOnUntilItIsClosed(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      جاء في بيان للشرطة أن مسلحا قتل جنديا | killing | للشرطة
      ورد في تقرير عن الشرطة أن مسلحا قتل جنديا | killing | الشرطة
      جاء في التقرير أن مسلحا قتل جنديا | killing | التقرير
      """)
  void whatStandsInADocumentIsOnItsOwnersWord(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      قال الوزير إن الوضع صعب. يذكر أن مسلحا قتل جنديا أمس. | killing | ''
      قال الوزير إن الوضع صعب. ويذكر أن مسلحا قتل جنديا أمس. | killing | ''
      قال الوزير إن الوضع صعب. ويشار إلى أن مسلحا قتل جنديا أمس. | killing | ''
      قال الوزير إن الوضع صعب. وأضاف أن مسلحا قتل جنديا أمس. | killing | الوزير
      """)
  void theOutletsOwnRemindersHaveNoVoice(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      ردت القوات بقصف مواقع المسلحين | shelling | ''
      رد الوزير بأن الجيش قصف المدينة | shelling | الوزير
      أقر البرلمان إرسال ألفي جندي إلى الحدود | deployment | ''
      """)
  void someVerbsOfSayingMeanADeed(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      ويعتبر القائد أرفع مسؤول قتل في الحملة | killing | ''
      يعتبر الوزير أن الجيش قتل مدنيين | killing | الوزير
      لم تذكر الوزارة مقتل جنود في الهجوم | killing | ''
      """)
  void whatIsHeldToBeOrNotSaidHasNoVoice(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      أصدرت الوزارة تقريرا قالت فيه إن الجيش قتل عشرة مدنيين | killing | الوزارة
      علمت الصحيفة من مصدر أمني أن الجيش قتل عشرة مدنيين | killing | مصدر أمني
      ومضى الوزير بالقول إن الجيش قتل عشرة مدنيين | killing | الوزير
      كتب الباحث عن دعم الحكومة: "قتل الجيش عشرة مدنيين" | killing | الباحث
      """)
  void whoeverAgreesWithTheVerbSpeaks(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      وحذر الوزير لدى لقائه السفير من انهيار الهدنة | meet | ''
      نفت الحكومة اتهامات بقتل المدنيين | accuse | ''
      """)
  void anOccasionAndAChargeAreTheOutletsWord(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      قال مصدر أمني لرويترز إن الوضع صعب. وأضاف المصدر أن مسلحا قتل جنديا. | killing | رويترز/المصدر
      قال مصدر أمني لرويترز إن الوضع صعب. وقال مصدر طبي إن مسلحا قتل جنديا. | killing | مصدر طبي
      أفاد مصدر طبي وكالة رويترز بأن مسلحا قتل جنديا | killing | وكالة رويترز/مصدر طبي
      أبلغت وكالة رويترز مصادر أمنية أن مسلحا قتل جنديا | killing | وكالة رويترز/مصادر أمنية
      أكدت الشرطة في بيان بثته وكالة رويترز أن مسلحا قتل جنديا | killing | وكالة رويترز/الشرطة
      نقلت رويترز عن أهالي البلدة قولهم إن مسلحا قتل جنديا | killing | رويترز/أهالي البلدة
      """)
  void aMediumStandsBeforeWhoSpeaksToIt(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      اعتقلت الشرطة رجلا بتهمة قتل جاره | killing | الشرطة
      أكدت مصادر طبية سقوط ضحايا في التفجير الذي تبناه تنظيم داعش | bombing | مصادر طبية/تنظيم داعش
      وجهت المعارضة أصابع الاتهام إلى الجيش بالوقوف خلف قصف السوق | shelling | المعارضة
      رفع المحتجون لافتات تطالب بالإفراج عن السجناء | release | المحتجون
      ثلاثة قتلى في انفجار ببغداد (مصدر طبي) | bombing | مصدر طبي
      خرجت مظاهرة وطالب الأهالي بالإفراج عن السجناء، ووقف القصف | release | الأهالي
      """)
  void whoChargesClaimsOrDemandsIsAVoice(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      أعلنت حركة طالبان في بيان على موقعها مسؤوليتها عن الهجوم | claim-responsibility | ''
      قالت الشرطة إن حركة طالبان أعلنت مسؤوليتها عن الهجوم | claim-responsibility | الشرطة
      """)
  void aStatementStandsOnTheWordOfThoseWhoReportIt(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      قتل جنديان في كمين، وفقا للسلطات، في حين أصيب ثلاثة مدنيين في انفجار | injury | ''
      قتل جنديان في كمين، وفقا للسلطات، في حين أصيب ثلاثة مدنيين في انفجار | killing | للسلطات
      """)
  void whatHappenedMeanwhileIsNotAccordingToHim(String text, String type, String voices) {
    assertThat(voices(text, type)).isEqualTo(voices);
  }
}
