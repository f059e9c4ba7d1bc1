package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many files of all kinds, some of them damaged, added in one run: every good one comes in, and
 * every bad one is listed. {@code bench/mixed-files} does the same with ten thousand.
 */
class MixedFilesTest {
  private static final Path CORPUS = Path.of("src/test/resources/intake");
  private static final int FILES = 400;

  /** One file in so many is damaged. */
  private static final int DAMAGED = 20;

  /** What holds one report each and is whole or nothing. */
  private static final List<String> KINDS = List.of("html", "txt", "pdf", "docx", "odt");

  @TempDir
  private Path folder;

  private final List<String> damaged = new ArrayList<>();

  private void fill() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String kind : KINDS) {
      try (Stream<Path> some = Files.list(CORPUS.resolve(kind))) {
        some.sorted().forEach(files::add);
      }
    }
    Random random = new Random(17);
    for (int i = 0; i < FILES; i++) {
      Path file = files.get(i % files.size());
      String name = i + "-" + file.getFileName();
      byte[] bytes = Files.readAllBytes(file);
      if (i % DAMAGED == 7) {
        damaged.add(name);
        bytes = damage(bytes, random);
      } else if (name.endsWith(".txt") && !name.contains("utf-16")) {
        // Another text each time, so that none is taken for one that is there already.
        bytes = Arrays.copyOf(bytes, bytes.length + 3);
        Arrays.fill(bytes, bytes.length - 3, bytes.length, (byte) '\n');
      }
      Path to = folder.resolve("in/" + i / 100 + "/" + name);
      Files.createDirectories(to.getParent());
      Files.write(to, bytes);
    }
  }

  private static byte[] damage(byte[] bytes, Random random) {
    byte[] none = new byte[bytes.length];
    random.nextBytes(none);
    return none;
  }

  private String reports() {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad("incidents", "--by-report", "--format", "csv")).isZero();
    return run.out();
  }

  @Test
  void everyGoodOneComesInAndEveryBadOneIsListed() throws IOException {
    fill();
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad("add", "in")).isEqualTo(1);
    assertThat(run.err())
        .contains(FILES - damaged.size() + " reports read", damaged.size() + " not read");

    CommandRun problems = new CommandRun(folder, Terminal.NONE);
    assertThat(problems.isnad("problems", "--format", "csv")).isZero();
    List<String> listed = problems.out().lines().skip(1).toList();
    assertThat(listed).hasSize(damaged.size());
    assertThat(damaged).allSatisfy(name -> assertThat(problems.out()).contains("/" + name + ","));

    String before = reports();
    CommandRun again = new CommandRun(folder, Terminal.NONE);
    assertThat(again.isnad("add", "in")).isEqualTo(1);
    assertThat(again.err()).contains("0 new, 0 changed");
    assertThat(reports()).isEqualTo(before);
  }

  @Test
  void aRunThatBrokeOffGoesOnToTheSameState() throws IOException {
    fill();
    CommandRun half = new CommandRun(folder, Terminal.NONE);
    half.isnad("add", "in/0", "in/1");
    CommandRun rest = new CommandRun(folder, Terminal.NONE);
    rest.isnad("add", "in");

    Path other = folder.resolve("other");
    Files.createDirectories(other);
    CommandRun whole = new CommandRun(other, Terminal.NONE);
    whole.isnad("add", folder.resolve("in").toString());
    CommandRun asked = new CommandRun(other, Terminal.NONE);
    assertThat(asked.isnad("incidents", "--format", "csv")).isZero();
    CommandRun halves = new CommandRun(folder, Terminal.NONE);
    assertThat(halves.isnad("incidents", "--format", "csv")).isZero();
    assertThat(halves.out()).isEqualTo(asked.out());
  }
}
