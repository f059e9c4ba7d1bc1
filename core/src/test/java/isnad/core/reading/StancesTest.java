package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the nearest voice stands to an event, where the verb of saying alone does not show it. */
class StancesTest {
  private static Stance stance(String text, String type) {
    return Shipped.claims(text, type).getLast().stance();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت المنظمة إن الشرطة عذبت المعتقلين | abuse | ACCUSES
      قالت المنظمة إن الميليشيات نهبت المتاجر | destruction | ACCUSES
      قالت المنظمة إن قتل المدنيين جريمة حرب | killing | ACCUSES
      قالت الشرطة إن مسلحين قتلوا جنديا | killing | ASSERTS
      نهبت الميليشيات المتاجر | destruction | ASSERTS
      اتهمت حماس إسرائيل بالقصف. وقالت حماس إن إسرائيل قتلت عشرة مدنيين. | killing | ACCUSES
      اتهمت رويترز إسرائيل بالقصف. وقالت رويترز إن إسرائيل قتلت عشرة مدنيين. | killing | ASSERTS
      أدان الوزير اغتيال الضابط | killing | ASSERTS
      قال الوزير إن الشرطة قتلت منفذ الاعتداء على السوق | attack | ASSERTS
      حملت الحكومة الجماعة مسؤولية الهجوم | attack | ACCUSES
      """)
  void aWrongIsBlamedWhateverTheVerb(String text, String type, Stance stance) {
    assertThat(stance(text, type)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ويتوقع الوزير تحرير المدينة قريبا | takeover | ESTIMATES
      ويعتقد أن الجيش قصف المدينة | shelling | ESTIMATES
      وقال الوزير إنه يبدو أن الجيش قصف المدينة | shelling | ESTIMATES
      وقال الوزير إن الجيش قصف المدينة | shelling | ASSERTS
      """)
  void whatIsSupposedIsEstimated(String text, String type, Stance stance) {
    assertThat(stance(text, type)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقال الوزير إنه يجب الإفراج عن السجناء | release | DEMANDS
      وقال الوزير إن السلطات ستبدأ الإفراج عن السجناء | release | ASSERTS
      """)
  void whatMustBeIsDemanded(String text, String type, Stance stance) {
    assertThat(stance(text, type)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      توعد الرئيس بسحق المسلحين الذين قتلوا عشرة جنود | killing | ASSERTS
      دعا الوزير إلى محاكمة المسلحين | trial | DEMANDS
      دعا الوزير إلى وقف القتال، وإرسال القوات إلى الحدود | deployment | DEMANDS
      """)
  void whatADemandMentionsAsPastIsTold(String text, String type, Stance stance) {
    assertThat(stance(text, type)).isEqualTo(stance);
  }
}
