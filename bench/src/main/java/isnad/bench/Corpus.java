package isnad.bench;

import isnad.app.pack.ShippedPacks;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import isnad.core.report.Report;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a corpus several times on one thread and tells how fast, once warm. */
public final class Corpus {
  private static final int ROUNDS = 4;
  private static final int FEWEST = 50;

  private final Reading reading;
  private final PrintStream out;

  private Corpus(Reading reading, PrintStream out) {
    this.reading = reading;
    this.out = out;
  }

  /** Reads the file named first, or the usual corpus. */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    Packs packs = Packs.load(ShippedPacks.files());
    Reading reading = new Reading(packs);
    double load = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "packs loaded in %.2f s%n", load);
    List<Report> reports = arguments.length > 0 ? Texts.of(Path.of(arguments[0])) : Texts.usual();
    new Corpus(reading, System.out).run(reports);
  }

  private void run(List<Report> reports) {
    out.printf(Locale.ROOT, "%d reports, %d KB of UTF-8%n", reports.size(), kilobytes(reports));
    for (int round = 1; round <= ROUNDS; round++) {
      String name = round == ROUNDS ? "warm" : "round " + round;
      measure(name, reports);
    }
    Texts.byOutlet(reports).forEach((outlet, theirs) -> {
      if (theirs.size() >= FEWEST) {
        measure(outlet, theirs);
      }
    });
  }

  private void measure(String name, List<Report> reports) {
    long claims = 0;
    long start = System.nanoTime();
    for (Report report : reports) {
      claims += reading.read(report).claims().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-24s %6d reports %8d claims %8.2f s %8.0f KB/s%n",
        name,
        reports.size(),
        claims,
        seconds,
        kilobytes(reports) / seconds);
  }

  private static long kilobytes(List<Report> reports) {
    return Texts.bytes(reports) / 1000;
  }
}
