package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionsCommandTest {
  private static final String TOKENS =
      "قال\nالوزير\nسامي\nالدالاتي\nإن\nحزب\nالوفاق\nعاد\nإلى\nفرنسا\nوألمانيا\n.\n\n";

  private static final String TAGS = """
      قال O
      الوزير O
      سامي B-PER
      الدالاتي I-PER
      إن O
      حزب B-ORG
      الوفاق I-ORG
      عاد O
      إلى O
      فرنسا B-LOC
      وألمانيا B-LOC
      . O

      """;

  @TempDir
  private Path folder;

  private CommandRun run = new CommandRun(Path.of(""), Terminal.NONE);

  @BeforeEach
  void inItsFolder() {
    run = new CommandRun(folder, Terminal.NONE);
  }

  @Test
  void tokensComeBackWithTags() throws IOException {
    run.write("a.conll", TOKENS);
    assertThat(run.isnad("mentions", "--format", "conll", "a.conll")).isZero();
    assertThat(run.out()).isEqualTo(TAGS);
  }

  @Test
  void tokensAreReadFromStandardInputWithFurtherColumnsIgnored() {
    run.input(TOKENS.replace("\n", " x O\n").replace("\n x O\n", "\n\n"));
    assertThat(run.isnad("mentions", "--format", "conll", "-")).isZero();
    assertThat(run.out()).isEqualTo(TAGS);
  }

  @Test
  void describedBodiesAreNoTags() {
    run.input("أعلنت\nوزارة\nالدفاع\nالخبر\n");
    assertThat(run.isnad("mentions", "--format", "conll", "-")).isZero();
    assertThat(run.out()).isEqualTo("أعلنت O\nوزارة O\nالدفاع O\nالخبر O\n");
  }

  @Test
  void reportsGiveLinesWithOffsets() throws IOException {
    run.write("a.txt", "عاد الوزير سامي الدالاتي إلى باريس.");
    assertThat(run.isnad("mentions", "a.txt", "absent")).isEqualTo(1);
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .contains(
            "\"id\":\"a\"",
            "{\"start\":11,\"end\":24,\"quote\":\"سامي الدالاتي\",\"kind\":\"person\"",
            "\"kind\":\"place\",\"name\":\"Paris\"");
    assertThat(run.out()).contains("missing-path");
  }

  @Test
  void aTerminalGetsATable() throws IOException {
    run.write("a.txt", "عاد سامي الدالاتي إلى باريس.");
    run.terminal(new Terminal(true, true, false, 80));
    assertThat(run.isnad("mentions", "a.txt")).isZero();
    assertThat(run.out()).contains("2 mentions", "person", "سامي الدالاتي", "Paris");
  }

  @Test
  void whatCannotBeReadIsStatus2() {
    assertThat(run.isnad("mentions", "--format", "conll", "absent")).isEqualTo(2);
    assertThat(run.err()).contains("cannot read absent");
    assertThat(run.isnad("mentions", "absent")).isEqualTo(2);
    assertThat(run.isnad("mentions")).isEqualTo(2);
    assertThat(run.isnad("mentions", "--format", "xml", "-")).isEqualTo(2);
  }

  @Test
  void aFileAppearsWhole() throws IOException {
    run.write("a.txt", "عاد سامي الدالاتي إلى باريس.");
    assertThat(run.isnad("mentions", "a.txt", "--out", "o.jsonl")).isZero();
    assertThat(run.read("o.jsonl")).startsWith("{\"isnad\":1");
    assertThat(run.isnad("mentions", "a.txt", "--out", "absent/o.jsonl")).isEqualTo(3);
  }
}
