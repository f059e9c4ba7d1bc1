package isnad.app.cli;

import isnad.app.json.TrendLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.TrendRow;
import isnad.app.present.TrendTable;
import isnad.core.view.Activity;
import isnad.core.view.Finding;
import isnad.core.view.TrendQuery;
import isnad.core.view.Trends;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad trend}: whose activity rises against its own past. */
@Command(
    name = "trend",
    description = "Finds doers of whom more is told in a place than their own past, and how much"
        + " else is reported, lead to expect.",
    footer = {
      "",
      "Doers are whom voices accuse. More reporting is not more violence. See docs/trends.md.",
      "",
      "Exit status: 0 compared, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class TrendCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final TrendOptions options = new TrendOptions();

  @Option(
      names = "--all",
      description = "Also where no rise is shown, and where too little is known.")
  private boolean all;

  TrendCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return ledger.answer(here, this::listing);
  }

  private @Nullable Listing listing(ChosenPacks chosen) {
    String wrong = options.wrong(chosen.packs().types().values());
    if (wrong != null) {
      here.say("isnad: " + wrong);
      return null;
    }
    TrendQuery query = options.query();
    Activity activity = ledger.activity(here, chosen);
    Trends trends = Trends.of(activity.happened(), activity.reported(), query);
    here.say("isnad: " + TrendRow.summary(trends));
    List<TrendRow> rows = trends.periods().stream()
        .flatMap(periods -> trends.trends().stream()
            .filter(trend -> all || trend.finding() instanceof Finding.Rise)
            .map(trend -> new TrendRow(periods, trend)))
        .toList();
    Terminal terminal = here.terminal();
    return Listing.of(
        () -> new TrendTable(terminal.columns(), terminal.colours()).of(rows),
        () -> CommaSeparated.table(TrendRow.NAMES, rows.stream().map(TrendRow::fields)),
        () -> rows.stream().map(row -> TrendLine.of(row.periods(), row.trend())).toList());
  }
}
