package isnad.app.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad search} and {@code isnad brief}, as people run them. */
class SearchCommandTest {
  private static final String MOSUL = "أعلنت وزارة الداخلية العراقية مقتل ثلاثة أشخاص بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String DENIED = "اتهمت وزارة الداخلية العراقية تنظيم داعش بقتل خمسة أشخاص"
      + " بانفجار سيارة مفخخة في سوق شعبي في الموصل الثلاثاء، ونفى تنظيم داعش قتلهم.";
  private static final String HOSTILE = "قال المتحدث <script>alert(1)</script> إن سبعة أشخاص قتلوا"
      + " في عدن & [x](javascript:1) `y` \u202eabc يوم الأحد.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-03-03", MOSUL)
            + line("d", "النخلة", "2020-03-04", DENIED)
            + line("<b>x</b>", "<img src=x onerror=1>", "2020-03-03", HOSTILE));
  }

  private static String line(String id, String outlet, String day, String text) {
    return "{\"id\": \"" + id + "\", \"outlet\": \"" + outlet
        + "\", \"published\": \"" + day + "\", \"url\": \"javascript:alert(1)\", \"text\": \""
        + text
        + "\"}\n";
  }

  private void added() {
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  @Test
  void allFormatsTellTheSame() {
    added();
    assertThat(run.isnad("search", "سوق", "شعبي", "--top", "1")).isZero();
    assertThat(run.out())
        .startsWith("{\"report\":\"")
        .contains("\"passages\":[{\"start\":", "\"marks\":[[", "\"incident\":\"i-");
    assertThat(Files.isDirectory(folder.resolve("isnad.db.index"))).isTrue();
    assertThat(run.isnad("search", "سوق شعبي", "--format", "csv")).isZero();
    assertThat(run.out())
        .startsWith(
            "report,version,outlet,published,score,kind,claim,incident,type,start,end,quote")
        .contains(",passage,,,,", ",claim,c-");
    assertThat(run.isnad("search", "سوق شعبي", "--format", "table")).isZero();
    assertThat(run.out()).contains("2020-03-03", "  i-", "«").doesNotContain("\u001b");
    assertThat(run.isnad("search", "سوق", "--facets", "--format", "csv")).isZero();
    assertThat(run.out()).startsWith("facet,value,reports").contains("place,Mosul,2");
    assertThat(run.isnad("search", "سوق", "--facets")).isZero();
    assertThat(run.out()).startsWith("{\"reports\":2,\"all\":true,\"outlet\":[{\"value\":");
    assertThat(run.isnad("search", "زرافة", "--format", "json")).isZero();
    assertThat(run.out()).isEqualTo("[\n\n]\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.isnad("search", "زرافة")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("isnad: nothing of that is in the ledger\n");
  }

  @Test
  void whatCannotBeLookedUpIsTold() {
    assertThat(run.isnad("search", "سوق")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing");
    added();
    assertThat(run.isnad("search", "\"سوق")).isEqualTo(2);
    assertThat(run.err()).contains("query-unclosed");
    assertThat(run.isnad("search", "the")).isEqualTo(2);
    assertThat(run.err()).contains("query-empty");
    assertThat(run.isnad("search", "x", "--from", "2021-01-02", "--to", "2021-01-01"))
        .isEqualTo(2);
    assertThat(run.isnad("brief", "Who?")).isEqualTo(2);
    assertThat(run.err()).contains("query-empty");
  }

  @Test
  void whatIsErasedLeavesTheIndexAtOnce() throws IOException {
    added();
    assertThat(run.isnad("search", "سوق")).isZero();
    String before = files();
    Path made = folder.resolve("isnad.db.members/@.db");
    Files.createDirectories(made.getParent());
    Files.copy(folder.resolve("isnad.db"), made);
    assertThat(run.isnad("erase", "a", "--all", "--by", "Noor", "--why", "asked for"))
        .as(run.err())
        .isZero();
    String after = files();
    assertThat(after).isNotEqualTo(before);
    assertThat(made.getParent()).doesNotExist();
    assertThat(run.isnad("search", "سوق", "--format", "json")).isZero();
    assertThat(run.out()).doesNotContain("\"report\":\"a\"");
    assertThat(files()).as("the erasure left nothing to be done").isEqualTo(after);
  }

  private String files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("isnad.db.index"))) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(joining(" "));
    }
  }

  @Test
  void aBriefStatesWithFootnotes() {
    added();
    assertThat(run.isnad("brief", "What happened in Mosul? داعش", "--top", "50"))
        .isZero();
    assertThat(run.out())
        .startsWith("# ")
        .contains("What happened in Mosul? ")
        .contains("Of the 3 reports in the ledger, 2 reports by ")
        .contains("**How well it is told**: independently by ")
        .contains("**Accused**: ", "**Denied** (", "killed 3", "after the policy ucdp")
        .contains("[^1]: «", "No likelihood is stated", ", units ");
    assertThat(run.isnad("brief", "", "--place", "Mosul", "--top", "0")).isZero();
    assertThat(run.out()).contains("none tells of an incident");
    assertThat(run.isnad("brief", "داعش", "--language", "ar")).isZero();
    assertThat(run.out()).contains("يضم السجل ٣ تقارير", "[^1]: «", "الوحدات ", "قتلى ٥");
    assertThat(run.isnad("brief", "داعش", "--format", "json")).isZero();
    assertThat(run.out()).startsWith("{\"question\":\"داعش\"").contains("\"notes\":[");
    assertThat(run.isnad("brief", "زرافة")).isZero();
    assertThat(run.out()).contains("none tells of an incident").doesNotContain("[^1]");
  }

  @Test
  void whatReportsSayIsInertOnThePage() throws IOException {
    added();
    assertThat(run.isnad("brief", "<i>قتلوا</i> عدن", "--output", "brief.html")).isZero();
    String page = run.read("brief.html");
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'", "&lt;script&gt;", "dir=\"auto\"", "@media print")
        .doesNotContain("<script", "<img", "<i>", "<b>x", "\u202e", "href=\"java", " onerror=\"");
    assertThat(run.isnad("brief", "قتلوا عدن", "--format", "md")).isZero();
    assertThat(run.out())
        .contains("&lt;script&gt;", "\\[x\\]\\(javascript\\:1\\)", "\\`y\\`")
        .doesNotContain("<script", "\u202e", "](java");
  }
}
