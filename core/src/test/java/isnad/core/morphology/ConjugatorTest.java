package isnad.core.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugatorTest {
  private static final String CONSONANTS = "بتثجحخدذرزسشصضطظعغفقكلمنه";
  private static final String LETTERS = "بتدرسعقلمنهويءأؤئآاىةّ";

  /** Perfect and imperfect with digits for the radicals. */
  private static final List<String> SHAPES = List.of(
      "123 ي123",
      "12ّ ي12ّ",
      "1ا3 ي1و3",
      "1ا3 ي1ي3",
      "1ا3 ي1ا3",
      "12ا ي12و",
      "12ى ي12ي",
      "12ي ي12ى",
      "و23 ي23",
      "12أ ي12أ",
      "1أ3 ي1أ3",
      "12ّ3 ي12ّ3",
      "12ّى ي12ّي",
      "1ا23 ي1ا23",
      "أ123 ي123",
      "أ1ا3 ي1ي3",
      "أ12ى ي12ي",
      "أ12ّ ي12ّ",
      "ت12ّ3 يت12ّ3",
      "ت1ا23 يت1ا23",
      "انف23 ينف23",
      "اق2ا3 يق2ا3",
      "ا1ت23 ي1ت23",
      "ا1ت2ى ي1ت2ي",
      "است123 يست123",
      "است1ا3 يست1ي3",
      "است12ّ يست12ّ",
      "12ب3 ي12ب3",
      "ت12ب3ف يت12ب3ف");

  @Test
  void makesEveryReadingOnceInFoldedLetters() {
    Random random = new Random(20_240_611);
    int made = 0;
    for (int i = 0; i < 1_500; i++) {
      String[] verb = filled(SHAPES.get(random.nextInt(SHAPES.size())), random).split(" ", 2);
      List<InflectedForm> forms;
      try {
        forms = Conjugator.conjugate(verb[0], verb[1]);
      } catch (IllegalArgumentException e) {
        continue;
      }
      made++;
      assertSound(forms, verb[0]);
    }

    assertThat(made).as("verbs that the shapes give").isGreaterThan(1_100);
  }

  private static String filled(String shape, Random random) {
    char[] radicals = new char[3];
    for (int i = 0; i < radicals.length; i++) {
      radicals[i] = CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
    }
    return shape.replace('1', radicals[0]).replace('2', radicals[1]).replace('3', radicals[2]);
  }

  private static void assertSound(List<InflectedForm> forms, String word) {
    List<String> unsound = new ArrayList<>();
    for (InflectedForm form : forms) {
      String folded = form.folded();
      if (folded.isEmpty() || !folded.equals(FoldedText.key(folded))) {
        unsound.add(folded);
      }
    }
    assertThat(unsound).as("spellings of %s that are not folded", word).isEmpty();
    assertThat(new HashSet<>(forms).size()).as("readings of %s", word).isEqualTo(forms.size());
  }

  @Test
  void givesFormsOrAReasonForAnyLetters() {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 4_000; i++) {
      String perfect = letters(random);
      String imperfect = random.nextBoolean() ? "ي" + letters(random) : "ي" + perfect;
      try {
        assertSound(Conjugator.conjugate(perfect, imperfect), perfect);
      } catch (IllegalArgumentException e) {
        refused++;
        assertThat(e).hasMessageMatching(".{10,}");
      }
      assertNounSound(perfect);
    }

    assertThat(refused).isBetween(1_000, 3_980);
  }

  private static void assertNounSound(String word) {
    try {
      assertSound(
          Declension.noun(word, List.of(word + "ون", "أ" + word), Inflection.Kind.NOUN), word);
      assertSound(Declension.adjective(word, List.of(word + "ات")), word);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("not an Arabic word");
    }
  }

  private static String letters(Random random) {
    int length = 1 + random.nextInt(6);
    StringBuilder letters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "قصف, يدمر, does not belong",
    "قال, يقصف, does not belong",
    "قصف, قصف, is no imperfect",
    "قصف, يقصّف, does not belong",
    "شنّ, يشين, does not belong",
    "دعا, يدمو, does not belong",
    "أطلق, يتطلق, would be يطلق",
    "دمّر, يدامر, would be يدمّر",
    "هاجم, يهجم, would be يهاجم",
    "استعاد, يستعود, would be يستعيد",
    "انفجر, يفجر, would be ينفجر",
    "اطلق, يطلق, write the hamza",
    "احتل, يحتل, the shadda",
    "أودي, يودي, no verb has this perfect",
    "ب, يب, is no imperfect",
    "قصf, يقصف, not an Arabic word",
    "شن هجوما, يشن, not an Arabic word",
    "قصف, '', is no imperfect"
  })
  void refusesWhatIsNoVerb(String perfect, String imperfect, String reason) {
    assertThatThrownBy(() -> Conjugator.conjugate(perfect, imperfect))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void readsPastTheShortVowelsOfItsLemmas() {
    assertThat(Conjugator.conjugate("قَصَفَ", "يَقْصِفُ"))
        .isEqualTo(Conjugator.conjugate("قصف", "يقصف"));
  }
}
