package isnad.app.cli;

import isnad.app.answer.DeadPage;
import isnad.app.answer.Taken;
import isnad.app.json.DeadLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.DeadRow;
import isnad.app.store.LedgerReader;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.view.Dead;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad dead}: who is said by name to have been killed. */
@Command(
    name = "dead",
    description = "Lists the persons who are said by name to have been killed, with what reports"
        + " say of them beside the name, on whose word, and who denies it.",
    footer = {
      "",
      "All of it is claimed, and none of it is found true. The list names persons and their"
          + " families: read docs/dead.md before you pass it on.",
      "",
      "Exit status: 0 listed, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class DeadCommand implements Callable<Integer> {
  /** So many persons are a page where none is asked for. */
  private static final int USUAL = 20;

  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final IncidentFilter filter = new IncidentFilter();

  @Option(
      names = "--after",
      paramLabel = "NAME",
      description = "Only names that stand behind NAME in the list, the last of the page before.")
  private String after = "";

  DeadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return ledger.answer(here, chosen -> {
      List<Dead> persons = persons(chosen);
      List<DeadRow> rows = persons.stream().map(DeadRow::of).toList();
      return Listing.of(
          () -> DeadRow.table(rows, here.terminal().columns()),
          () -> CommaSeparated.table(DeadRow.NAMES, rows.stream().map(DeadRow::fields)),
          () -> persons.stream().map(DeadLine::of).toList());
    });
  }

  private List<Dead> persons(ChosenPacks chosen) {
    try (LedgerReader reader = LedgerReader.open(ledger.address(here))) {
      return new DeadPage(filter.wanted(), after, filter.most(USUAL))
          .answer(ledger.asked(here, chosen, reader), this::wanted);
    }
  }

  private List<Incident> wanted(Assembled assembled) {
    return filter
        .of(assembled)
        .map(Taken::incident)
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }
}
