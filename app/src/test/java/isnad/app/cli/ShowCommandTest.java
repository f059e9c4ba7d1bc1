package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad show} and {@code isnad contradictions}, as people run them. */
class ShowCommandTest {
  private static final String FIRST = "أعلنت وزارة الداخلية العراقية مقتل ثلاثة أشخاص بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String SECOND = "قالت الشرطة العراقية إن سبعة أشخاص قتلوا بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String DENIED = "اتهمت وزارة الداخلية العراقية تنظيم داعش بقتل خمسة أشخاص"
      + " بانفجار سيارة مفخخة في سوق شعبي في الموصل الثلاثاء، ونفى تنظيم داعش قتلهم.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-03-03", FIRST)
            + line("b", "الجسر", "2020-03-03", FIRST)
            + line("c", "التل", "2020-03-03", SECOND)
            + line("d", "النخلة", "2020-03-04", DENIED)
            + line("e", "النخلة", "2020-03-04", "الطقس غدا صحو في معظم المناطق والرياح خفيفة."));
  }

  private void added() {
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  private String found(String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(run.out());
    assertThat(found.find()).as(run.out()).isTrue();
    return found.group();
  }

  @Test
  void aReportLeadsToItsIncidentWithTreeAndValues() {
    added();
    assertThat(run.isnad("show", "a", "--format", "table", "--why")).isZero();
    assertThat(run.out())
        .contains("i-", "ISNAD", "one text in ", "HOW MANY", "killed 3", "WHERE")
        .contains("NEAR-COPIES", "WHY THESE CLAIMS ARE ONE INCIDENT", "kind +1.0", "▶ c-")
        .contains("«\u2068ثلاثة\u2069» a 35–40", "read by isnad 0.1.0", ", packs ")
        .doesNotContain("\u001b");
  }

  @Test
  void anyClaimAndItsIncidentLeadThere() {
    added();
    run.isnad("show", "a", "--format", "jsonl");
    String whole = found("\"incident\":\"i-[0-9a-f]{16}\"");
    String claim = found("c-[0-9a-f]{16}");
    assertThat(run.isnad("show", claim)).isZero();
    assertThat(run.out()).contains(whole, "\"marked\":[\"" + claim + "\"]");
    assertThat(run.isnad("show", "i" + claim.substring(1))).isZero();
    assertThat(run.out()).contains(whole).doesNotContain("\"marked\"");
  }

  @Test
  void csvHasARowForEachValueOfEachClaim() {
    added();
    assertThat(run.isnad("show", "a", "--format", "csv")).isZero();
    assertThat(run.out())
        .startsWith("incident,kind,question,of,side,value,")
        .contains(",value,how-many,", ",killed 3,", ",ثلاثة\r\n");
  }

  @Test
  void anAccusationIsToldWithWhoMakesItAndWhoDeniesIt() {
    added();
    assertThat(run.isnad("show", "d", "--format", "table")).isZero();
    assertThat(run.out()).contains("(accused by ", "denied", "denied by ");
  }

  @Test
  void whatCannotBothBeSoIsListed() {
    added();
    assertThat(run.isnad("contradictions", "--format", "table")).isZero();
    assertThat(run.out())
        .contains("contradiction: how many (killed)", "killed 5  1 origin", "killed 7  1 origin");
    assertThat(run.out()).contains("revised by the same voice: how many (killed)");
    assertThat(run.isnad("contradictions", "--format", "csv")).isZero();
    assertThat(run.out()).contains(",contradiction,how-many,killed,1,");
    assertThat(run.isnad("contradictions")).isZero();
    assertThat(run.out()).startsWith("{\"incident\":\"i-").contains("\"contradictions\":[");
    assertThat(run.isnad("contradictions", "--format", "json", "--place", "Nowhere"))
        .isZero();
    assertThat(run.out()).isEqualTo("[\n\n]\n");
  }

  @Test
  void whatIsNotThereIsTold() {
    assertThat(run.isnad("show", "a")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing");
    added();
    assertThat(run.isnad("show", "i-0000000000000000")).isEqualTo(2);
    assertThat(run.err()).contains("unknown-id: i-0000000000000000");
    assertThat(run.isnad("show", "e")).isEqualTo(2);
    assertThat(run.err()).contains("no-incident: ");
  }
}
