package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No incident that is told differently lacks contrast, and not all that is told has any. */
class ContrastTest {
  private static final int ROUNDS = 12;
  private static final int REPORTS = 24;

  private static final String[] PLACES = {"الموصل", "كركوك", "إدلب"};
  private static final String[] NUMBERS = {"ثلاثة", "خمسة", "سبعة"};
  private static final String[] SAYERS = {"وزارة الداخلية العراقية", "الشرطة العراقية", "سكان"};
  private static final String[] DOERS = {"تنظيم داعش", "الجيش السوري", "مسلحون مجهولون"};
  private static final String[] WORDINGS = {
    "أعلنت %1$s مقتل %2$s أشخاص بانفجار سيارة مفخخة في %3$s الثلاثاء.",
    "قالت %1$s إن %4$s قتل %2$s مدنيين في %3$s أمس.",
    "اتهمت %1$s %4$s بقصف سوق في %3$s الاثنين مما أدى إلى مقتل %2$s أشخاص.",
    "نفى %4$s قصف سوق في %3$s.",
    "ذكرت %1$s أن القيادي أسامة الجنابي قتل بغارة جوية على %3$s.",
    "أفادت %1$s بمقتل أسامة الجنابي بقصف مدفعي شنه %4$s على %3$s.",
  };

  @Test
  void whateverDiffersHasContrast() {
    Contrast contrast = new Contrast(Press.KIN);
    int differing = 0;
    int without = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Press press = new Press();
      for (int i = 0; i < REPORTS; i++) {
        press.add("r" + i, "outlet " + i % 5, "2020-03-0" + (3 + random.nextInt(2)), text(random));
      }
      Assembled assembled = press.assembled();
      List<Telling> all = press.tellings();
      for (Incident incident : assembled.incidents()) {
        List<Telling> tellings = all.stream()
            .filter(telling -> incident.accounts().contains(telling.account()))
            .toList();
        boolean differs = !Differences.among(tellings, Press.KIN).isEmpty();
        boolean has = contrast.isIn(incident, assembled);
        assertThat(has || !differs).as(seed + " " + incident.id()).isTrue();
        differing += differs ? 1 : 0;
        without += has ? 0 : 1;
      }
    }
    assertThat(differing).isGreaterThan(ROUNDS);
    assertThat(without).isGreaterThan(ROUNDS);
  }

  private static String text(Random random) {
    return WORDINGS[random.nextInt(WORDINGS.length)].formatted(
        any(random, SAYERS), any(random, NUMBERS), any(random, PLACES), any(random, DOERS));
  }

  private static String any(Random random, String[] some) {
    return some[random.nextInt(some.length)];
  }
}
