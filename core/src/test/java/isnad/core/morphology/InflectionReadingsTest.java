package isnad.core.morphology;

import static isnad.core.morphology.Inflection.Kind.ACTIVE_PARTICIPLE;
import static isnad.core.morphology.Inflection.Kind.IMPERATIVE;
import static isnad.core.morphology.Inflection.Kind.IMPERFECT;
import static isnad.core.morphology.Inflection.Kind.PASSIVE_PARTICIPLE;
import static isnad.core.morphology.Inflection.Kind.PERFECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Person;
import isnad.core.morphology.Inflection.Plurality;
import isnad.core.morphology.Inflection.State;
import isnad.core.morphology.Inflection.Voice;
import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms say, beside how they are spelled. */
class InflectionReadingsTest {

  private static List<Inflection> readings(String verb, String form) {
    String[] cited = verb.split(" ", 2);
    List<Inflection> readings = new ArrayList<>();
    for (InflectedForm made : Conjugator.conjugate(cited[0], cited[1])) {
      if (made.folded().equals(FoldedText.key(form))) {
        readings.add(made.inflection());
      }
    }
    return readings;
  }

  @ParameterizedTest
  @CsvSource({
    "قتل يقتل, قتل, PERFECT, EITHER",
    "قتل يقتل, قتلوا, PERFECT, EITHER",
    "قتل يقتل, يقتل, IMPERFECT, EITHER",
    "قتل يقتل, قتلت, PERFECT, EITHER",
    "أصاب يصيب, أصاب, PERFECT, ACTIVE",
    "أصاب يصيب, أصيب, PERFECT, PASSIVE",
    "أصاب يصيب, أصيبوا, PERFECT, PASSIVE",
    "أصاب يصيب, يصيب, IMPERFECT, ACTIVE",
    "أصاب يصيب, يصاب, IMPERFECT, PASSIVE",
    "أصاب يصيب, أصبت, PERFECT, EITHER",
    "قال يقول, قيل, PERFECT, PASSIVE",
    "قال يقول, يقال, IMPERFECT, PASSIVE",
    "قال يقول, يقل, IMPERFECT, EITHER",
    "وصل يصل, يصل, IMPERFECT, ACTIVE",
    "وصل يصل, يوصل, IMPERFECT, PASSIVE",
    "أخذ يأخذ, يؤخذ, IMPERFECT, PASSIVE",
    "سأل يسأل, سئل, PERFECT, PASSIVE",
    "سأل يسأل, يسأل, IMPERFECT, EITHER",
    "دعا يدعو, دعا, PERFECT, ACTIVE",
    "دعا يدعو, دعي, PERFECT, PASSIVE",
    "دعا يدعو, يدعى, IMPERFECT, PASSIVE",
    "هاجم يهاجم, هوجم, PERFECT, PASSIVE",
    "هاجم يهاجم, يهاجم, IMPERFECT, EITHER",
    "داهم يداهم, دوهم, PERFECT, PASSIVE",
    "تبادل يتبادل, تبودل, PERFECT, PASSIVE",
    "استعاد يستعيد, استعيد, PERFECT, PASSIVE",
    "استعاد يستعيد, يستعاد, IMPERFECT, PASSIVE",
    "اقتاد يقتاد, اقتيد, PERFECT, PASSIVE",
    "اقتاد يقتاد, يقتاد, IMPERFECT, EITHER",
    "اعتقل يعتقل, اعتقل, PERFECT, EITHER",
    "أطلق يطلق, أطلق, PERFECT, EITHER",
    "انفجر ينفجر, انفجر, PERFECT, ACTIVE",
    "انفجر ينفجر, ينفجر, IMPERFECT, ACTIVE"
  })
  void tellsTheVoicesThatASpellingLeavesOpen(String verb, String form, Kind kind, Voice voice) {
    Set<Voice> voices = new TreeSet<>();
    for (Inflection reading : readings(verb, form)) {
      if (reading.kind() == kind) {
        voices.add(reading.voice());
      }
    }

    assertThat(voices).containsExactly(voice);
  }

  @ParameterizedTest
  @CsvSource({
    "قتل يقتل, قتلوا, BARE",
    "قتل يقتل, قتلو, BEFORE_PRONOUN",
    "قتل يقتل, قتلتم, BARE",
    "قتل يقتل, قتلتمو, BEFORE_PRONOUN",
    "قتل يقتل, يقتلوا, BARE",
    "قتل يقتل, يقتلو, BEFORE_PRONOUN",
    "قتل يقتل, يقتلون, EITHER",
    "قتل يقتل, يقتلا, EITHER",
    "رمى يرمي, رما, BEFORE_PRONOUN",
    "لقي يلقى, يلقى, BARE",
    "لقي يلقى, يلقا, BEFORE_PRONOUN",
    "شاء يشاء, يشاؤ, BEFORE_PRONOUN",
    "أضاء يضيء, يضيء, BARE"
  })
  void tellsWhetherAPronounCanFollow(String verb, String form, Ending ending) {
    assertThat(readings(verb, form))
        .filteredOn(reading -> reading.kind() == PERFECT || reading.kind() == IMPERFECT)
        .extracting(Inflection::ending)
        .containsOnly(ending);
  }

  @Test
  void tellsTheActiveWithoutPronounFromThePassiveWithOne() {
    assertThat(readings("رمى يرمي", "رمى"))
        .filteredOn(reading -> reading.kind() == PERFECT)
        .contains(
            finite(PERFECT, Voice.EITHER, Person.THIRD, Plurality.SINGULAR, Ending.BARE),
            finite(
                PERFECT, Voice.PASSIVE, Person.THIRD, Plurality.SINGULAR, Ending.BEFORE_PRONOUN));
  }

  private static Inflection finite(
      Kind kind, Voice voice, Person person, Plurality plurality, Ending ending) {
    return new Inflection(kind, voice, person, plurality, Gender.MASCULINE, State.EITHER, ending);
  }

  @Test
  void readsOneSpellingAsEachPersonItMayMean() {
    assertThat(readings("قصف يقصف", "قصفت"))
        .extracting(Inflection::person, Inflection::plurality, Inflection::gender)
        .containsExactlyInAnyOrder(
            tuple(Person.THIRD, Plurality.SINGULAR, Gender.FEMININE),
            tuple(Person.SECOND, Plurality.SINGULAR, Gender.EITHER),
            tuple(Person.FIRST, Plurality.SINGULAR, Gender.EITHER));
  }

  @Test
  void readsAPluralOfBothGendersWhereTheyAreSpelledAlike() {
    assertThat(readings("دعا يدعو", "يدعون"))
        .filteredOn(reading -> reading.voice() == Voice.ACTIVE)
        .extracting(Inflection::gender)
        .containsExactly(Gender.EITHER);
  }

  @Test
  void keepsBothParticiplesWhereTheyAreSpelledAlike() {
    assertThat(readings("اعتقل يعتقل", "معتقل"))
        .extracting(Inflection::kind)
        .containsExactlyInAnyOrder(ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE);
    assertThat(readings("أصاب يصيب", "مصاب"))
        .extracting(Inflection::kind)
        .containsExactly(PASSIVE_PARTICIPLE);
  }

  @Test
  void givesImperativesOnlyWhereNoOtherFiniteFormIsSpelledSo() {
    assertThat(readings("قصف يقصف", "اقصفوا"))
        .extracting(Inflection::kind)
        .containsExactly(IMPERATIVE);
    assertThat(readings("قصف يقصف", "اقصف"))
        .extracting(Inflection::kind)
        .containsExactly(IMPERFECT);
  }
}
