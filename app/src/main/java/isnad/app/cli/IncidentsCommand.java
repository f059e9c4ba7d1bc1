package isnad.app.cli;

import isnad.app.json.IncidentLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.IncidentRow;
import isnad.app.present.IncidentTable;
import isnad.app.present.ReportRow;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Synopsis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

  IncidentsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return ledger.answer(
        here,
        chosen -> byReport
            ? reports(ledger.assembled(here, chosen))
            : incidents(ledger.synopses(here, chosen, filter)));
  }

  private Listing reports(Assembled assembled) {
    Map<Incident, Integer> figures = new HashMap<>();
    List<ReportRow> rows = assembled.reports().stream()
        .map(report -> new ReportRow(
            report,
            report
                .incident()
                .map(incident -> figures.computeIfAbsent(
                    incident, one -> assembled.corroboration(one).told().atLeast()))))
        .toList();
    return Listing.of(
        () -> ReportRow.table(rows),
        () -> ReportRow.csv(rows),
        () -> rows.stream()
            .map(row -> IncidentLine.of(row.about(), row.independent()))
            .toList());
  }

  private Listing incidents(List<Synopsis> listed) {
    return Listing.of(
        () -> table(listed),
        () -> CommaSeparated.table(
            IncidentRow.NAMES, listed.stream().map(one -> IncidentRow.of(one).fields())),
        () -> listed.stream().map(IncidentLine::of).toList());
  }

  private String table(List<Synopsis> listed) {
    Terminal terminal = here.terminal();
    IncidentTable table = new IncidentTable(terminal.columns(), terminal.colours());
    StringBuilder out = new StringBuilder(table.head());
    listed.forEach(one -> out.append(table.of(IncidentRow.of(one))));
    return out.toString();
  }
}
