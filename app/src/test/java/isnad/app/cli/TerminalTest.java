package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @AfterEach
  void forget() {
    System.clearProperty("isnad.terminal");
  }

  @Test
  void theLauncherSaysWhichStreamsAreTerminals() {
    assertThat(told("out,err", Map.of("COLUMNS", "132")))
        .isEqualTo(new Terminal(true, true, true, 132));
    assertThat(told("", Map.of())).isEqualTo(Terminal.NONE);
    assertThat(told(",err", Map.of("COLUMNS", "wide")))
        .isEqualTo(new Terminal(false, true, false, 100));
  }

  @Test
  void coloursCanBeRefused() {
    assertThat(told("out", Map.of("NO_COLOR", "1")).colours()).isFalse();
    assertThat(told("out", Map.of("TERM", "dumb")).colours()).isFalse();
    assertThat(told("out", Map.of("NO_COLOR", "")).colours()).isTrue();
  }

  private static Terminal told(String streams, Map<String, String> environment) {
    System.setProperty("isnad.terminal", streams);
    return Terminal.ofProcess(environment);
  }
}
