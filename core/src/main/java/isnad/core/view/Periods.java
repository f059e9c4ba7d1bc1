package isnad.core.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Equal stretches of time that end with one day: the last {@code window} of them are looked at, the
 * others are the past. {@code starts} are their first days, the earliest first.
 */
public record Periods(List<LocalDate> starts, LocalDate until, int window, Length length) {
  /** The most that anybody may ask for. */
  public static final int MOST = 1_000;

  /** How long a period is. */
  public enum Length {
    WEEK(ChronoUnit.WEEKS, 7),
    MONTH(ChronoUnit.MONTHS, 31);

    private final ChronoUnit unit;
    private final int days;

    Length(ChronoUnit unit, int days) {
      this.unit = unit;
      this.days = days;
    }

    /** The name in options and output. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what may have been on any of these days belongs into one such period. */
    boolean holds(LocalDate from, LocalDate to) {
      return ChronoUnit.DAYS.between(from, to) < days;
    }
  }

  public Periods {
    starts = List.copyOf(starts);
    if (window < 1 || starts.size() <= window || starts.size() > MOST) {
      throw new IllegalArgumentException("no such periods: " + starts.size() + ", " + window);
    }
  }

  /** {@code past} periods and behind them {@code window} ones, the last of which ends then. */
  static Periods until(LocalDate until, Length length, int past, int window) {
    List<LocalDate> starts = new ArrayList<>();
    for (int back = past + window; back > 0; back--) {
      starts.add(until.plusDays(1).minus(back, length.unit));
    }
    return new Periods(starts, until, window, length);
  }

  /** How many periods the past has. */
  public int past() {
    return starts.size() - window;
  }

  /** The first day of the window. */
  public LocalDate from() {
    return starts.get(past());
  }

  /** Which period a day is in; -1 before all of them, their number behind them. */
  int of(LocalDate day) {
    if (day.isAfter(until)) {
      return starts.size();
    }
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  boolean isWindow(int period) {
    return period >= past() && period < starts.size();
  }
}
