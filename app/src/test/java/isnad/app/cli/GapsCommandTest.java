package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsCommandTest {
  private static final String WORDS =
      "قال الطقلبي إن الطائرات قصفت قرية طقلبان أمس. وتسمح السلطات للسكان بالعودة.";

  @TempDir
  private Path folder;

  private CommandRun run = new CommandRun(Path.of(""), Terminal.NONE);

  @BeforeEach
  void write() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write("in/a.txt", WORDS);
    run.write("in/b.txt", WORDS);
  }

  @Test
  void everyKindIsListedAsJsonLines() {
    assertThat(run.isnad("gaps", "in")).isZero();
    assertThat(run.out().lines())
        .contains("{\"gap\":\"places\",\"reason\":\"no-place\",\"words\":\"طقلبان\",\"count\":2,"
            + "\"reports\":2,\"example\":{\"report\":\"a\",\"text\":{\"start\":34,\"end\":40,"
            + "\"quote\":\"طقلبان\"},\"context\":{\"start\":0,\"end\":45,\"quote\":\""
            + WORDS.substring(0, 45) + "\"}}}")
        .anyMatch(line -> line.startsWith(
            "{\"gap\":\"predicates\",\"reason\":\"no-frame\",\"words\":\"سمح\",\"count\":2"))
        .anyMatch(line -> line.startsWith("{\"gap\":\"names\",\"reason\":\"no-actor\""))
        .anyMatch(line -> line.startsWith("{\"gap\":\"times\",\"reason\":\"no-date\""));
    assertThat(run.err()).startsWith("2 reports read, ").contains(" gaps listed; ");
  }

  @Test
  void kindsReasonsTopAndLeastChoose() {
    assertThat(run.isnad("gaps", "in", "--format", "tsv", "--kind", "names,places"))
        .isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("kind\treason\tcount\treports\twords\treport\tstart\texample");
    assertThat(lines.subList(1, lines.size()))
        .hasSize(2)
        .allMatch(line -> line.split("\t", -1).length == 8)
        .first()
        .asString()
        .startsWith("names\tno-actor\t2\t2\tالطقلبي\ta\t4\t");
    assertThat(run.isnad("gaps", "in", "-q", "--least", "3")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(run.isnad("gaps", "in", "--top", "1", "--reason", "no-place,no-actor"))
        .isZero();
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void aTerminalGetsATable() {
    run = new CommandRun(folder, new Terminal(true, false, false, 100));
    assertThat(run.isnad("gaps", "in")).isZero();
    assertThat(run.out())
        .startsWith("predicates\nCOUNT")
        .contains("\nplaces\n", "no-place", "طقلبان");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  void theSameIsWrittenOnAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 60; i++) {
      run.write("in/c" + i + ".txt", WORDS.replace("طقلب", "طقلب" + "ابتثج".charAt(i % 5)));
    }
    assertThat(run.isnad("gaps", "in", "--threads", "1")).isZero();
    String one = run.out();
    assertThat(run.isnad("gaps", "in", "--threads", "7")).isZero();
    assertThat(run.out()).isEqualTo(one).isNotEmpty();
  }

  @Test
  void whatCannotBeReadIsToldAndChangesTheStatus() throws IOException {
    run.write("in/c.txt", "Nothing in Arabic.");
    assertThat(run.isnad("gaps", "in", "absent", "--out", "o.tsv")).isEqualTo(1);
    assertThat(run.read("o.tsv")).startsWith("kind\t");
    assertThat(run.err())
        .contains("isnad: not read: c: no-arabic: ", "isnad: not read: absent: missing-path: ")
        .contains("2 reports read, ", ", 2 not read; problems: missing-path 1, no-arabic 1");
    assertThat(run.isnad("gaps", "absent")).isEqualTo(2);
    assertThat(run.isnad("gaps", "in", "--out", "absent/o")).isEqualTo(3);
  }

  @Test
  void misuseIsStatus2() {
    assertThat(run.isnad("gaps")).isEqualTo(2);
    assertThat(run.isnad("gaps", "in", "--kind", "verbs")).isEqualTo(2);
    assertThat(run.isnad("gaps", "in", "--top", "0")).isEqualTo(2);
    assertThat(run.isnad("gaps", "in", "--packs", "absent")).isEqualTo(2);
  }
}
