package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad dead}, as people run it. */
class DeadCommandTest {
  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        "{\"id\": \"a\", \"outlet\": \"الوادي\", \"published\": \"2024-06-03\", \"text\": "
            + "\"قالت الشرطة العراقية إن الطفلة هالة زعفران (7 سنوات) قُتلت بقصف على الموصل.\"}\n");
    assertThat(run.isnad("add", "--quiet", "in.jsonl")).isZero();
  }

  @Test
  void listsPersonsInEveryForm() {
    assertThat(run.isnad("dead")).isZero();
    assertThat(run.out())
        .startsWith("{\"name\":\"هالة زعفران\"")
        .contains("\"status\":\"claimed\"", "\"value\":\"7\"", "\"value\":\"female\"");
    assertThat(run.isnad("dead", "--format", "csv")).isZero();
    assertThat(run.out()).startsWith("name,id,age,sex,role,status,").contains("هالة زعفران,,7,");
    assertThat(run.isnad("dead", "--format", "table")).isZero();
    assertThat(run.out()).contains("NAME", "هالة زعفران", "female");
  }

  @Test
  void heedsTheFilters() {
    assertThat(run.isnad("dead", "--place", "Nowhere", "--format", "json")).isZero();
    assertThat(run.out()).isEqualTo("[\n\n]\n");
    assertThat(run.isnad("dead", "--place", "Mosul", "--from", "2024-06-01")).isZero();
    assertThat(run.out()).contains("هالة زعفران");
  }
}
