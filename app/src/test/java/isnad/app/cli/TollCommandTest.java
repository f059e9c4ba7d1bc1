package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad toll}, as people run it. */
class TollCommandTest {
  private static final String SPAN =
      "قال المرصد السوري لحقوق الإنسان إن حصيلة القتلى منذ الأول من يناير 2021 بلغت ما لا يقل عن"
          + " 240 قتيلا من الجيش السوري في هجمات تنظيم داعش.";
  private static final String SHELLING =
      "قصفت مدفعية الجيش السوري قرية في ريف إدلب يوم الأحد مما أدى إلى مقتل ثلاثة مدنيين وإصابة"
          + " ستة آخرين، بحسب المرصد السوري لحقوق الإنسان.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
  }

  private void addBoth() throws IOException {
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2021-03-09", SPAN) + line("b", "الوادي", "2021-03-15", SHELLING));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  @Test
  void everyNumberOpensIntoItsIncidentsAndClaims() throws IOException {
    addBoth();

    assertThat(run.isnad("toll", "--of", "killed")).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains("\"line\":\"sum\"", "\"low\":3,\"best\":3,\"high\":3")
        .contains("\"incident\":\"i-", "\"claim\":\"c-", "\"who\":");
    assertThat(lines.get(1))
        .contains("\"line\":\"cumulative\"", "\"min\":240", "\"from\":\"2021-01-01\"")
        .contains("\"chain\":[\"Syrian Observatory for Human Rights\"]", "\"known\":\"below\"");

    assertThat(run.isnad("toll", "--format", "table", "--open", "--policy", "airwars"))
        .isZero();
    assertThat(run.out())
        .contains("  3, not graded", "  i-", " c-", "IN NO SUM", "240+ killed")
        .contains("A ledger knows only what it was given.");
  }

  @Test
  void allFormatsTellTheSame() throws IOException {
    addBoth();

    assertThat(run.isnad("toll", "--format", "csv", "--policy", "acled")).isZero();
    assertThat(run.out())
        .startsWith("line,group,of,standing,number,")
        .contains("sum,all,killed,happened,3,", "cumulative,", ",killed,happened,240+,");
    assertThat(run.isnad("toll", "--format", "json", "--from", "2022-01-01")).isZero();
    assertThat(run.out()).isEqualTo("[\n\n]\n");
    assertThat(run.isnad("toll", "--place", "Idlib", "--by", "party")).isZero();
    assertThat(run.out())
        .contains("\"side\":\"alleged-doer\",\"saidBy\":[\"Syrian Observatory for Human Rights\"]")
        .doesNotContain("240");
  }

  @Test
  void asManyAreListedAsAreAskedForAndAllAreCounted() throws IOException {
    addBoth();

    assertThat(run.isnad("toll", "--of", "killed", "--top", "0")).isZero();
    assertThat(run.out().lines().toList())
        .singleElement()
        .asString()
        .contains("\"low\":3,\"best\":3,\"high\":3", "\"counted\":1,\"incidents\":[]");
    assertThat(run.isnad("toll", "--format", "table", "--top", "0")).isZero();
    assertThat(run.out()).contains("And 1 smaller statements; --top").doesNotContain("i-");
    assertThat(run.isnad("toll", "--format", "table", "--open", "--top", "1")).isZero();
    assertThat(run.out()).contains("  i-", " c-");
    assertThat(run.isnad("toll", "--top", "-1")).isEqualTo(2);
    assertThat(run.err()).contains("--top -1: less than none");
  }

  @Test
  void whatCannotBeCountedIsTold() {
    assertThat(run.isnad("toll")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing: isnad.db");
    assertThat(run.isnad("toll", "--of", "money")).isEqualTo(2);
    assertThat(run.err()).contains("only people are added up");
    assertThat(run.isnad("toll", "--from", "2021-02-01", "--to", "2021-01-01")).isEqualTo(2);
    assertThat(run.err()).contains("--from is after --to");
  }

  /** Runs only where the reports that stand beside the repository are there. */
  @Test
  void theSeedsTollOfASpanStandsAsTheMonitorsStatement() {
    Path seeds = Path.of(System.getProperty("isnad.root"), "../shared/seeds")
        .toAbsolutePath()
        .normalize();
    assumeTrue(Files.isDirectory(seeds));

    assertThat(run.isnad("add", seeds.toString())).isZero();
    assertThat(run.isnad("toll", "--of", "killed")).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.stream().filter(one -> one.contains("\"line\":\"cumulative\"")))
        .isNotEmpty()
        .anySatisfy(one -> assertThat(one)
            .contains("\"min\":575", "\"from\":\"2019-03-24\"")
            .contains("\"chain\":[\"Syrian Observatory for Human Rights\"]"))
        .anySatisfy(one -> assertThat(one)
            .contains("\"min\":127,\"max\":127", "\"from\":\"2019-03-24\"")
            .contains("\"chain\":[\"Syrian Observatory for Human Rights\"]"));
    assertThat(lines.stream().filter(one -> one.contains("\"line\":\"sum\"")))
        .isNotEmpty()
        .noneMatch(one -> one.matches(".*\"(min|max|low|best|high)\":(575|127|702)\\b.*"));
  }
}
