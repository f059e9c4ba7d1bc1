package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad verify --incidents}, as people run it. */
class VerifyCommandTest {
  private static final String FIRST = "أعلنت وزارة الداخلية العراقية مقتل ثلاثة أشخاص بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String SECOND = "قالت الشرطة العراقية إن سبعة أشخاص قتلوا بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";

  private static final String MORE =
      " وأضافت الوزارة أن فرق الإسعاف نقلت المصابين إلى مستشفيات المدينة"
          + " وأن الشرطة أغلقت الطرق المؤدية إلى السوق بعد الانفجار.";
  private static final String OTHER =
      "قصفت الطائرات مواقع المسلحين شرق مدينة حلب صباح الاثنين وقتل أربعة"
          + " مدنيين بينهم طفل، وفق ما قاله ناشطون في المدينة لوكالات الأنباء مساء اليوم نفسه.";

  @TempDir
  private Path folder;

  private CommandRun added() throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-03-03", FIRST) + line("b", "الجسر", "2020-03-03", SECOND));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    return run;
  }

  @Test
  void incidentsThatAreKeptAreAsPutTogetherAnewAlsoAfterDecisions() throws IOException {
    CommandRun run = added();
    assertThat(run.isnad("verify", "--incidents")).isZero();
    assertThat(run.out()).contains("incidents  as put together anew", "ledger  whole");

    run.isnad("show", "a", "--format", "jsonl");
    Matcher claim = Pattern.compile("c-[0-9a-f]{16}").matcher(run.out());
    assertThat(claim.find()).isTrue();
    String rejected = claim.group();
    assertThat(run.isnad("review", "reject", rejected, "--by", "Noor", "--why", "a test"))
        .isZero();
    assertThat(run.isnad("incidents", "--format", "jsonl")).isZero();
    assertThat(run.out()).doesNotContain(rejected);
    assertThat(run.isnad("verify", "--incidents")).isZero();
    assertThat(run.out()).contains("incidents  as put together anew");
  }

  @Test
  void nearCopiesAreTheSameWhateverTheDaysOfTheirReports() throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-03-05", FIRST + MORE)
            + line("b", "الجسر", "2020-03-05", FIRST + MORE)
            + line("c", "الوادي", "2019-07-03", OTHER)
            + line("d", "الجسر", "2019-07-03", OTHER));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    assertThat(run.isnad("verify", "--incidents")).isZero();
    assertThat(run.out()).contains("incidents  as put together anew");
  }

  @Test
  void anIncidentThatWasChangedOutsideIsTold() throws IOException, SQLException {
    CommandRun run = added();
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("isnad.db"));
        Statement statement = file.createStatement()) {
      assertThat(statement.executeUpdate(
              "delete from incident where number = (select max(number) from incident)"))
          .isOne();
    }
    assertThat(run.isnad("verify", "--incidents")).isOne();
    assertThat(run.out()).contains("incidents-differ: i-", "it is not kept");

    assertThat(run.isnad("verify", "--rebuild")).isZero();
    assertThat(run.isnad("verify", "--incidents")).isZero();
    assertThat(run.out()).contains("incidents  none kept that these packs made");
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    assertThat(run.isnad("verify", "--incidents")).isZero();
    assertThat(run.out()).contains("incidents  as put together anew");
  }
}
