package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"99999", "65536", "-1"})
  void whatIsNoPortIsToldBeforeAnythingIsDone(String port) {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad("serve", "--port", port)).isEqualTo(2);
    assertThat(run.err()).isEqualTo("isnad: no port " + port + ": ports are 0 to 65535\n");
    assertThat(Files.exists(folder.resolve("isnad.db"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--listen 0.0.0.0",
        "--listen 192.0.2.1 --accounts",
        "--behind-proxy",
        "--behind-proxy --accounts",
        "--listen 0.0.0.0 --accounts --behind-proxy",
        "--accounts --tls-key none.pem",
        "--accounts --tls-key none.pem --tls-certificate none.pem",
        "--accounts --name desk.example:8080",
        "--accounts --name http://desk.example/",
        "--listen no.such.host.invalid"
      })
  void whatWouldLetOthersInIsToldBeforeAnythingIsDone(String options) {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad(("serve " + options).split(" "))).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: ").doesNotContain("\tat ").hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }
}
