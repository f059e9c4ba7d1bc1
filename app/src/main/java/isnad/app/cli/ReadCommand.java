package isnad.app.cli;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Limits;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad read}: from files, folders and standard input to readings. */
@Command(
    name = "read",
    description = "Reads reports and writes who said what happened.",
    footer = {
      "",
      "Exit status: 0 all reports were read, 1 some could not be read, 2 none could,",
      "3 the run could not be finished. A report that cannot be read never stops a run."
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 256;

  private final Surroundings here;

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = ".txt, .html, .jsonl, .jsonl.gz files, folders of them, or - (standard input).")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears when it is whole.")
  private @Nullable Path file;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N reports at a time; as many as there are cores otherwise.")
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Add the packs in DIR to the shipped ones; may be given several times.")
  private List<Path> packs = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress bar and no summary.")
  private boolean quiet;

  ReadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads takes 1 to " + MOST_THREADS);
    }
    long start = System.nanoTime();
    ChosenPacks chosen = ChosenPacks.load(packs, here.folder());
    chosen.warn(here);
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    Reading reading = new Reading(chosen.packs());
    Ingest ingest = Ingest.of(paths, here.folder(), here.in(), Limits.USUAL);
    Path target = file == null ? null : here.folder().resolve(file);
    try (Destination out =
        target == null ? Destination.stream(here.out()) : Destination.file(target)) {
      Tally tally = run(reading, ingest, out);
      out.finish();
      if (!quiet) {
        double seconds = (System.nanoTime() - start) / 1e9;
        here.say(tally.summary(seconds, ingest.passedOver()));
      }
      return tally.status().number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      String where = file == null ? "standard output" : file.toString();
      here.say("isnad: cannot write " + where + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  private Tally run(Reading reading, Ingest ingest, Destination out) throws IOException {
    Terminal terminal = here.terminal();
    boolean many = ingest.sources() > 1 || ingest.bytes() > 1 << 20 || ingest.bytes() == 0;
    boolean on = terminal.err() && many && !quiet;
    ProgressBar bar =
        new ProgressBar(here.err(), on, terminal.out() && file == null, ingest.bytes());
    Format how = format == null ? Format.usual(file, terminal) : format;
    return new ReadingRun(reading::read, how.presentation(file, terminal), out, bar)
        .run(ingest, threads);
  }

  private ParameterException wrong(String what) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    return new ParameterException(spec.commandLine(), what);
  }
}
