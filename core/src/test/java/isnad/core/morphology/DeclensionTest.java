package isnad.core.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Plurality;
import isnad.core.morphology.Inflection.State;
import isnad.core.report.FoldedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclensionTest {
  private static final String NOUNS = """
      word مسلح مسلحون
      has  مسلح مسلحا مسلحان مسلحين مسلحي مسلحون مسلحو
      not  مسلحات مسلحة مسلحيا
      word مسلحة مسلحات
      has  مسلحة مسلحت مسلحتان مسلحتين مسلحتا مسلحتي مسلحات
      not  مسلحاتا مسلحون
      word سيارة سيارات
      has  سيارة سيارت سيارتان سيارتين سيارتا سيارتي سيارات
      not  سيارا سياران سيارتون
      word جندي جنود
      has  جندي جنديا جنديان جنديين جنديي جنود جنودا
      not  جند جنديون جنودان
      word رجل رجال
      has  رجل رجلا رجلان رجلين رجلي رجال رجالا
      not  رجلات رجلون رجالون
      word شخص أشخاص
      has  شخص شخصا شخصان أشخاص أشخاصا
      not  شخصات أشخاصان
      word صديق أصدقاء
      has  صديق صديقا أصدقاء أصدقاؤ أصدقائ
      not  أصدقاءا أصدقاا
      word مدرسة مدارس
      has  مدرسة مدرستان مدارس
      not  مدارسا مدرسات
      word صاروخ صواريخ
      has  صاروخ صاروخا صاروخان صاروخين صواريخ
      not  صواريخا صواري
      word مادة موادّ
      has  مادة مادتان مواد
      not  موادا موادي
      word سجن سجون
      has  سجن سجنا سجنان سجنين سجون سجونا
      not  سجو سجين
      word وقت أوقات
      has  وقت وقتا أوقات أوقاتا
      not  أوقة
      word بنت بنات
      has  بنت بنتان بنتين بنات
      not  بناتا بنتات
      word قاض قضاة
      has  قاض قاضي قاضيا قاضيان قاضيين قضاة قضات
      not  قاضا قاضان قاضون
      word قاضي قضاة
      has  قاض قاضي قاضيا قضاة
      not  قاضا
      word قاضٍ
      has  قاض قاضي قاضيا قاضيان
      not  قاضا قاضان
      word محام محامون
      has  محام محامي محاميا محاميان محامون محامين محامو
      not  محاما محامان محاميون
      word ملّاح ملّاحون
      has  ملاح ملاحا ملاحان ملاحون ملاحين
      not  ملاحيا
      word ناد أندية نواد
      has  ناد نادي ناديا أندية أنديت نواد نوادي
      not  نادا نوادا
      word ناحية نواح
      has  ناحية ناحيتان نواح نواحي
      not  نواحا
      word مبنى مبان
      has  مبنى مبنا مبنيان مبنيين مبان مباني
      not  مبانا مبنان
      word مستشفى مستشفيات
      has  مستشفى مستشفا مستشفيان مستشفيين مستشفيات
      not  مستشفاا
      word قتيل قتلى
      has  قتيل قتيلا قتيلان قتيلين قتلى قتلا
      not  قتلان قتيلون
      word لاجئ لاجئون
      has  لاجئ لاجئا لاجئان لاجئين لاجئون لاجئو لاجئي
      not  لاجاا لاجءون
      word جزء أجزاء
      has  جزء جزءا جزءان جزآن جزأين جزؤ جزئ أجزاء أجزاؤ
      not  أجزاءا
      word عبء أعباء
      has  عبء عبئا عبئان عبئين عبؤ عبئ أعباء
      not  عبءا عبءان
      word شيء أشياء
      has  شيء شيئا شيئان شيئين شيئ أشياء
      not  شيءا
      word مبدأ مبادئ
      has  مبدأ مبدآن مبدأين مبدؤ مبدئ مبادئ
      not  مبدأان مبدءا مبادئا
      word مسؤول مسؤولون
      has  مسؤول مسئول مسؤولا مسؤولون مسئولون مسؤولين مسؤولو مسؤولي
      not  مسءول مسولون
      word شأن شؤون
      has  شأن شأنا شأنان شؤون شئون
      not  شؤو شأنون
      word أخ إخوة
      has  أخ أخا أخو أخي أخوان أخوين إخوة إخوت
      not  أخان أخين
      word حرب حروب
      has  حرب حربا حربان حربين حربي حروب حروبا
      not  حربة حربات
      """;

  private static final String ADJECTIVES = """
      word عنيف
      has  عنيف عنيفا عنيفان عنيفين عنيفون عنيفي عنيفة عنيفتان عنيفتين عنيفتا عنيفات
      not  عنفاء عنيفاتا
      word شديد أشداء
      has  شديد شديدة شديدون شديدات أشداء
      not  أشداءا
      word سوري
      has  سوري سوريا سوريان سوريون سوريين سورية سوريتان سوريات
      not  سورون سورا سورة
      word عالٍ
      has  عال عالي عاليا عاليان عالية عاليتان عاليات عالون عالين
      not  عالا عالة عاليون
      word أحمر حمر
      has  أحمر أحمران أحمرين حمراء حمراوان حمراوين حمر حمرا حمراؤ
      not  أحمرة أحمرون حمراءات
      word أبيض بيض
      has  أبيض أبيضان بيضاء بيضاوان بيض
      not  أبيضة أبيضات
      word أخير
      has  أخير أخيرا أخيرة أخيرون أخيرات
      not  خيراء
      word أمني
      has  أمني أمنيا أمنية أمنيون أمنيين أمنيات
      not  منياء
      word أعمى عميان
      has  أعمى أعميان أعميين عمياء عمياوان عميان
      not  أعماة أعمون
      word آخر
      has  آخر آخران آخرون آخرين أخرى أخريان أخريات
      not  آخرة آخرات
      word بريء أبرياء
      has  بريء بريئا بريئة بريئان بريئون بريئين بريئات أبرياء
      not  بريءا بريءة
      word سيّئ
      has  سيئ سيئا سيئة سيئون سيئات
      not  سيءا
      """;

  static List<Paradigms.Paradigm> nouns() {
    return Paradigms.read(NOUNS);
  }

  static List<Paradigms.Paradigm> adjectives() {
    return Paradigms.read(ADJECTIVES);
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void declinesNouns(Paradigms.Paradigm noun) {
    List<String> word = noun.word();
    noun.check(Declension.noun(word.getFirst(), word.subList(1, word.size()), Kind.NOUN));
  }

  @ParameterizedTest
  @MethodSource("adjectives")
  void declinesAdjectives(Paradigms.Paradigm adjective) {
    List<String> word = adjective.word();
    adjective.check(Declension.adjective(word.getFirst(), word.subList(1, word.size())));
  }

  @Test
  void declinesVerbalNounsWithAPluralInAt() {
    List<InflectedForm> forms = Declension.noun("اشتباك", List.of(), Kind.MASDAR);

    assertThat(Paradigms.spellings(forms))
        .contains("اشتباك", "اشتباكا", "اشتباكان", "اشتباكين", "اشتباكات");
    assertThat(forms).allMatch(form -> form.inflection().kind() == Kind.MASDAR);
    assertThat(Paradigms.spellings(Declension.noun("قصف", List.of(), Kind.MASDAR)))
        .contains("قصف", "قصفا")
        .doesNotContain("قصفات");
  }

  @Test
  void takesTheYaOfVerbalNounsInTaForTheLastRadical() {
    assertThat(Paradigms.spellings(Declension.noun("تولّي", List.of(), Kind.MASDAR)))
        .contains("تول", "تولي", "توليا");
    assertThat(Paradigms.spellings(Declension.noun("نفي", List.of(), Kind.MASDAR)))
        .contains("نفي", "نفيا")
        .doesNotContain("نف");
  }

  @Test
  void marksWhatCanStandBeforeAPronounOrAGenitive() {
    List<InflectedForm> gunman = Declension.noun("مسلح", List.of("مسلحون"), Kind.NOUN);
    List<InflectedForm> car = Declension.noun("سيارة", List.of("سيارات"), Kind.NOUN);

    assertThat(gunman)
        .contains(
            form("مسلح", Plurality.SINGULAR, Gender.MASCULINE, State.EITHER, Ending.EITHER),
            form("مسلحا", Plurality.SINGULAR, Gender.MASCULINE, State.FREE, Ending.BARE),
            form("مسلحا", Plurality.DUAL, Gender.MASCULINE, State.CONSTRUCT, Ending.EITHER),
            form("مسلحين", Plurality.DUAL, Gender.MASCULINE, State.FREE, Ending.BARE),
            form("مسلحين", Plurality.PLURAL, Gender.MASCULINE, State.FREE, Ending.BARE),
            form("مسلحو", Plurality.PLURAL, Gender.MASCULINE, State.CONSTRUCT, Ending.EITHER));
    assertThat(car)
        .contains(
            form("سيارة", Plurality.SINGULAR, Gender.FEMININE, State.EITHER, Ending.BARE),
            form("سيارت", Plurality.SINGULAR, Gender.FEMININE, State.EITHER, Ending.BEFORE_PRONOUN),
            form("سيارات", Plurality.PLURAL, Gender.FEMININE, State.EITHER, Ending.EITHER));
  }

  private static InflectedForm form(
      String spelling, Plurality plurality, Gender gender, State state, Ending ending) {
    return new InflectedForm(
        FoldedText.key(spelling),
        new Inflection(
            Kind.NOUN,
            Inflection.Voice.EITHER,
            Inflection.Person.THIRD,
            plurality,
            gender,
            state,
            ending));
  }

  @Test
  void leavesTheGenderOpenWhereTheWordDoesNotShowIt() {
    assertThat(Declension.noun("حرب", List.of("حروب"), Kind.NOUN))
        .allMatch(form -> form.inflection().gender() == Gender.EITHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ب", "car", "سيارة مفخخة", "سيارة1", "قوة!"})
  void refusesWhatIsNotOneArabicWord(String word) {
    assertThatThrownBy(() -> Declension.noun(word, List.of(), Kind.NOUN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not an Arabic word");
    assertThatThrownBy(() -> Declension.noun("قوة", List.of(word), Kind.NOUN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Declension.adjective(word, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesKindsThatAreNotOfNouns() {
    assertThatThrownBy(() -> Declension.noun("قوة", List.of(), Kind.PERFECT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NOUN or MASDAR");
  }
}
