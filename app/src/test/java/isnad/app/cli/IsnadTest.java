package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ReadingSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsnadTest {
  private static final String WORDS = "أعلنت وزارة الدفاع مقتل ثلاثة جنود في هجوم قرب المدينة.";

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private Terminal terminal = Terminal.NONE;

  @Test
  void goodFilesGiveValidLinesAndStatus0() throws IOException {
    write("in/a.txt", WORDS);
    write("in/b.jsonl", "{\"id\": \"b\", \"text\": \"" + WORDS + "\"}\n");
    write("in/c.html", "<p>" + WORDS + "</p>");
    Files.write(folder.resolve("in/d.txt"), WORDS.getBytes(Charset.forName("windows-1256")));

    assertThat(isnad("read", "in")).isZero();

    assertThat(validLines()).hasSize(4);
    assertThat(err()).startsWith("4 reports read, ").contains(" s\n");
  }

  @Test
  void badInputGivesValidLinesAndStatus1() throws IOException {
    write("in/a.txt", WORDS);
    write("in/b.txt", "");
    write("in/c.txt", "Nothing in Arabic.");
    Files.write(folder.resolve("in/d.txt"), new byte[500]);
    write("in/e.jsonl", "broken\n{\"id\": \"e\", \"text\": \"" + WORDS + "\"}\n");

    assertThat(isnad("read", "in", "absent")).isEqualTo(1);

    List<String> lines = validLines();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(2)).contains("\"language\":\"und\",\"units\":18", "no-arabic");
    assertThat(err())
        .contains("2 reports read")
        .contains("5 not read")
        .contains("binary-file 1, broken-line 1, empty-report 1, missing-path 1, no-arabic 1");
  }

  @Test
  void nothingReadIsStatus2() {
    assertThat(isnad("read", "absent")).isEqualTo(2);
    assertThat(validLines()).singleElement().asString().contains("missing-path");
  }

  @Test
  void misuseIsStatus2AndSaysWhatToDo() {
    assertThat(isnad("read")).isEqualTo(2);
    assertThat(isnad("read", "--format", "xml", "x")).isEqualTo(2);
    assertThat(isnad("read", "--threads", "0", "x")).isEqualTo(2);
    assertThat(isnad("nonsense")).isEqualTo(2);
    assertThat(isnad()).isEqualTo(2);
    assertThat(isnad("packs")).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err()).contains("Try: isnad read --help", "--threads takes 1 to 256");
  }

  @Test
  void standardInputIsRead() {
    input = "{\"id\": \"a\", \"text\": \"" + WORDS + "\"}\n";
    assertThat(isnad("read", "-q", "-")).isZero();
    assertThat(validLines()).singleElement().asString().contains("\"id\":\"a\"");
    assertThat(err()).isEmpty();
  }

  @Test
  void aFileAppearsWholeAndReplacesTheOneBefore() throws IOException {
    write("a.txt", WORDS);
    write("o.html", "before");

    assertThat(isnad("read", "a.txt", "--out", "o.html")).isZero();

    assertThat(Files.readString(folder.resolve("o.html")))
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains(WORDS.substring(0, 6));
    assertThat(out.size()).isZero();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsStatus3() throws IOException {
    write("a.txt", WORDS);
    Files.createDirectories(folder.resolve("o"));
    assertThat(isnad("read", "a.txt", "--out", "o")).isEqualTo(3);
    assertThat(isnad("read", "a.txt", "--out", "absent/o.jsonl")).isEqualTo(3);
    assertThat(err()).contains("cannot write o: it is a folder", "there is no such folder");
  }

  @Test
  void aLinkKeepsLeadingToTheFileThatIsReplaced() throws IOException {
    write("a.txt", WORDS);
    write("real.jsonl", "before");
    Files.createSymbolicLink(folder.resolve("link.jsonl"), folder.resolve("real.jsonl"));
    assertThat(isnad("read", "a.txt", "--out", "link.jsonl")).isZero();
    assertThat(folder.resolve("link.jsonl")).isSymbolicLink();
    assertThat(Files.readString(folder.resolve("real.jsonl"))).startsWith("{\"isnad\":1");
  }

  @Test
  void aTerminalGetsATableWithColoursAndAProgressBar() throws IOException {
    write("a.txt", WORDS);
    terminal = new Terminal(true, true, true, 80);
    assertThat(isnad("read", "a.txt")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\u001b[1ma\u001b[0m  ");
  }

  @Test
  void oneHugeLineOfJsonIsToldAndTheNextIsRead() throws IOException {
    Path file = folder.resolve("huge.jsonl");
    try (OutputStream to = Files.newOutputStream(file)) {
      to.write("{\"id\": \"a\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
      byte[] part = "ن".repeat(1 << 19).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        to.write(part);
      }
      to.write(
          ("\"}\n{\"id\": \"b\", \"text\": \"" + WORDS + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(isnad("read", "huge.jsonl")).isEqualTo(1);
    assertThat(validLines().get(0)).contains("line-too-long");
    assertThat(validLines().get(1)).contains("\"id\":\"b\"");

    Files.move(file, folder.resolve("huge.txt"));
    out.reset();
    assertThat(isnad("read", "huge.txt")).isEqualTo(2);
    assertThat(validLines()).singleElement().asString().contains("file-too-large");
  }

  @Test
  void nestedQuotesAreRead() throws IOException {
    write("a.txt", "قال «".repeat(10_000) + WORDS + "»".repeat(10_000));
    assertThat(isnad("read", "a.txt")).isZero();
    assertThat(validLines()).hasSize(1);
  }

  @Test
  void packsThatAreNotThereAreStatus2() throws IOException {
    write("a.txt", WORDS);
    assertThat(isnad("read", "a.txt", "--packs", "absent")).isEqualTo(2);
    assertThat(isnad("packs", "check", "absent")).isEqualTo(2);
    assertThat(isnad("explain", WORDS, "--packs", "absent")).isEqualTo(2);
    assertThat(err()).contains("packs-not-found: absent: there is no such folder");
  }

  @Test
  void sentencesAreExplained() {
    assertThat(isnad("explain", WORDS)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
  }

  @Test
  void shippedPacksAreChecked() {
    assertThat(isnad("packs", "check")).as(out.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(err()).isEqualTo("no fault\n");
  }

  @Test
  void versionAndHelpAreTold() {
    assertThat(isnad("--version")).isZero();
    assertThat(isnad("read", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .matches("(?s)isnad [0-9]+\\.[0-9]+.*")
        .contains("Usage: isnad read", "Exit status");
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

  private List<String> validLines() {
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    for (String line : lines) {
      assertThat(ReadingSchema.faults(line)).as(line).isEmpty();
    }
    return lines;
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
