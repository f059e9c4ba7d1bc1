package isnad.app.cli;

import isnad.app.answer.Opened;
import isnad.app.answer.Taken;
import isnad.app.json.SheetLine;
import isnad.app.present.AnswerRow;
import isnad.app.present.DifferencesText;
import isnad.app.present.IncidentRow;
import isnad.app.present.IncidentTable;
import isnad.core.view.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad contradictions}: what is told differently of one incident. */
@Command(
    name = "contradictions",
    description = "Lists, by incident, figures, parties, places and times that cannot all be so,"
        + " figures that a voice later revised, and what is denied.",
    footer = {
      "",
      "Numbers that sum many incidents are left out. See docs/incidents.md.",
      "",
      "Exit status: 0 listed, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class ContradictionsCommand implements Callable<Integer> {
  private static final int LISTED = 100;

  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final IncidentFilter filter = new IncidentFilter();

  ContradictionsCommand(Surroundings here) {
    this.here = here;
  }

  /** An incident that is told differently. */
  private record Told(Taken taken, Differences differences) {
    String id() {
      return taken.incident().id().toString();
    }
  }

  @Override
  public Integer call() {
    return ledger.answer(here, chosen -> {
      List<Told> told = told(chosen);
      return Listing.of(() -> table(told), () -> rows(told), () -> objects(told));
    });
  }

  /** The incidents that are told differently, the latest first. */
  private List<Told> told(ChosenPacks chosen) {
    List<Told> told = new ArrayList<>();
    int most = filter.most(LISTED);
    ledger.each(here, chosen, filter.contrasting(), assembled -> {
      List<Taken> taken = filter
          .of(assembled)
          .filter(one -> one.incident().accounts().size() > 1)
          .toList();
      Opened opened = ledger.opened(
          here, chosen, assembled, taken.stream().map(Taken::incident).toList());
      taken.stream()
          .map(one ->
              new Told(one, Differences.among(opened.tellings(one.incident()), opened.kin())))
          .filter(one -> !one.differences().isEmpty())
          .limit(most - told.size())
          .forEach(told::add);
      return told.size() < most;
    });
    return told;
  }

  private String table(List<Told> told) {
    Terminal terminal = here.terminal();
    IncidentTable table = new IncidentTable(terminal.columns(), terminal.colours());
    DifferencesText text = new DifferencesText(terminal.colours());
    StringBuilder out = new StringBuilder(table.head());
    for (Told one : told) {
      out.append(table.of(IncidentRow.of(one.taken().synopsis())));
      out.append(text.of(one.differences())).append('\n');
    }
    return out.toString();
  }

  private static List<String> rows(List<Told> told) {
    return Stream.concat(
            Stream.of(AnswerRow.head()),
            told.stream().flatMap(one -> AnswerRow.of(one.id(), one.differences()).stream()))
        .toList();
  }

  private static List<String> objects(List<Told> told) {
    return told.stream()
        .map(one -> SheetLine.of(
            one.taken().incident(),
            one.taken().synopsis().outline().type().name(),
            one.differences()))
        .toList();
  }
}
