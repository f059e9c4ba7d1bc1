package isnad.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {
  @Test
  void thoseThatStandTheWrongWayAreTurned() {
    assertThat(Brackets.turned("قال »المرصد« )أمس(")).isEqualTo("قال «المرصد» (أمس)");
  }

  @Test
  void eachKindIsTurnedByItself() {
    assertThat(Brackets.turned("قال «المرصد» )أمس(")).isEqualTo("قال «المرصد» (أمس)");
  }

  @Test
  void thoseThatStandRightStay() {
    String text = "قال «المرصد» (أمس)\n1) أول\n2) ثان\n(ثالث) رابع)";
    assertThat(Brackets.turned(text)).isEqualTo(text);
  }
}
