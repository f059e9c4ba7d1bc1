package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When two who are named for one deed cannot both have done it, or suffered it. */
class PartiesDifferTest {
  private static long whos(String... texts) {
    Press press = new Press();
    for (int i = 0; i < texts.length; i++) {
      press.add("r" + i, i % 2 == 0 ? "رويترز" : "الحياة", "2020-03-03", texts[i]);
    }
    return press.differences().contradictions().stream()
        .map(one -> one.subject().question())
        .filter(question -> question == Question.WHO || question == Question.WHOM)
        .count();
  }

  @Test
  void twoPartiesForOneDeedContradict() {
    assertThat(whos(
            "قالت الشرطة إن حركة طالبان قصفت السوق أمس.",
            "قال شهود إن القوات الأمريكية قصفت السوق أمس."))
        .isPositive();
  }

  @Test
  void anAllianceAndItsMemberDoNot() {
    assertThat(whos(
            "قالت الشرطة إن التحالف الدولي ضد داعش قصف السوق أمس.",
            "قال شهود إن القوات الأمريكية قصفت السوق أمس."))
        .isZero();
  }

  @Test
  void thoseWhomSomebodyNamesTogetherDoNot() {
    assertThat(whos(
            "قالت الشرطة إن حزب الله قصف السوق أمس.",
            "قال شهود إن حركة حماس قصفت السوق أمس.",
            "قصف حزب الله وحركة حماس السوق أمس."))
        .isZero();
  }

  @Test
  void whoFightsLeavesRoomForOthers() {
    assertThat(whos(
            "قالت الشرطة إن حزب الله خاض اشتباكات في السوق أمس.",
            "قال شهود إن حركة طالبان خاضت اشتباكات في السوق أمس."))
        .isZero();
  }
}
