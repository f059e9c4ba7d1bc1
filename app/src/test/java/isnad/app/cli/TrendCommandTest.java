package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad trend}, as people run it. */
class TrendCommandTest {
  private static final List<String> MONTHS = List.of(
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
      "نوفمبر", "ديسمبر");

  private static final List<String> ARRESTS = List.of(
      "اعتقلت الشرطة العراقية %d مهربين في بغداد في %d %s 2021.",
      "أوقفت قوات الأمن العراقية %d مطلوبين خلال حملة دهم في البصرة يوم %d %s 2021.",
      "ألقت القوات العراقية القبض على %d متهمين بالسرقة في النجف صباح %d %s 2021.");
  private static final List<String> TOWNS = List.of(
      "كركوك", "الموصل", "تكريت", "بعقوبة", "الرمادي", "سامراء", "الفلوجة", "بيجي", "الحويجة");
  private static final List<String> VICTIMS =
      List.of("الجنود", "رجال الشرطة", "المدنيين", "الحراس");

  @TempDir
  private Path folder;

  private final StringBuilder reports = new StringBuilder();
  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
  }

  private void add(int month, int day, String text) {
    reports
        .append("{\"id\": \"r")
        .append(reports.length())
        .append("\", \"outlet\": \"الوادي\", \"published\": \"")
        .append("2021-%02d-%02d".formatted(month, day))
        .append("\", \"text\": \"")
        .append(text)
        .append("\"}\n");
  }

  private void attack(int month, int day) {
    String attack = "قتل مسلحو تنظيم داعش %d من %s في هجوم على %s في %d %s 2021.";
    add(
        month,
        day,
        attack.formatted(
            day % 7 + 3,
            VICTIMS.get(day % VICTIMS.size()),
            TOWNS.get((month + day) % TOWNS.size()),
            day,
            MONTHS.get(month - 1)));
  }

  /** Ten months with three arrests each, and an attack in every one; in the last there are nine. */
  private void year() throws IOException {
    for (int month = 1; month <= 10; month++) {
      for (int i = 0; i < ARRESTS.size(); i++) {
        int day = 4 + 8 * i;
        add(month, day, ARRESTS.get(i).formatted(day + month, day, MONTHS.get(month - 1)));
      }
      attack(month, 2);
    }
    for (int day = 5; day < 29; day += 3) {
      attack(10, day);
    }
    run.write("in.jsonl", reports.toString());
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  @Test
  void aRiseIsToldWithItsStatisticAndOpensIntoItsIncidents() throws IOException {
    year();

    assertThat(run.isnad("trend", "--until", "2021-10-31")).isZero();
    assertThat(run.err())
        .contains("2021-10-01 to 2021-10-31 against up to 12 months before: ", ", 1 rise; of ");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(1);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line)
            .contains("\"allegedDoer\":{\"id\":\"islamic-state\",\"name\":\"Islamic State\"}")
            .contains(
                "\"country\":\"IQ\"", "\"finding\":\"rise\"", "\"incidents\":9,\"otherTexts\":3")
            .contains("\"rateRatio\":", "\"adjustedP\":", "\"level\":0.05", "\"dispersion\":")
            .contains("\"periods\":9,\"incidents\":", "\"outlets\":1")
            .contains("\"incidents\":[{\"incident\":\"i-"));

    assertThat(run.isnad("trend", "--until", "2021-10-31", "--format", "table")).isZero();
    assertThat(run.out()).contains("ALLEGED DOER", "Islamic State", "IQ", "  i-", "  p 0.00");
    assertThat(run.isnad("trend", "--until", "2021-10-31", "--format", "csv")).isZero();
    assertThat(run.out())
        .startsWith("alleged-doer,id,place,finding,lack,from,to,in-window,")
        .contains("Islamic State,islamic-state,");
  }

  @Test
  void whereNothingRisesOrTooLittleIsKnownThatIsTheAnswer() throws IOException {
    year();

    assertThat(run.isnad("trend", "--until", "2021-09-30")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("0 rise");
    assertThat(run.isnad("trend", "--until", "2021-09-30", "--all")).isZero();
    assertThat(run.out()).contains("\"finding\":\"not-shown\"");
    assertThat(run.isnad("trend", "--until", "2021-04-30", "--all", "--format", "table"))
        .isZero();
    assertThat(run.out()).contains("too little is known: its past is short");
    assertThat(run.isnad("trend", "--all", "--actor", "nobody", "--format", "json"))
        .isZero();
    assertThat(run.out()).isEqualTo("[\n\n]\n");
    assertThat(run.isnad("trend", "--all", "--type", "security", "--place", "baghdad"))
        .isZero();
    assertThat(run.out()).contains("\"province\":\"Baghdad\"").doesNotContain("islamic-state");
  }

  @Test
  void whatCannotBeAskedIsTold() throws IOException {
    assertThat(run.isnad("trend")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing: isnad.db");
    year();
    assertThat(run.isnad("trend", "--type", "peace")).isEqualTo(2);
    assertThat(run.err()).contains("--type peace: no event type and no family of them");
    assertThat(run.isnad("trend", "--window", "0")).isEqualTo(2);
    assertThat(run.isnad("trend", "--past", "2000000000")).isEqualTo(2);
    assertThat(run.isnad("trend", "--period", "day")).isEqualTo(2);
    assertThat(run.isnad("trend", "--until", "yesterday")).isEqualTo(2);
  }
}
