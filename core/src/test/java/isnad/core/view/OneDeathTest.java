package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One person's death, told in several ways, is one incident, and what differs is shown. */
class OneDeathTest {
  private static final String TOLD =
      "كشفت قوات سوريا الديمقراطية أن القيادي سهيل الزعفران قُتل بغارة لقوات التحالف الدولي "
          + "في عفرين، مشيرة إلى أن الحكومة السورية المؤقتة أعلنت أن القيادي المقتول هو مدني "
          + "وزعمت مقتله بقصف لقسد.";

  @Test
  void twoTellingsOfOneDeathAreOneIncident() {
    Press press = new Press().add("a", "رويترز", "2024-06-03", TOLD);
    assertThat(press.assembled().incidents()).hasSize(1);
  }

  @Test
  void whoAndHowAreToldDifferently() {
    Press press = new Press().add("a", "رويترز", "2024-06-03", TOLD);
    assertThat(press.differences().contradictions())
        .extracting(one -> one.subject().question())
        .containsExactlyInAnyOrder(Question.WHO, Question.HOW);
  }

  @Test
  void aTownIsShelledAndBombedFromTheAir() {
    Press press = new Press()
        .add("a", "رويترز", "2024-06-03", "قالت الشرطة إن غارة استهدفت عفرين وقتلت ثلاثة جنود.")
        .add(
            "b",
            "الحياة",
            "2024-06-03",
            "قال الجيش إن قصفا بالمدفعية استهدف عفرين وقتل ثلاثة جنود.");
    assertThat(press.differences().contradictions())
        .extracting(one -> one.subject().question())
        .doesNotContain(Question.HOW);
  }

  @Test
  void aFamilyNameAloneIsNobody() {
    Press press = new Press()
        .add("a", "رويترز", "2024-06-03", "قتل القيادي زعفران بغارة على عفرين.")
        .add("b", "الحياة", "2024-06-03", "قتل الجندي زعفران بقصف في درعا.");
    assertThat(press.assembled().incidents()).hasSizeGreaterThan(1);
  }
}
