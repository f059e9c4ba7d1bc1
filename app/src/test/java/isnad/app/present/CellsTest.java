package isnad.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void nothingThatSteersATerminalPasses() {
    assertThat(Cells.plain("a\u001b[2Jb\u0007c\u009bd\u202ee\u2067f\r\n\tg\ud800"))
        .isEqualTo("a\ufffd[2Jb\ufffdc\ufffddef g\ufffd");
  }

  @Test
  void widthIsThatOfATerminal() {
    assertThat(Cells.width("abc")).isEqualTo(3);
    assertThat(Cells.width("قَتَلَ")).isEqualTo(3);
    assertThat(Cells.width("漢字")).isEqualTo(4);
    assertThat(Cells.width("\u2068x\u2069")).isEqualTo(1);
    assertThat(Cells.width("\ud83d\ude00")).isEqualTo(2);
  }

  @Test
  void cellsAreExactlyAsWideAsAsked() {
    for (String text : new String[] {"", "short", "مدينة الزيتون الكبيرة", "漢字漢字漢字漢"}) {
      assertThat(Cells.width(Cells.cell(text, 9))).isEqualTo(9);
    }
    assertThat(Cells.cell("مدينة الزيتون", 8)).isEqualTo("\u2068مدينة ا…\u2069");
    assertThat(Cells.cell("abc", 5)).isEqualTo("abc  ");
  }
}
