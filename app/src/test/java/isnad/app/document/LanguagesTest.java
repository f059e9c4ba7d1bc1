package isnad.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أعلنت وزارة الدفاع مقتل ثلاثة جنود في هجوم قرب المدينة يوم الثلاثاء. | ar",
        "قال غيغا كوچرا لوكالة Reuters إن الهجوم وقع قرب بلدة چمچمال. | ar",
        "اعلنت وزارة الدفاع مقتل ثلاثة جنود فی هجوم قرب المدینة کما قال مصدر | ar",
        "نص | ar",
        "أعلن المتحدث باسم القوات المسلحة الیمنیة استهداف سفینة فی البحر الأحمر | ar",
        "وزارت دفاع اعلام کرد که سه سرباز در حمله‌ای در نزدیکی شهر کشته شدند. | fa",
        "وزارت دفاع اعلام کرد که سه سرباز در حمله‌ای در نزدیکی شهر کشته شدند، به گفته پلیس. | fa",
        "وزارت دفاع نے اعلان کیا ہے کہ شہر کے قریب حملے میں تین فوجی ہلاک ہوئے ہیں۔ | ur",
        "وەزارەتی بەرگری ڕایگەیاند کە سێ سەرباز لە هێرشێکدا لە نزیک شار کوژران. | ckb",
        "د دفاع وزارت وويل چې په ښار کې په برید کې درې سرتېري وژل شوي دي | ps",
        "The ministry of defence said that three soldiers were killed near the city. | en",
        "Le ministère de la Défense a annoncé mardi la mort de trois soldats. | fr",
        "Savunma Bakanlığı saldırıda üç askerin öldüğünü açıkladı. | tr",
        "משרד הביטחון הודיע כי שלושה חיילים נהרגו בפיגוע סמוך לעיר. | he",
        "123 456 | und"
      })
  void languagesAreTold(String text, String code) {
    assertThat(Languages.of(text).code()).isEqualTo(code);
  }
}
