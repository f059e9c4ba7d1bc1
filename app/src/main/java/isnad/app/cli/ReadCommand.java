package isnad.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  private final Surroundings here;

  @Mixin
  private final ReportOptions reports = new ReportOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable Format format;

  ReadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Terminal terminal = here.terminal();
    Format how = format == null ? Format.usual(reports.file(), terminal) : format;
    return reports.run(here, (reading, ingest, out, bar) -> {
      ReadingRun run =
          new ReadingRun(reading::read, how.presentation(reports.file(), terminal), out, bar);
      return new ReportOptions.Done(run.run(ingest, reports.threads()), null);
    });
  }
}
