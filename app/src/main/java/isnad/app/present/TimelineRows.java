package isnad.app.present;

import isnad.core.view.Bounds;
import isnad.core.view.DaySum;
import isnad.core.view.Timeline;
import java.util.List;
import java.util.stream.Stream;

/** Incidents in the order of time as comma-separated values: a row for each bar, and the rest. */
public final class TimelineRows {
  private static final List<String> NAMES = List.of(
      "bar", "from", "to", "incidents", "denied", "killed-low", "killed-best", "killed-high");

  private TimelineRows() {}

  public static List<String> of(Timeline timeline) {
    return CommaSeparated.table(
        NAMES,
        Stream.concat(
            timeline.bars().stream()
                .map(bar -> row(
                    timeline.step().key(),
                    bar.from().toString(),
                    bar.to().toString(),
                    bar.incidents(),
                    bar.denied(),
                    bar.killed())),
            Stream.of(row("outside", timeline.outside()), row("undated", timeline.undated()))));
  }

  private static List<String> row(String bar, DaySum sum) {
    return row(bar, "", "", sum.incidents(), sum.denied(), sum.killed());
  }

  private static List<String> row(
      String bar, String from, String to, long incidents, long denied, Bounds killed) {
    return List.of(
        bar,
        from,
        to,
        String.valueOf(incidents),
        String.valueOf(denied),
        String.valueOf(killed.low()),
        String.valueOf(killed.best()),
        String.valueOf(killed.high()));
  }
}
