package isnad.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFilesTest {
  @Test
  void theShippedCalendarHasNoFaults() {
    assertThat(CalendarWords.of(Packs.read("calendar.txt")).faults()).isEmpty();
  }

  @Test
  void theShippedNumbersHaveNoFaults() {
    assertThat(NumberWords.of(Packs.read("numbers.txt")).faults()).isEmpty();
  }

  @Test
  void calendarFaultsNameTheirLines() {
    String content = """
        # a comment

        month 13   يناير
        moon 1     قمر
        weekday monday الاثنين
        weekday sunday الاثنين
        unit day x يوم
        since
        """;
    assertThat(CalendarWords.of(content).faults())
        .containsExactly(
            "line 8: no words",
            "line 3: not a value of month: 13",
            "line 4: unknown entry word moon",
            "line 6: listed twice: الاثنين",
            "line 7: not a value of unit: For input string: \"x\"");
  }

  @Test
  void numberFaultsNameTheirLines() {
    String content = """
        number three ثلاثة
        number 4     أربعة
        number 5     أربعة
        amount 6     ستة
        hedge maybe  ربما
        some 9       بضعة
        """;
    assertThat(NumberWords.of(content).faults())
        .containsExactly(
            "line 1: not a value of number: For input string: \"three\"",
            "line 3: listed twice: اربعه",
            "line 4: unknown entry word amount",
            "line 5: not a value of hedge:"
                + " No enum constant isnad.core.mention.NumberTerm.Hedge.MAYBE",
            "line 6: not a value of some: For input string: \"بضعة\"");
  }
}
