package isnad.app.cli;

import isnad.core.event.EventType;
import isnad.core.event.Family;
import isnad.core.view.Periods;
import isnad.core.view.TrendQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is compared with its own past. */
final class TrendOptions {
  private static final int MONTHS = 12;
  private static final int WEEKS = 26;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only the doer of that id, or those whose names hold NAME.")
  private @Nullable String actor;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description =
          "Only the province of that English name, or a country (code) and its provinces.")
  private @Nullable String place;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only incidents of that type or family of types; violence otherwise.")
  private @Nullable String type;

  @Option(
      names = "--period",
      paramLabel = "LENGTH",
      description = "${COMPLETION-CANDIDATES}: what is counted together; month otherwise.")
  private Periods.Length period = Periods.Length.MONTH;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The last day (ISO) of the window; that of the last report otherwise.")
  private @Nullable LocalDate until;

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "How many periods are looked at; 1 otherwise.")
  private int window = 1;

  @Option(
      names = "--past",
      paramLabel = "N",
      description = "How many periods before them are the past; 12 months or 26 weeks otherwise.")
  private @Nullable Integer past;

  /** What cannot be asked; null where all can. */
  @Nullable
  String wrong(Collection<EventType> types) {
    if (window < 1 || past() < 1 || (long) window + past() > Periods.MOST) {
      return "--window and --past are 1 or more, together at most " + Periods.MOST;
    }
    boolean known = type == null
        || types.stream().anyMatch(one -> one.name().equals(type))
        || Arrays.stream(Family.values()).anyMatch(one -> one.key().equals(type));
    return known ? null : "--type " + type + ": no event type and no family of them";
  }

  private int past() {
    if (past != null) {
      return past;
    }
    return switch (period) {
      case WEEK -> WEEKS;
      case MONTH -> MONTHS;
    };
  }

  TrendQuery query() {
    return new TrendQuery(
        Optional.ofNullable(actor),
        Optional.ofNullable(place),
        Optional.ofNullable(type),
        period,
        window,
        past(),
        Optional.ofNullable(until));
  }
}
