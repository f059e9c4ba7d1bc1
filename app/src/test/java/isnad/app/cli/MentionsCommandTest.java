package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private Terminal terminal = Terminal.NONE;

  @Test
  void tokensComeBackWithTags() throws IOException {
    Files.writeString(folder.resolve("a.conll"), TOKENS);
    assertThat(isnad("mentions", "--format", "conll", "a.conll")).isZero();
    assertThat(out()).isEqualTo(TAGS);
  }

  @Test
  void tokensAreReadFromStandardInputWithFurtherColumnsIgnored() {
    input = TOKENS.replace("\n", " x O\n").replace("\n x O\n", "\n\n");
    assertThat(isnad("mentions", "--format", "conll", "-")).isZero();
    assertThat(out()).isEqualTo(TAGS);
  }

  @Test
  void describedBodiesAreNoTags() {
    input = "أعلنت\nوزارة\nالدفاع\nالخبر\n";
    assertThat(isnad("mentions", "--format", "conll", "-")).isZero();
    assertThat(out()).isEqualTo("أعلنت O\nوزارة O\nالدفاع O\nالخبر O\n");
  }

  @Test
  void reportsGiveLinesWithOffsets() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "عاد الوزير سامي الدالاتي إلى باريس.");
    assertThat(isnad("mentions", "a.txt", "absent")).isEqualTo(1);
    assertThat(out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .contains(
            "\"id\":\"a\"",
            "{\"start\":11,\"end\":24,\"quote\":\"سامي الدالاتي\",\"kind\":\"person\"",
            "\"kind\":\"place\",\"name\":\"Paris\"");
    assertThat(out()).contains("missing-path");
  }

  @Test
  void aTerminalGetsATable() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "عاد سامي الدالاتي إلى باريس.");
    terminal = new Terminal(true, true, false, 80);
    assertThat(isnad("mentions", "a.txt")).isZero();
    assertThat(out()).contains("2 mentions", "person", "سامي الدالاتي", "Paris");
  }

  @Test
  void whatCannotBeReadIsStatus2() {
    assertThat(isnad("mentions", "--format", "conll", "absent")).isEqualTo(2);
    assertThat(isnad("mentions", "absent")).isEqualTo(2);
    assertThat(isnad("mentions")).isEqualTo(2);
    assertThat(isnad("mentions", "--format", "xml", "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot read absent");
  }

  @Test
  void aFileAppearsWhole() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "عاد سامي الدالاتي إلى باريس.");
    assertThat(isnad("mentions", "a.txt", "--out", "o.jsonl")).isZero();
    assertThat(Files.readString(folder.resolve("o.jsonl"))).startsWith("{\"isnad\":1");
    assertThat(isnad("mentions", "a.txt", "--out", "absent/o.jsonl")).isEqualTo(3);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int isnad(String... arguments) {
    Surroundings here = new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        terminal);
    return Isnad.run(here, arguments);
  }
}
