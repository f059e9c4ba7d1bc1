package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Edge;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.TimeExpression.DayOfMonth;
import isnad.core.mention.TimeExpression.Month;
import isnad.core.mention.TimeExpression.WholeMonth;
import isnad.core.mention.TimeExpression.WholeYear;
import isnad.core.mention.TimeExpression.Year;
import isnad.core.mention.TimeMention.Granularity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Resolves days of months, months and years, of either calendar. Where no year is told it is the
 * latest that ends not after {@code now}. {@code told} is the day told before.
 */
record TimeDateResolver(
    @Nullable LocalDate published,
    @Nullable LocalDate now,
    @Nullable LocalDate told) {
  /** How many years are tried for a day that few years have. */
  private static final int TRIED = 9;

  private static final int LAST_HIJRI = 1600;

  TimeSpan day(DayOfMonth day) {
    Month month = day.month();
    if (month.number() == 0) {
      YearMonth pointed = pointed(month.relation());
      boolean fits = pointed != null && pointed.isValidDay(day.day());
      return fits && pointed != null ? TimeSpan.day(pointed.atDay(day.day())) : TimeSpan.UNKNOWN;
    }
    IntFunction<@Nullable TimeSpan> inYear = year -> dayOf(day, year);
    TimeSpan found = choose(month, inYear);
    return day.weekday() == 0 || month.year().said() ? found : byWeekday(day, found, inYear);
  }

  TimeSpan month(WholeMonth whole) {
    Month month = whole.month();
    if (month.number() == 0) {
      YearMonth pointed = pointed(month.relation());
      return pointed == null ? TimeSpan.UNKNOWN : part(TimeSpan.month(pointed), whole.edge());
    }
    return part(choose(month, year -> monthOf(month, year)), whole.edge());
  }

  /** Halves and quarters of a year have an agreed first and last day, its other parts none. */
  TimeSpan year(WholeYear whole) {
    int year = number(whole.year(), whole.hijri());
    if (year == 0) {
      return TimeSpan.UNKNOWN;
    }
    if (!whole.hijri()) {
      return switch (whole.edge()) {
        case WHOLE -> TimeSpan.year(year);
        case FIRST_HALF -> months(year, 1, 6);
        case SECOND_HALF -> months(year, 7, 12);
        case FIRST_QUARTER -> months(year, 1, 3);
        case SECOND_QUARTER -> months(year, 4, 6);
        case THIRD_QUARTER -> months(year, 7, 9);
        case LAST_QUARTER -> months(year, 10, 12);
        case START, MIDDLE, END, PART -> TimeSpan.UNKNOWN;
      };
    }
    if (whole.edge() != Edge.WHOLE) {
      return TimeSpan.UNKNOWN;
    }
    HijrahDate first = HijrahDate.of(year, 1, 1);
    LocalDate from = LocalDate.from(first);
    return new TimeSpan(from, from.plusDays(first.lengthOfYear() - 1L), Granularity.YEAR);
  }

  private static TimeSpan months(int year, int first, int last) {
    return TimeSpan.of(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  /** Early, middle and late are the thirds of a month. */
  private static TimeSpan part(TimeSpan month, Edge edge) {
    LocalDate first = month.from();
    LocalDate last = month.to();
    if (first == null || last == null) {
      return month;
    }
    return switch (edge) {
      case WHOLE -> month;
      case START -> TimeSpan.of(first, first.plusDays(9));
      case MIDDLE -> TimeSpan.of(first.plusDays(10), first.plusDays(19));
      case END -> TimeSpan.of(first.plusDays(20), last);
      case FIRST_HALF -> TimeSpan.of(first, first.plusDays(14));
      case SECOND_HALF -> TimeSpan.of(first.plusDays(15), last);
      case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, LAST_QUARTER, PART -> TimeSpan.UNKNOWN;
    };
  }

  private @Nullable YearMonth pointed(Relation relation) {
    LocalDate anchor = relation == Relation.SAME ? told : published;
    if (anchor == null) {
      return null;
    }
    YearMonth month = YearMonth.from(anchor);
    return switch (relation) {
      case PAST -> month.minusMonths(1);
      case BEFORE_LAST -> month.minusMonths(2);
      case NEXT -> month.plusMonths(1);
      case CURRENT, SAME, NONE -> month;
      case RECENT, FEW -> null;
    };
  }

  /** A year's number, or 0 where it cannot be known. */
  private int number(Year year, boolean hijri) {
    if (year.number() != 0) {
      return year.number();
    }
    LocalDate anchor = year.relation() == Relation.SAME ? told : published;
    if (anchor == null) {
      return 0;
    }
    int current = hijri ? hijriYear(anchor) : anchor.getYear();
    return switch (year.relation()) {
      case PAST -> current - 1;
      case BEFORE_LAST -> current - 2;
      case NEXT -> current + 1;
      case CURRENT, SAME -> current;
      case NONE, RECENT, FEW -> 0;
    };
  }

  /** The span of the year that is told, or of the nearest that the words allow. */
  private TimeSpan choose(Month month, IntFunction<@Nullable TimeSpan> inYear) {
    int number = number(month.year(), month.hijri());
    if (month.hijri() && number > LAST_HIJRI) {
      return within(number, inYear);
    }
    if (number != 0) {
      return known(inYear.apply(number));
    }
    if (month.year().said() || month.relation() == Relation.SAME && told == null) {
      return TimeSpan.UNKNOWN;
    }
    LocalDate today = now;
    if (today == null) {
      return TimeSpan.UNKNOWN;
    }
    int year = month.hijri() ? hijriYear(today) : today.getYear();
    return switch (month.relation()) {
      case CURRENT -> nearest(inYear, year, today);
      case NEXT -> next(inYear, year, today);
      case SAME -> known(inYear.apply(told == null ? year : told.getYear()));
      case PAST, BEFORE_LAST -> last(inYear, year, today, true);
      case NONE, RECENT, FEW -> last(inYear, year, today, false);
    };
  }

  /** That of a Hijri month or day which begins in a Gregorian {@code year}. */
  private static TimeSpan within(int year, IntFunction<@Nullable TimeSpan> inYear) {
    int hijri = hijriYear(LocalDate.of(year, 1, 1));
    for (int y = hijri; y <= hijri + 1; y++) {
      TimeSpan span = inYear.apply(y);
      if (span != null && span.from() != null && span.from().getYear() == year) {
        return span;
      }
    }
    return TimeSpan.UNKNOWN;
  }

  /** The nearest: a report of early January may speak of the current December. */
  private static TimeSpan nearest(
      IntFunction<@Nullable TimeSpan> inYear, int year, LocalDate today) {
    TimeSpan best = TimeSpan.UNKNOWN;
    long least = Long.MAX_VALUE;
    for (int y = year - 1; y <= year + 1; y++) {
      TimeSpan span = inYear.apply(y);
      LocalDate from = span == null ? null : span.from();
      if (span != null && from != null) {
        long apart = Math.abs(from.toEpochDay() - today.toEpochDay());
        best = apart < least ? span : best;
        least = Math.min(apart, least);
      }
    }
    return best;
  }

  private static TimeSpan next(IntFunction<@Nullable TimeSpan> inYear, int year, LocalDate today) {
    for (int y = year; y < year + TRIED; y++) {
      TimeSpan span = inYear.apply(y);
      if (span != null && span.from() != null && span.from().isAfter(today)) {
        return span;
      }
    }
    return TimeSpan.UNKNOWN;
  }

  /** The last that began by today; where it is {@code over}, that ended before today. */
  private static TimeSpan last(
      IntFunction<@Nullable TimeSpan> inYear, int year, LocalDate today, boolean over) {
    for (int y = year; y > year - TRIED; y--) {
      TimeSpan span = inYear.apply(y);
      LocalDate day = span == null ? null : over ? span.to() : span.from();
      if (span != null && day != null && (over ? day.isBefore(today) : !day.isAfter(today))) {
        return span;
      }
    }
    return TimeSpan.UNKNOWN;
  }

  /** A weekday told beside a date may show that a coming day is meant, or last year's. */
  private TimeSpan byWeekday(
      DayOfMonth day, TimeSpan found, IntFunction<@Nullable TimeSpan> inYear) {
    LocalDate from = found.from();
    if (now == null || from == null || from.getDayOfWeek().getValue() == day.weekday()) {
      return found;
    }
    int year = day.month().hijri() ? hijriYear(now) : now.getYear();
    for (int y = year + 1; y >= year - 1; y--) {
      TimeSpan other = inYear.apply(y);
      LocalDate that = other == null ? null : other.from();
      if (that != null
          && that.getDayOfWeek().getValue() == day.weekday()
          && that.isBefore(now.plusMonths(6))) {
        return known(other);
      }
    }
    return found;
  }

  private static TimeSpan known(@Nullable TimeSpan span) {
    return span == null ? TimeSpan.UNKNOWN : span;
  }

  private static @Nullable TimeSpan dayOf(DayOfMonth day, int year) {
    Month month = day.month();
    try {
      return TimeSpan.day(
          month.hijri()
              ? LocalDate.from(HijrahDate.of(year, month.number(), day.day()))
              : LocalDate.of(year, month.number(), day.day()));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable TimeSpan monthOf(Month month, int year) {
    if (!month.hijri()) {
      return TimeSpan.month(YearMonth.of(year, month.number()));
    }
    try {
      HijrahDate first = HijrahDate.of(year, month.number(), 1);
      LocalDate from = LocalDate.from(first);
      return new TimeSpan(from, from.plusDays(first.lengthOfMonth() - 1L), Granularity.MONTH);
    } catch (DateTimeException noSuchMonth) {
      return null;
    }
  }

  private static int hijriYear(LocalDate day) {
    try {
      return HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR);
    } catch (DateTimeException outsideCalendar) {
      return 0;
    }
  }
}
