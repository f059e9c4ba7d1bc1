package isnad.app.cli;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.RunProblem;
import isnad.app.ingest.Tally;
import isnad.core.reading.GapCount;
import isnad.core.reading.GapKind;
import isnad.core.reading.GapReason;
import isnad.core.reading.GapTally;
import isnad.core.reading.Reading;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad gaps}: what reports tell that could not be read, by frequency. */
@Command(
    name = "gaps",
    description = "Lists what could not be read in reports, the most frequent first.",
    footer = {
      "",
      "Exit status: 0 all reports were read, 1 some could not be read, 2 none could,",
      "3 the run could not be finished. A report that cannot be read never stops a run."
    })
final class GapsCommand implements Callable<Integer> {
  /** The most reports that could not be read of which each is told. */
  private static final int TOLD = 20;

  private final Surroundings here;

  @Mixin
  private final ReportOptions reports = new ReportOptions();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}, joined by commas; all otherwise.")
  private Set<GapKind> kinds = EnumSet.allOf(GapKind.class);

  @Option(
      names = "--reason",
      split = ",",
      paramLabel = "REASON",
      description = "${COMPLETION-CANDIDATES}, joined by commas; all otherwise.")
  private Set<GapReason> reasons = EnumSet.allOf(GapReason.class);

  @Option(names = "--top", paramLabel = "N", description = "At most N of each kind; 30 otherwise.")
  private int top = 30;

  @Option(names = "--least", paramLabel = "N", description = "Only what was met N times or more.")
  private long least = 1;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable GapFormat format;

  private int unread;

  GapsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (top < 1 || least < 1) {
      throw reports.wrong("--top and --least take 1 or more");
    }
    return reports.run(here, this::list);
  }

  private ReportOptions.Done list(Reading reading, Ingest ingest, Destination out, ProgressBar bar)
      throws IOException {
    GapTally counts = new GapTally(GapTally.USUAL);
    Tally tally =
        new GapsRun(reading::gaps, counts, this::tell, bar).run(ingest, reports.threads());
    if (unread > TOLD && !reports.quiet()) {
      here.say("isnad: and " + (unread - TOLD) + " more reports were not read");
    }
    List<GapCount> ranked = counts.ranked(kinds, reasons, top, least);
    Terminal terminal = here.terminal();
    GapFormat how = format == null ? GapFormat.usual(reports.file(), terminal) : format;
    out.write(how.listing(reports.file(), terminal).of(ranked));
    String found = Tally.counted(ranked.size(), "gap") + " listed";
    return new ReportOptions.Done(
        tally,
        counts.forgotten() == 0
            ? found
            : found + " (" + Tally.counted(counts.forgotten(), "rare gap") + " forgotten)");
  }

  private void tell(ReportId id, List<Problem> problems) {
    if (++unread <= TOLD) {
      for (Problem problem : problems) {
        if (IngestProblem.stops(problem) || problem.code() == RunProblem.INTERNAL_FAULT) {
          here.say("isnad: not read: " + id + ": " + ChosenPacks.line(problem));
        }
      }
    }
  }
}
