package isnad.core.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Incidents in the order of time, a bar for each step, also for those in which nothing is told;
 * each incident counts once, on the last day on which it may have been. {@code outside} are those
 * before and behind the bars, {@code undated} those without a day.
 */
public record Timeline(Step step, List<Bar> bars, DaySum outside, DaySum undated) {
  /** More bars than these nobody can tell apart. */
  private static final int MOST = 62;

  /** A share of the incidents that is left outside at either end, where days lie far apart. */
  private static final int FEW = 200;

  private static final DaySum NOTHING = new DaySum(Optional.empty(), 0, 0, DaySum.NOBODY);

  public Timeline {
    bars = List.copyOf(bars);
  }

  /** How long the time of one bar is. */
  public enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the step that {@code day} is in. */
    LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
        case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
      };
    }

    /** The first day of the next step. */
    LocalDate next(LocalDate first) {
      return switch (this) {
        case DAY -> first.plusDays(1);
        case WEEK -> first.plusWeeks(1);
        case MONTH -> first.plusMonths(1);
        case YEAR -> first.plusYears(1);
        case DECADE -> first.plusYears(10);
      };
    }

    /** Whether so much time makes no more bars than can be told apart. */
    private boolean fits(LocalDate from, LocalDate to) {
      long days = ChronoUnit.DAYS.between(from, to) + 1;
      return switch (this) {
        case DAY -> days <= MOST;
        case WEEK -> days <= 7L * MOST;
        case MONTH -> days <= 31L * MOST;
        case YEAR -> days <= 366L * MOST;
        case DECADE -> true;
      };
    }
  }

  /** The incidents from one day to another. */
  public record Bar(LocalDate from, LocalDate to, long incidents, long denied, Bounds killed) {}

  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /** Of what each day adds; the bars begin and end with what is told. */
  public static Timeline of(Collection<DaySum> sums) {
    TreeMap<LocalDate, DaySum> byDay = new TreeMap<>();
    DaySum undated = NOTHING;
    for (DaySum sum : sums) {
      if (sum.day().isEmpty()) {
        undated = undated.with(sum);
      } else {
        byDay.merge(sum.day().get(), sum, DaySum::with);
      }
    }
    if (byDay.isEmpty()) {
      return new Timeline(Step.DAY, List.of(), NOTHING, undated);
    }
    LocalDate from = byDay.firstKey();
    LocalDate to = byDay.lastKey();
    if (!Step.MONTH.fits(from, to)) {
      // A few that are told of another century would make all others one bar.
      long few = byDay.values().stream().mapToLong(DaySum::incidents).sum() / FEW;
      from = behind(byDay, few);
      to = behind(byDay.descendingMap(), few);
    }
    Step step = fitting(from, to);
    DaySum outside = NOTHING;
    TreeMap<LocalDate, DaySum> steps = new TreeMap<>();
    for (Map.Entry<LocalDate, DaySum> day : byDay.entrySet()) {
      if (day.getKey().isBefore(from) || day.getKey().isAfter(to)) {
        outside = outside.with(day.getValue());
      } else {
        steps.merge(step.first(day.getKey()), day.getValue(), DaySum::with);
      }
    }
    return new Timeline(step, bars(step, from, to, steps), outside, undated);
  }

  private static Step fitting(LocalDate from, LocalDate to) {
    for (Step step : Step.values()) {
      if (step.fits(from, to)) {
        return step;
      }
    }
    return Step.DECADE;
  }

  /** The first day before which there are no more than {@code few} incidents. */
  private static LocalDate behind(Map<LocalDate, DaySum> days, long few) {
    long passed = 0;
    LocalDate last = days.keySet().iterator().next();
    for (Map.Entry<LocalDate, DaySum> day : days.entrySet()) {
      last = day.getKey();
      passed += day.getValue().incidents();
      if (passed > few) {
        break;
      }
    }
    return last;
  }

  private static List<Bar> bars(
      Step step, LocalDate from, LocalDate to, Map<LocalDate, DaySum> steps) {
    List<Bar> bars = new ArrayList<>();
    LocalDate first = step.first(from);
    while (!first.isAfter(to)) {
      LocalDate next = step.next(first);
      DaySum sum = steps.getOrDefault(first, NOTHING);
      bars.add(new Bar(
          first.isBefore(from) ? from : first,
          next.isAfter(to) ? to : next.minusDays(1),
          sum.incidents(),
          sum.denied(),
          sum.killed()));
      first = next;
    }
    return bars;
  }

  /** How many incidents the bars count. */
  public long incidents() {
    return bars.stream().mapToLong(Bar::incidents).sum();
  }

  /** How many are told to have been killed in all incidents of the bars. */
  public Bounds killed() {
    return new Bounds(
        bars.stream().mapToLong(bar -> bar.killed().low()).sum(),
        bars.stream().mapToLong(bar -> bar.killed().best()).sum(),
        bars.stream().mapToLong(bar -> bar.killed().high()).sum(),
        false);
  }
}
