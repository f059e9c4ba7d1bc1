package isnad.app.cli;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Tally;
import isnad.core.ledger.Digest;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command over many reports is told: which reports, with which packs, where to. */
final class ReportOptions {
  private static final int MOST_THREADS = 256;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin
  private final SourceOptions sources = new SourceOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N reports at a time; as many as there are cores otherwise.")
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress bar and no summary.")
  private boolean quiet;

  /** What a command does with its reports. */
  interface Work {
    /** Does it, and says what the summary says it found; null for claims. */
    Done over(Reading reading, Ingest ingest, Destination out, ProgressBar bar) throws IOException;
  }

  /** What became of the reports, and what was found in them, in words for the summary. */
  record Done(Tally tally, @Nullable String found) {}

  /** The file to write to; null for standard output. */
  @Nullable
  Path file() {
    return sources.file();
  }

  /** What tells the packs to read with from all others. */
  Digest fingerprint(Surroundings here) {
    return sources.fingerprint(here);
  }

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  /** Does {@code work} over the reports and gives the exit status. */
  int run(Surroundings here, Work work) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads takes 1 to " + MOST_THREADS);
    }
    long start = System.nanoTime();
    ChosenPacks chosen = sources.packs(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    Ingest ingest = sources.ingest(here, chosen.packs().registry().outlets());
    return sources.write(here, out -> {
      Done done = work.over(new Reading(chosen.packs()), ingest, out, bar(here, ingest));
      out.finish();
      if (!quiet) {
        double seconds = (System.nanoTime() - start) / 1e9;
        Tally tally = done.tally();
        here.say(
            done.found() == null
                ? tally.summary(seconds, ingest.passedOver())
                : tally.summary(done.found(), seconds, ingest.passedOver()));
      }
      return ExitStatus.of(done.tally());
    });
  }

  private ProgressBar bar(Surroundings here, Ingest ingest) {
    Terminal terminal = here.terminal();
    boolean many = ingest.sources() > 1 || ingest.bytes() > 1 << 20 || ingest.bytes() == 0;
    boolean on = terminal.err() && many && !quiet;
    return new ProgressBar(here.err(), on, terminal.out() && file() == null, ingest.bytes());
  }

  /** That the command line makes no sense. */
  ParameterException wrong(String what) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    return new ParameterException(spec.commandLine(), what);
  }
}
