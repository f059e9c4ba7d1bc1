package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Edge;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.CalendarTerm.Unit;
import isnad.core.mention.TimeExpression.After;
import isnad.core.mention.TimeExpression.Ago;
import isnad.core.mention.TimeExpression.Before;
import isnad.core.mention.TimeExpression.Coming;
import isnad.core.mention.TimeExpression.DayNumber;
import isnad.core.mention.TimeExpression.DayOfMonth;
import isnad.core.mention.TimeExpression.FixedDay;
import isnad.core.mention.TimeExpression.Lasting;
import isnad.core.mention.TimeExpression.NthDay;
import isnad.core.mention.TimeExpression.OtherDay;
import isnad.core.mention.TimeExpression.Range;
import isnad.core.mention.TimeExpression.RelativeDay;
import isnad.core.mention.TimeExpression.SameSpan;
import isnad.core.mention.TimeExpression.Since;
import isnad.core.mention.TimeExpression.Unresolved;
import isnad.core.mention.TimeExpression.Until;
import isnad.core.mention.TimeExpression.Weekday;
import isnad.core.mention.TimeExpression.WholeCentury;
import isnad.core.mention.TimeExpression.WholeMonth;
import isnad.core.mention.TimeExpression.WholeWeek;
import isnad.core.mention.TimeExpression.WholeYear;
import isnad.core.mention.TimeExpression.Years;
import isnad.core.mention.TimeMention.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Turns what words of time say into days. {@code published} is the report's day; {@code told} the
 * span told before, which "the same year" and "the next day" refer to.
 */
record TimeResolver(@Nullable LocalDate published, TimeSpan told) {
  private static final int HALF_YEAR = 6;

  TimeSpan resolve(TimeExpression says) {
    return resolve(says, published);
  }

  /** Resolves as of {@code now}: the day of publication, or of the end of the span told. */
  private TimeSpan resolve(TimeExpression says, @Nullable LocalDate now) {
    return switch (says) {
      case DayOfMonth day -> new TimeDateResolver(published, now, told.from()).day(day);
      case WholeMonth month -> new TimeDateResolver(published, now, told.from()).month(month);
      case WholeYear year -> new TimeDateResolver(published, now, told.from()).year(year);
      case WholeWeek week -> week(week);
      case WholeCentury century -> century(century);
      case SameSpan _ -> told;
      case Weekday day -> weekday(day, now);
      case RelativeDay day -> relativeDay(day);
      case OtherDay day ->
        told.granularity() == Granularity.DAY && told.from() != null
            ? TimeSpan.day(told.from().plusDays(day.offset()))
            : TimeSpan.UNKNOWN;
      case FixedDay day -> TimeSpan.day(day.day());
      case NthDay nth ->
        published == null
            ? TimeSpan.UNKNOWN
            : TimeSpan.of(published.minusDays(nth.number() - 1L), published);
      case Ago ago -> ago(ago);
      case Lasting last ->
        published == null
            ? TimeSpan.UNKNOWN
            : TimeSpan.of(moved(published, last.unit(), -last.count()), published);
      case Coming next ->
        published == null
            ? TimeSpan.UNKNOWN
            : TimeSpan.of(published, moved(published, next.unit(), next.count()));
      case Years years -> years(years.from(), years.to());
      case Range range -> range(range);
      case Since since -> since(since.start());
      case Before before -> {
        LocalDate from = resolve(before.end(), now).from();
        yield from == null ? TimeSpan.UNKNOWN : TimeSpan.of(null, from.minusDays(1));
      }
      case After after -> {
        LocalDate to = resolve(after.start(), now).to();
        yield to == null ? TimeSpan.UNKNOWN : TimeSpan.of(to.plusDays(1), null);
      }
      case Until until -> {
        LocalDate to = until(until.end());
        yield to == null ? TimeSpan.UNKNOWN : TimeSpan.of(null, to);
      }
      case DayNumber _, Unresolved _ -> TimeSpan.UNKNOWN;
    };
  }

  /** A month or day without a year that something lasts until is the nearest, past or to come. */
  private @Nullable LocalDate until(TimeExpression end) {
    LocalDate last = resolve(end, published).to();
    boolean yearless = switch (end) {
      case DayOfMonth day -> isYearless(day.month());
      case WholeMonth month -> isYearless(month.month());
      case TimeExpression _ -> false;
    };
    if (!yearless || published == null || last == null) {
      return last;
    }
    LocalDate next = resolve(end, published.plusMonths(HALF_YEAR)).to();
    return next == null ? last : next;
  }

  private static boolean isYearless(TimeExpression.Month month) {
    return month.number() != 0 && !month.year().said() && month.relation() == Relation.NONE;
  }

  /** A span without one of its ends stays open there. */
  private TimeSpan range(Range range) {
    TimeSpan end = resolve(range.to(), published);
    TimeSpan start = switch (range.from()) {
      case DayOfMonth _, WholeMonth _, Weekday _ ->
        resolve(range.from(), end.to() == null ? published : end.to());
      case TimeExpression other -> resolve(other, published);
    };
    LocalDate from = start.from();
    LocalDate to = end.to();
    if (range.from() instanceof RelativeDay && from != null && to != null && from.isAfter(to)) {
      return TimeSpan.of(to, from);
    }
    boolean inOrder = from == null || to == null || !from.isAfter(to);
    return inOrder && (from != null || to != null) ? TimeSpan.of(from, to) : TimeSpan.UNKNOWN;
  }

  /** Up to publication; where that is unknown, the time itself in which it began. */
  private TimeSpan since(TimeExpression start) {
    TimeSpan span = resolve(start, published);
    LocalDate from = start(start, span);
    return published == null || from == null || from.isAfter(published)
        ? span
        : TimeSpan.of(from, published);
  }

  private @Nullable LocalDate start(TimeExpression start, TimeSpan span) {
    LocalDate from = span.from();
    if (start instanceof WholeMonth month && month.edge() == Edge.MIDDLE) {
      return from == null ? null : from.withDayOfMonth(15);
    }
    if (start instanceof WholeYear year && year.edge() == Edge.START) {
      return resolve(new WholeYear(year.year(), year.hijri(), Edge.WHOLE), published)
          .from();
    }
    return from;
  }

  private TimeSpan weekday(Weekday day, @Nullable LocalDate now) {
    if (now == null) {
      return TimeSpan.UNKNOWN;
    }
    DayOfWeek weekday = DayOfWeek.of(day.weekday());
    if (day.week() != Relation.NONE) {
      LocalDate monday = week(new WholeWeek(day.week(), Edge.WHOLE)).from();
      return monday == null
          ? TimeSpan.UNKNOWN
          : TimeSpan.day(monday.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    return TimeSpan.day(
        switch (day.relation()) {
          case PAST -> now.with(TemporalAdjusters.previous(weekday));
          case BEFORE_LAST -> now.with(TemporalAdjusters.previous(weekday)).minusWeeks(1);
          case NEXT -> now.with(TemporalAdjusters.next(weekday));
          case NONE, CURRENT, SAME, RECENT, FEW ->
            now.with(TemporalAdjusters.previousOrSame(weekday));
        });
  }

  private TimeSpan relativeDay(RelativeDay day) {
    if (published == null) {
      return TimeSpan.UNKNOWN;
    }
    if (day.weekday() == 0) {
      return TimeSpan.day(published.plusDays(day.offset()));
    }
    DayOfWeek weekday = DayOfWeek.of(day.weekday());
    return TimeSpan.day(published.with(
        day.offset() > 0
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday)));
  }

  private TimeSpan century(WholeCentury century) {
    if (published == null) {
      return TimeSpan.UNKNOWN;
    }
    int first = published.getYear() / 100 * 100;
    return switch (century.relation()) {
      case PAST -> years(first - 100, first - 1);
      case CURRENT -> years(first, first + 99);
      case NEXT -> years(first + 100, first + 199);
      case NONE, BEFORE_LAST, SAME, RECENT, FEW -> TimeSpan.UNKNOWN;
    };
  }

  private static TimeSpan years(int first, int last) {
    return TimeSpan.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Weeks begin on Monday; a week's end is its Saturday and Sunday. */
  private TimeSpan week(WholeWeek week) {
    if (published == null) {
      return TimeSpan.UNKNOWN;
    }
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean weekend = week.edge() == Edge.END;
    return switch (week.relation()) {
      case PAST -> weekend ? days(monday.minusDays(2), 2) : days(monday.minusWeeks(1), 7);
      case BEFORE_LAST -> weekend ? days(monday.minusDays(9), 2) : days(monday.minusWeeks(2), 7);
      case NEXT -> weekend ? days(monday.plusDays(12), 2) : days(monday.plusWeeks(1), 7);
      case CURRENT -> weekend ? days(monday.plusDays(5), 2) : days(monday, 7);
      case NONE -> weekend ? days(saturday, 2) : TimeSpan.UNKNOWN;
      case SAME, RECENT, FEW -> TimeSpan.UNKNOWN;
    };
  }

  private static TimeSpan days(LocalDate from, int count) {
    Granularity granularity = count == 7 ? Granularity.WEEK : Granularity.SPAN;
    return new TimeSpan(from, from.plusDays(count - 1L), granularity);
  }

  /** Days and weeks ago is a day; months and years ago the whole month or year. */
  private TimeSpan ago(Ago ago) {
    if (published == null) {
      return TimeSpan.UNKNOWN;
    }
    LocalDate then = moved(published, ago.unit(), -ago.count());
    return switch (ago.unit()) {
      case MINUTE, HOUR, DAY, WEEK -> TimeSpan.day(then);
      case MONTH -> TimeSpan.month(YearMonth.from(then));
      case YEAR, DECADE, CENTURY -> TimeSpan.year(then.getYear());
    };
  }

  private static LocalDate moved(LocalDate day, Unit unit, int count) {
    return switch (unit) {
      case MINUTE -> day;
      case HOUR -> day.plusDays(Math.ceilDiv(Math.abs(count), 24) * (long) Integer.signum(count));
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(count * 10L);
      case CENTURY -> day.plusYears(count * 100L);
    };
  }
}
