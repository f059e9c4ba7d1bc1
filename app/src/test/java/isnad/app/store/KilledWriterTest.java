package isnad.app.store;

import static isnad.app.store.Fed.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes is killed at random moments; what it said was kept is there, and the ledger
 * is whole. {@code bench/kill-test} does the same to the command, many times over.
 */
class KilledWriterTest {
  private static final int KILLS = 10;
  private static final int REPORTS = 600;

  @TempDir
  private Path folder;

  @Test
  void nothingThatWasKeptIsLostAndTheEndIsTheSame() throws IOException, InterruptedException {
    StoreAddress killed = StoreAddress.of("killed.db", folder);
    Random random = new Random(20_260_101);
    Set<String> told = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start("killed.db");
      try (BufferedReader out = lines(process)) {
        // After a few lines, and in the middle of whatever comes next.
        int lines = 1 + random.nextInt(4);
        for (int i = 0; i < lines; i++) {
          told.add(String.valueOf(out.readLine()));
        }
        if (kill == 0) {
          assertThatThrownBy(() -> LedgerWriter.open(killed, Clock.systemUTC()))
              .hasMessageContaining("store-busy")
              .hasMessageContaining("process " + process.pid());
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(150_000));
        // Not through the process itself, which would close its output.
        process.toHandle().destroyForcibly();
        out.lines().forEach(told::add);
      }
      process.waitFor();
      assertThat(codes(Verification.of(killed))).as("kill %d", kill).isEmpty();
      Set<String> there = new HashSet<>(Set.of("done", "null"));
      try (LedgerReader reader = LedgerReader.open(killed)) {
        reader.reports(report -> there.add(report.report().id().value()));
      }
      assertThat(there).as("kill %d", kill).containsAll(told);
    }
    finish("killed.db");
    finish("undisturbed.db");
    StoreAddress undisturbed = StoreAddress.of("undisturbed.db", folder);
    assertThat(Verification.of(killed).reports()).isEqualTo(REPORTS);
    assertThat(codes(Verification.of(undisturbed))).isEmpty();
    assertThat(Verification.of(killed).state())
        .isEqualTo(Verification.of(undisturbed).state());
  }

  private void finish(String store) throws IOException, InterruptedException {
    Process process = start(store);
    try (BufferedReader out = lines(process)) {
      assertThat(out.lines().toList()).endsWith("done");
    }
    assertThat(process.waitFor()).isZero();
  }

  private Process start(String store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Feeding.class.getName(),
            folder.resolve(store).toString(),
            String.valueOf(REPORTS))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
