package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
  @TempDir
  private Path folder;

  private List<String> made(String... args) {
    return new Commands(new CommandRun(folder, Terminal.NONE).surroundings())
        .named(args).stream().map(CommandLine::getCommandName).toList();
  }

  @Test
  void eachCommandIsMadeByTheNameThatItHas() {
    List<String> all = made();
    assertThat(all)
        .doesNotHaveDuplicates()
        .contains("read", "serve", "share")
        .hasSizeGreaterThan(30);
    all.forEach(name -> assertThat(made(name, "x")).containsExactly(name));
    assertThat(made("--help")).isEqualTo(all);
    assertThat(made("serv")).isEqualTo(all);
  }
}
