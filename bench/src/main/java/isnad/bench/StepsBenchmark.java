package isnad.bench;

import isnad.app.pack.ShippedPacks;
import isnad.core.grammar.Tagger;
import isnad.core.pack.Packs;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Sentence;
import isnad.core.report.Sentences;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The first steps of a reading by themselves: folding, cutting into tokens and sentences, tagging.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StepsBenchmark {
  private static final int REPORTS = 200;
  private static final int UNITS = 1500;

  private Packs packs = Packs.load(List.of());
  private Tagger tagger = new Tagger(packs);
  private List<Report> reports = List.of();
  private List<FoldedText> folded = List.of();
  private List<Tokens> tokens = List.of();

  /** Does once what the steps that are measured build upon. */
  @Setup
  public void prepare() {
    packs = Packs.load(ShippedPacks.files());
    tagger = new Tagger(packs);
    reports = Texts.near(Texts.usual(), UNITS, REPORTS);
    folded = reports.stream().map(report -> FoldedText.of(report.text())).toList();
    tokens = folded.stream().map(Tokens::of).toList();
    System.out.println("# one operation sees " + Texts.bytes(reports) / 1000 + " KB of UTF-8");
  }

  @Benchmark
  public void fold(Blackhole hole) {
    for (Report report : reports) {
      hole.consume(FoldedText.of(report.text()));
    }
  }

  @Benchmark
  public void cut(Blackhole hole) {
    for (FoldedText text : folded) {
      hole.consume(Sentences.of(Tokens.of(text)));
    }
  }

  @Benchmark
  public void tag(Blackhole hole) {
    for (Tokens text : tokens) {
      for (Sentence sentence : Sentences.of(text)) {
        hole.consume(tagger.tag(text, sentence, List.of(), List.of()));
      }
    }
  }

  /** Loads packs: what a run pays once before its first claim. */
  @Benchmark
  public Packs load() {
    return Packs.load(ShippedPacks.files());
  }
}
