package isnad.bench;

import isnad.app.pack.ShippedPacks;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import isnad.core.report.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Whole readings, from text to claims in memory, of reports of about one length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class ReadingBenchmark {
  /** Reports that one operation reads. */
  private static final int REPORTS = 200;

  /** About how long the texts are, in UTF-16 units. */
  @Param({"300", "1500", "4000"})
  private int units;

  private Reading reading = new Reading(Packs.load(List.of()));
  private List<Report> reports = List.of();

  /** Loads the packs and chooses the reports; tells how much text an operation reads. */
  @Setup
  public void prepare() {
    reading = new Reading(Packs.load(ShippedPacks.files()));
    reports = Texts.near(Texts.usual(), units, REPORTS);
    System.out.println("# one operation reads " + Texts.bytes(reports) / 1000 + " KB of UTF-8");
  }

  /** Reads the reports one after another. */
  @Benchmark
  public void read(Blackhole hole) {
    for (Report report : reports) {
      hole.consume(reading.read(report));
    }
  }
}
