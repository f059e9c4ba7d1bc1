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

  /** From so many seconds on what was done tells what is to come. */
  private static final double SETTLED = 2;

  private static final int MINUTE = 60;

  private final PrintStream err;
  private final boolean on;
  private final boolean shared;
  private final long total;
  private final AtomicLong done = new AtomicLong();
  private final long begun = System.nanoTime();
  private long drawn = begun;
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
    err.print("\r" + line(reports, (now - begun) / 1e9) + "\u001b[K");
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

  /** What the bar looks like after some seconds: how far it is, how fast, and how long yet. */
  String line(long reports, double seconds) {
    // What is told of the first moments would be wrong.
    boolean told = seconds >= SETTLED && reports > 0;
    String rate = told ? ", " + rate(reports / seconds) : "";
    if (total <= 0) {
      return reports + " reports" + rate;
    }
    double share = Math.min(1.0, (double) done.get() / total);
    int full = (int) (share * WIDTH);
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    String left = told && share > 0 && share < 1 ? ", " + left(seconds / share - seconds) : "";
    return "[" + bar + "] " + (int) (share * 100) + "% " + reports + " reports" + rate + left;
  }

  private static String rate(double each) {
    return each >= 1 ? Math.round(each) + "/s" : Math.round(each * MINUTE) + "/min";
  }

  private static String left(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    if (whole < MINUTE) {
      return whole + " s left";
    }
    long minutes = Math.round(seconds / MINUTE);
    return minutes < MINUTE
        ? minutes + " min left"
        : minutes / MINUTE + " h " + minutes % MINUTE + " min left";
  }
}
