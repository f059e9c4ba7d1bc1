package isnad.app.cli;

import isnad.app.json.IncidentLine;
import isnad.app.present.IncidentRow;
import isnad.app.present.IncidentTable;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import isnad.core.incident.ReportIncident;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad incidents}: what happened, as the reports of a ledger tell it together. */
@Command(
    name = "incidents",
    description = "Lists the incidents that the reports of the ledger tell of, the latest first.",
    footer = {
      "",
      "Origins are independent voices, at least and at most; chains share no outlet and no relay.",
      "See docs/corroboration.md and docs/incidents.md.",
      "",
      "Exit status: 0 listed, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class IncidentsCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final IncidentFilter filter = new IncidentFilter();

  @Option(
      names = "--by-report",
      description = "A line for each report instead: its incident, copies and least origins.")
  private boolean byReport;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  IncidentsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    ChosenPacks chosen = ledger.packs(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    Assembled assembled = ledger.assembled(here, chosen);
    try (Destination out = Destination.stream(here.out())) {
      if (byReport) {
        reports(assembled, out);
      } else {
        incidents(assembled, out);
      }
      out.finish();
      return ExitStatus.GOOD.number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      here.say("isnad: cannot write standard output: " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  private static void reports(Assembled assembled, Destination out) throws IOException {
    Map<Incident, Integer> figures = new HashMap<>();
    for (ReportIncident report : assembled.reports()) {
      Optional<Integer> independent = report
          .incident()
          .map(incident -> figures.computeIfAbsent(
              incident, one -> assembled.corroboration(one).told().atLeast()));
      out.write(IncidentLine.of(report, independent) + "\n");
    }
  }

  /** An incident with its line and its figures. */
  private record Listed(Incident incident, Outline outline, Corroboration told) {
    String latest() {
      return outline.to().map(Object::toString).orElse("");
    }
  }

  private void incidents(Assembled assembled, Destination out) throws IOException {
    List<Listed> listed = assembled.incidents().stream()
        .filter(filter::maySee)
        .map(one -> new Listed(one, Outline.of(one), assembled.corroboration(one)))
        .filter(one -> filter.takes(one.incident(), one.outline(), one.told()))
        .sorted(Comparator.comparing(Listed::latest)
            .reversed()
            .thenComparing(one -> one.incident().id()))
        .limit(filter.most())
        .toList();
    Terminal terminal = here.terminal();
    ListFormat how = format == null ? ListFormat.usual(terminal) : format;
    switch (how) {
      case TABLE -> {
        IncidentTable table = new IncidentTable(terminal.columns(), terminal.colours());
        out.write(table.head());
        for (Listed one : listed) {
          out.write(table.of(row(one)));
        }
      }
      case CSV -> {
        out.write(IncidentRow.head() + "\r\n");
        for (Listed one : listed) {
          out.write(row(one).csv() + "\r\n");
        }
      }
      case JSONL -> {
        for (Listed one : listed) {
          out.write(line(one) + "\n");
        }
      }
      case JSON -> {
        out.write("[\n");
        out.write(String.join(",\n", listed.stream().map(IncidentsCommand::line).toList()));
        out.write("\n]\n");
      }
    }
  }

  private static IncidentRow row(Listed one) {
    return IncidentRow.of(one.incident(), one.outline(), one.told());
  }

  private static String line(Listed one) {
    return IncidentLine.of(one.incident(), one.outline(), one.told());
  }
}
