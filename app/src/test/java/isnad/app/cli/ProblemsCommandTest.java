package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsCommandTest {
  private static final String WORDS = "أعلنت وزارة الدفاع مقتل ثلاثة جنود في هجوم قرب المدينة.";

  @TempDir
  private Path folder;

  private String problems() {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad("problems", "--format", "table")).isZero();
    return run.out();
  }

  @Test
  void whatCouldNotBeReadIsListedUntilItIs() throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write("in/a.txt", WORDS);
    run.write("in/b.txt", "");
    run.write("in/c.pdf", "%PDF-1.7 damaged");
    run.write("in/d.jsonl", "{\"id\": \"x\", \"text\": \"" + WORDS + "\"}\nnonsense\n");
    assertThat(run.isnad("add", "in")).isEqualTo(1);
    assertThat(problems())
        .contains("b.txt", "empty-report: nothing but white space")
        .contains("c.pdf", "broken-document")
        .contains("d.jsonl (in/d:2)", "broken-line: line 2")
        .contains("3 problems")
        .doesNotContain("a.txt");

    run.write("in/b.txt", WORDS.replace("ثلاثة", "أربعة"));
    CommandRun retry = new CommandRun(folder, Terminal.NONE);
    assertThat(retry.isnad("problems", "--retry")).isEqualTo(1);
    assertThat(problems()).contains("2 problems").doesNotContain("b.txt");
  }

  @Test
  void aTrialListsNothing() throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write("a.txt", WORDS);
    run.isnad("add", "a.txt");
    run.write("b.txt", "");
    run.isnad("add", "--dry-run", "b.txt");
    assertThat(problems()).isEqualTo("0 problems\n");
  }
}
