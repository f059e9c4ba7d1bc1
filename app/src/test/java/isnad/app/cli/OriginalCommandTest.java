package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad original}, as people run it. */
class OriginalCommandTest {
  private static final String WORDS = "أعلنت وزارة الداخلية العراقية مقتل ثلاثة أشخاص بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String PAGE =
      "<html><head><title>خبر</title></head><body><p>" + WORDS + "</p></body></html>\r\n";

  @TempDir
  private Path folder;

  private CommandRun added(String... more) throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write("page.html", PAGE);
    run.write("in.jsonl", line("a", "الوادي", "2020-03-03", WORDS + " وأضافت أن آخرين جرحوا."));
    String[] arguments = new String[more.length + 3];
    arguments[0] = "add";
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "page.html";
    arguments[more.length + 2] = "in.jsonl";
    assertThat(run.isnad(arguments)).isZero();
    return run;
  }

  @Test
  void whatAReportWasTakenFromIsToldAndWrittenOut() throws IOException {
    CommandRun run = added();
    assertThat(run.isnad("original", "page")).isZero();
    assertThat(run.out()).startsWith("{\"name\":\"page.html\",\"report\":\"page\",\"sha256\":\"");
    assertThat(run.isnad("original", "page", "--format", "csv")).isZero();
    assertThat(run.out()).startsWith("report,version,name,type,size,sha256\r\npage,1,page.html,");
    assertThat(run.isnad("original", "page", "--output", "out.html")).isZero();
    assertThat(run.read("out.html")).isEqualTo(PAGE);
    assertThat(run.isnad("original", "a", "-o", "-")).isZero();
    assertThat(run.out() + '\n').isEqualTo(run.read("in.jsonl"));
    assertThat(run.isnad("show", "a", "--format", "table")).isZero();
    assertThat(run.err()).contains("was taken from in.jsonl, application/json, ");
    assertThat(run.isnad("verify")).isZero();
    assertThat(run.out()).contains("originals  2 held against their hashes\n");
  }

  @Test
  void whatIsErasedOrWasNotKeptIsTold() throws IOException {
    CommandRun run = added();
    assertThat(run.isnad("erase", "page", "--all", "--by", "Noor", "--why", "asked for"))
        .isZero();
    assertThat(run.isnad("original", "page", "-o", "none.html")).isEqualTo(2);
    assertThat(run.err()).contains("no-original: the original of page, version 1 was erased");
    assertThat(Files.exists(folder.resolve("none.html"))).isFalse();
    assertThat(run.isnad("original", "nothing")).isEqualTo(2);
    assertThat(run.err()).contains("unknown-id: ");
    assertThat(run.isnad("original", "a", "--of-version", "2")).isEqualTo(2);
    assertThat(run.err()).contains("unknown-id: version 2 of a");
    assertThat(run.isnad("verify")).isZero();
    // The bytes are gone from the file of the ledger as well.
    assertThat(new String(
            Files.readAllBytes(folder.resolve("isnad.db")),
            java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("page.html\",\"sha256");
  }

  @Test
  void noOriginalIsKeptWhereNoneIsWanted() throws IOException {
    CommandRun run = added("--without-originals");
    assertThat(run.isnad("original", "page")).isEqualTo(2);
    assertThat(run.err()).contains("no-original: no original was kept of page, version 1");
    assertThat(run.isnad("verify")).isZero();
    assertThat(run.out()).doesNotContain("originals");
    assertThat(run.isnad("add", "page.html")).isZero();
    assertThat(run.err()).contains("1 unchanged");
    assertThat(run.isnad("original", "page")).isEqualTo(2);
  }

  @Test
  void aLedgerIsCarriedWithItsOriginalsOrWithoutThem() throws IOException {
    CommandRun run = added();
    assertThat(run.isnad("export", "--without-originals", "small.jsonl")).isZero();
    assertThat(run.isnad("export", "whole.jsonl")).isZero();
    assertThat(run.read("whole.jsonl").length())
        .isGreaterThan(run.read("small.jsonl").length());
    assertThat(run.isnad("import", "--store", "copy.db", "small.jsonl")).isZero();
    assertThat(run.isnad("verify", "--store", "copy.db")).isZero();
    assertThat(run.out()).contains("originals  0 held against their hashes, 2 left out\n");
    assertThat(run.isnad("original", "--store", "copy.db", "page", "-o", "-")).isEqualTo(2);
    assertThat(run.err()).contains("no-original: ", "left out");
    assertThat(run.isnad("import", "--store", "copy.db", "whole.jsonl")).isZero();
    assertThat(run.isnad("original", "--store", "copy.db", "page", "-o", "-")).isZero();
    assertThat(run.out()).isEqualTo(PAGE);
  }
}
