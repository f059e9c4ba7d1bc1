package isnad.core.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbalNounsTest {

  @ParameterizedTest
  @CsvSource({
    "دمّر, يدمّر, تدمير",
    "وجّه, يوجّه, توجيه",
    "سمّى, يسمّي, تسمية",
    "حيّا, يحيّي, تحيّة",
    "هدّأ, يهدّئ, تهدئة",
    "أكّد, يؤكّد, تأكيد",
    "أدّى, يؤدّي, تأدية",
    "هاجم, يهاجم, مهاجمة",
    "ساوى, يساوي, مساواة",
    "حاجّ, يحاجّ, محاجّة",
    "آخذ, يؤاخذ, مؤاخذة",
    "فاجأ, يفاجئ, مفاجأة",
    "أطلق, يطلق, إطلاق",
    "أصاب, يصيب, إصابة",
    "أضاء, يضيء, إضاءة",
    "أعدّ, يعدّ, إعداد",
    "أنهى, ينهي, إنهاء",
    "آوى, يؤوي, إيواء",
    "آمن, يؤمن, إيمان",
    "أوقف, يوقف, إيقاف",
    "أيقظ, يوقظ, إيقاظ",
    "تعرّض, يتعرّض, تعرّض",
    "تبنّى, يتبنّى, تبنّي",
    "تنبّأ, يتنبّأ, تنبّؤ",
    "تبادل, يتبادل, تبادل",
    "تفادى, يتفادى, تفادي",
    "تساءل, يتساءل, تساؤل",
    "تواطأ, يتواطأ, تواطؤ",
    "انفجر, ينفجر, انفجار",
    "انهار, ينهار, انهيار",
    "انضمّ, ينضمّ, انضمام",
    "انقضى, ينقضي, انقضاء",
    "اعتقل, يعتقل, اعتقال",
    "اقتاد, يقتاد, اقتياد",
    "اتّهم, يتّهم, اتّهام",
    "اتهم, يتهم, اتّهام",
    "ادّعى, يدّعي, ادّعاء",
    "احتلّ, يحتلّ, احتلال",
    "اصطدم, يصطدم, اصطدام",
    "ازداد, يزداد, ازدياد",
    "ائتلف, يأتلف, ائتلاف",
    "احمرّ, يحمرّ, احمرار",
    "استهدف, يستهدف, استهداف",
    "استعاد, يستعيد, استعادة",
    "استولى, يستولي, استيلاء",
    "استمرّ, يستمرّ, استمرار",
    "استأنف, يستأنف, استئناف",
    "استورد, يستورد, استيراد",
    "زعزع, يزعزع, زعزعة",
    "تدحرج, يتدحرج, تدحرج",
    "اطمأنّ, يطمئنّ, اطمئنان"
  })
  void areMadeByRuleForDerivedForms(String perfect, String imperfect, String masdar) {
    assertThat(Conjugator.masdars(perfect, imperfect, List.of())).containsExactly(masdar);
  }

  @Test
  void areThoseGivenWhereAnyAre() {
    assertThat(Conjugator.masdars("قاتل", "يقاتل", List.of("قتال", "مقاتلة", "قتال")))
        .containsExactly("قتال", "مقاتلة");
  }

  @Test
  void haveNoRuleInTheFirstForm() {
    assertThat(Conjugator.masdars("قصف", "يقصف", List.of())).isEmpty();
  }
}
