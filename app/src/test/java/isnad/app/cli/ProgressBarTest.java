package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

  @Test
  void saysHowFarItIs() {
    ProgressBar bar = new ProgressBar(stream, true, true, 200);
    bar.advance(100);
    assertThat(bar.line(7, 1)).isEqualTo("[###############...............] 50% 7 reports");
    bar.advance(900);
    assertThat(bar.line(8, 1)).endsWith("100% 8 reports");
    assertThat(new ProgressBar(stream, true, true, 0).line(3, 1)).isEqualTo("3 reports");
  }

  @Test
  void saysHowFastItIsAndHowLongItTakesYet() {
    ProgressBar bar = new ProgressBar(stream, true, true, 200);
    bar.advance(50);
    assertThat(bar.line(40, 4)).endsWith("25% 40 reports, 10/s, 12 s left");
    assertThat(bar.line(40, 100)).endsWith("25% 40 reports, 24/min, 5 min left");
    assertThat(bar.line(90_000, 3000)).endsWith("25% 90000 reports, 30/s, 2 h 30 min left");
    bar.advance(150);
    assertThat(bar.line(160, 16)).endsWith("100% 160 reports, 10/s");
    assertThat(new ProgressBar(stream, true, true, 0).line(30, 3)).isEqualTo("30 reports, 10/s");
  }

  @Test
  void isDrawnNowAndThenAndTakenAway() throws InterruptedException {
    ProgressBar bar = new ProgressBar(stream, true, true, 200);
    bar.draw(1);
    assertThat(err.size()).isZero();
    Thread.sleep(120);
    bar.draw(2);
    bar.clear();
    bar.clear();
    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("2 reports\u001b[K\r\u001b[K");
  }

  @Test
  void staysWhereTheOutputGoesElsewhere() throws InterruptedException {
    ProgressBar bar = new ProgressBar(stream, true, false, 200);
    Thread.sleep(120);
    bar.draw(2);
    bar.makeRoom();
    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("2 reports\u001b[K");
  }

  @Test
  void writesNothingWhereItIsOff() throws InterruptedException {
    ProgressBar bar = new ProgressBar(stream, false, true, 200);
    Thread.sleep(120);
    bar.draw(2);
    bar.clear();
    assertThat(err.size()).isZero();
  }
}
