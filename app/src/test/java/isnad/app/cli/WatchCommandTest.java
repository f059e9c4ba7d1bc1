package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad watch}, stopped as the system stops it: by an interruption. */
class WatchCommandTest {
  private static final String WORDS = "أعلنت وزارة الدفاع مقتل ثلاثة جنود في هجوم قرب المدينة.";
  private static final long PATIENCE = 60;

  @TempDir
  private Path folder;

  private CommandRun run() {
    return new CommandRun(folder, Terminal.NONE);
  }

  /** Waits until something is so. */
  private static void until(Callable<Boolean> so) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!so.call()) {
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      Thread.sleep(50);
    }
  }

  @Test
  void filesAreAddedAsTheyComeAndTheLedgerIsFreeBetween() throws Exception {
    CommandRun run = run();
    run.write("in/a.txt", WORDS);
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<Integer> watching = beside.submit(() -> run.isnad("watch", "--every", "1", "in"));
      until(() -> run.err().contains("1 report read, 1 new"));
      run.write("in/b.txt", WORDS.replace("ثلاثة", "أربعة"));
      run.write("in/c.txt", "");
      until(() -> run.err().contains("1 new, 0 changed, 0 unchanged")
          && run.err().contains("1 not read; problems: empty-report 1"));

      CommandRun other = run();
      assertThat(other.isnad("verify")).isZero();
      assertThat(other.out()).contains("reports  2 in 2 versions");

      holding(run);
      until(() -> run.err().contains("1 report read, 0 new, 1 changed"));
      stop(beside, watching);
    }
  }

  /** Changes a file while another process has the ledger. */
  private void holding(CommandRun run) throws Exception {
    StoreAddress address = StoreAddress.of("isnad.db", folder);
    LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC());
    try (writer) {
      run.write("in/a.txt", WORDS.replace("ثلاثة", "تسعة"));
      until(() -> run.err().contains("store-busy"));
    }
    assertThat(run.err()).contains("; trying again").doesNotContain("1 changed");
  }

  private static void stop(ExecutorService beside, Future<Integer> watching)
      throws InterruptedException, ExecutionException, TimeoutException {
    beside.shutdownNow();
    assertThat(watching.get(PATIENCE, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void whatCannotBeWatchedIsTold() throws IOException {
    CommandRun run = run();
    assertThat(run.isnad("watch", "absent")).isEqualTo(2);
    assertThat(run.err()).contains("there is no folder absent");
    run.write("in/a.txt", WORDS);
    assertThat(run.isnad("watch", "--every", "0", "in")).isEqualTo(2);
    assertThat(run.err()).contains("--every takes 1 to");
  }
}
