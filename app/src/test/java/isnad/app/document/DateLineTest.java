package isnad.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الثلاثاء 5 مارس 2024 | 2024-03-05",
        "الثلاثاء، 05 آذار/مارس 2024 - 14:30 | 2024-03-05T14:30",
        "٥ آذار ٢٠٢٤ | 2024-03-05",
        "نشر في: 2024/03/05 09:05 | 2024-03-05T09:05",
        "05-03-2024 | 2024-03-05",
        "25/3/2024 | 2024-03-25",
        "3/25/2024 | 2024-03-25",
        "5.3.2024 | 2024-03-05",
        "12 كانون الثاني 2023 3:15 مساءً | 2023-01-12T15:15",
        "12 يناير 2023 12:15 ص | 2023-01-12T00:15",
        "7 جانفي 2021 | 2021-01-07",
        "30 غشت 2020 | 2020-08-30",
        "5 أوت 2019 | 2019-08-05",
        "30 آب/أغسطس 2021 | 2021-08-30",
        "March 5, 2024 | 2024-03-05",
        "5 Mar 2024 | 2024-03-05",
        "الثلاثاء 23 رجب 1444 هـ | 2023-02-14",
        "23/7/1444 | 2023-02-14",
        "23 رجب 1444 - 14 فبراير 2023 | 2023-02-14",
        "29 محرم 1440 | 2018-10-09",
      })
  void datesAreFoundHoweverTheyAreWritten(String line, String date) {
    assertThat(DateLine.find(line)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "قتل 5 جنود في 2024",
        "5 مارس",
        "مارس 2024",
        "31/2/2024",
        "99/99/2024",
        "1 2 2024",
        "2024/13/40",
        "رقم 05-03-20245",
        "5 مارس 1024"
      })
  void whatIsNoDateIsNone(String line) {
    assertThat(DateLine.find(line)).isEqualTo(Optional.empty());
  }

  @Test
  void aSentenceWithADateIsNotOnlyADate() {
    assertThat(DateLine.isOnly("تاريخ النشر: الثلاثاء 5 مارس 2024", 6)).isTrue();
    assertThat(DateLine.isOnly("قتل سبعة مدنيين في قصف على البلدة يوم 5 مارس 2024", 6))
        .isFalse();
  }

  @Test
  void datesThatCanBeReadInTwoWaysAreNotSure() {
    assertThat(DateLine.isSure("4/7/2015")).isFalse();
    assertThat(DateLine.isSure("4/4/2015")).isTrue();
    assertThat(DateLine.isSure("14/7/2015")).isTrue();
    assertThat(DateLine.isSure("2015-07-04")).isTrue();
  }
}
