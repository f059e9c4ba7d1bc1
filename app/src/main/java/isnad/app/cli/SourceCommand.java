package isnad.app.cli;

import isnad.app.answer.AskProblem;
import isnad.app.answer.ProfileAsked;
import isnad.app.json.SourceLine;
import isnad.app.present.ProfileRow;
import isnad.app.present.ProfileText;
import isnad.app.present.SourceTable;
import isnad.app.store.LedgerReader;
import isnad.core.view.GradedSource;
import isnad.core.view.Grades;
import isnad.core.view.Profile;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad source [NAME]}: what an outlet or voice told, on whose word, and how. */
@Command(
    name = "source",
    description = "Shows of an outlet or voice how often it is origin or relay, whom it relays,"
        + " what others deny or contradict, its copies, and its loaded words; without a NAME, lists"
        + " all outlets and voices.",
    footer = {
      "",
      "Counts and shares of what the ledger holds, and beside them the grades that people gave"
          + " (isnad review grade); none is computed. See docs/sources.md.",
      "",
      "Exit status: 0 shown, 2 there is no ledger or no such source, 3 it cannot be opened or"
          + " written out."
    })
final class SourceCommand implements Callable<Integer> {
  private static final int NAMED = 10;
  private static final int LISTED = 1000;
  private static final int SHOWN = 20;

  private final Surroundings here;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Its id in the packs, or a name of it in Arabic or English.")
  private @Nullable String name;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "List at most N sources, 1000 otherwise; of one source show the latest N of"
          + " each kind of what is counted, 20 otherwise.")
  private @Nullable Integer top;

  SourceCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return ledger.answer(here, this::listing);
  }

  private @Nullable Listing listing(ChosenPacks chosen) {
    Sources sources = ledger.sources(here, chosen);
    if (name == null) {
      return list(chosen, sources.rows().stream().limit(most(LISTED)).toList());
    }
    List<SourceRow> called = sources.called(name, chosen.packs().registry());
    if (called.size() != 1) {
      here.say("isnad: " + ChosenPacks.line(AskProblem.UNKNOWN_SOURCE.of(unclear(called))));
      return null;
    }
    Profile profile = profile(chosen, sources, called.getFirst());
    List<Grades.Grade> grades = graded(chosen, called).getFirst().grades();
    return new Listing(
        () -> new ProfileText(here.terminal().colours()).of(profile, grades),
        () -> ProfileRow.of(profile, grades),
        () -> List.of(SourceLine.of(profile, grades)),
        true);
  }

  private int most(int usual) {
    return top == null ? usual : Math.max(0, top);
  }

  private List<GradedSource> graded(ChosenPacks chosen, List<SourceRow> rows) {
    Grades grades =
        ledger.grades(here, chosen, rows.stream().map(SourceRow::key).toList());
    return rows.stream().map(row -> GradedSource.of(row, grades)).toList();
  }

  private Listing list(ChosenPacks chosen, List<SourceRow> listed) {
    Terminal terminal = here.terminal();
    List<GradedSource> rows = graded(chosen, listed);
    return Listing.of(
        () -> new SourceTable(terminal.columns(), terminal.colours()).of(rows),
        () -> SourceTable.csv(rows),
        () -> rows.stream().map(SourceLine::of).toList());
  }

  private Profile profile(ChosenPacks chosen, Sources sources, SourceRow source) {
    try (LedgerReader reader = LedgerReader.open(ledger.address(here))) {
      return new ProfileAsked(source, sources, most(SHOWN))
          .answer(ledger.asked(here, chosen, reader));
    }
  }

  private String unclear(List<SourceRow> called) {
    if (called.isEmpty()) {
      return "no outlet or named voice of this ledger is called " + name;
    }
    String some = called.stream()
        .limit(NAMED)
        .map(row -> row.key() + " (" + row.name() + ")")
        .collect(Collectors.joining(", "));
    return name + " may be " + some + (called.size() > NAMED ? " or others" : "");
  }
}
