package isnad.app.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A line on a terminal that says how far a run is, drawn over itself; where it is off it writes
 * nothing.
 */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long BETWEEN = 100_000_000L;

  private final PrintStream err;
  private final boolean on;
  private final boolean shared;
  private final long total;
  private final AtomicLong done = new AtomicLong();
  private long drawn = System.nanoTime();
  private boolean visible;

  /**
   * A bar for {@code total} bytes, 0 where that is not known; {@code shared} where the output goes
   * to the same terminal.
   */
  ProgressBar(PrintStream err, boolean on, boolean shared, long total) {
    this.err = err;
    this.on = on;
    this.shared = shared;
    this.total = total;
  }

  /** Counts bytes as done. */
  void advance(long bytes) {
    done.addAndGet(bytes);
  }

  /** Draws the bar if it is time to. */
  void draw(long reports) {
    long now = System.nanoTime();
    if (!on || now - drawn < BETWEEN) {
      return;
    }
    drawn = now;
    visible = true;
    err.print("\r" + line(reports) + "\u001b[K");
    err.flush();
  }

  /** Takes the bar away where output is about to be written over it. */
  void makeRoom() {
    if (shared) {
      clear();
    }
  }

  /** Takes the bar away. */
  void clear() {
    if (visible) {
      err.print("\r\u001b[K");
      err.flush();
      visible = false;
    }
  }

  /** What the bar looks like. */
  String line(long reports) {
    if (total <= 0) {
      return reports + " reports";
    }
    double share = Math.min(1.0, (double) done.get() / total);
    int full = (int) (share * WIDTH);
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    return "[" + bar + "] " + (int) (share * 100) + "% " + reports + " reports";
  }
}
