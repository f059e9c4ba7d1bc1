package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.TimeDurations.Duration;
import isnad.core.mention.TimeExpression.After;
import isnad.core.mention.TimeExpression.Ago;
import isnad.core.mention.TimeExpression.Before;
import isnad.core.mention.TimeExpression.DayNumber;
import isnad.core.mention.TimeExpression.DayOfMonth;
import isnad.core.mention.TimeExpression.Range;
import isnad.core.mention.TimeExpression.SameSpan;
import isnad.core.mention.TimeExpression.Since;
import isnad.core.mention.TimeExpression.Unresolved;
import isnad.core.mention.TimeExpression.Until;
import isnad.core.mention.TimeExpression.WholeCentury;
import isnad.core.mention.TimeExpression.WholeMonth;
import isnad.core.mention.TimeExpression.WholeWeek;
import isnad.core.mention.TimeExpression.WholeYear;
import isnad.core.mention.TimeExpression.Years;
import isnad.core.mention.TimePhrase.Way;
import org.jspecify.annotations.Nullable;

/** Reads whole phrases of time: points, and what prepositions make of them. */
record TimeReader(TimeCursor cursor, TimeDates dates, TimePoints points, TimeDurations durations) {

  static TimeReader of(TimeCursor cursor) {
    TimeDates dates = new TimeDates(cursor);
    return new TimeReader(cursor, dates, new TimePoints(cursor, dates), new TimeDurations(cursor));
  }

  /** The phrase of time that begins at {@code at}, or null. */
  @Nullable
  TimeReading phrase(int at) {
    CalendarTerm term = cursor.term(at);
    if (term == null) {
      return cursor.isNumber(at) ? plain(at) : null;
    }
    int after = cursor.after(at);
    return switch (term.kind()) {
      case SINCE -> from(at, since(after));
      case DURING -> from(at, during(after, true));
      case OVER -> from(at, during(after, false));
      case AGO -> from(at, ago(at, after));
      case AFTER -> from(at, after(after));
      case FROM -> from(at, range(after, false, Way.STRETCH));
      case BETWEEN -> from(at, range(units(after), true, Way.STRETCH));
      case PAIR -> from(at, range(after, true, Way.POINT));
      case PERIOD -> from(at, period(after));
      case UNTIL -> from(at, until(after));
      case LEAD -> lead(at, after);
      case ADVERB -> new TimeReading(new Unresolved(), at, after, Way.TELLING);
      case THEN -> new TimeReading(new Unresolved(), at, after, Way.EVENT);
      case IN -> dates.day(after, false) == null ? dates.bareYear(after) : null;
      case MONTH, HIJRI_MONTH, WEEKDAY, PART, AFTER_MIDNIGHT, RELATIVE_DAY, NEXT_DAY -> plain(at);
      case UNIT, EDGE, FEAST -> plain(at);
      case THIS, ORDINAL, NUMBER, DAY, DECADE, ARTICLE, LAST -> plain(at);
      case RELATION, SOME, ABOUT, LOOSE, HALF, TO, JOIN, MATCH, ROW, ERA, HIJRA -> null;
      case ON, ONLY, AGE, NOT_TIME, NOT_AFTER -> null;
    };
  }

  /** The token behind "the two years", "the months" where the span between them follows. */
  private int units(int at) {
    CalendarTerm term = cursor.term(at);
    boolean units = term != null && term.kind() == Kind.UNIT && term.definite() && term.many() != 1;
    return units ? cursor.after(at) : cursor.skip(at, Kind.PAIR);
  }

  /** A time without a preposition; weekdays that follow one another are one span. */
  private @Nullable TimeReading plain(int at) {
    TimeReading days = dates.hyphened(at);
    if (days != null) {
      return days;
    }
    TimeReading span = durations.span(at);
    if (span != null) {
      return span;
    }
    TimeReading point = points.at(at);
    if (point == null) {
      return null;
    }
    TimeReading both = points.nextDay(point, false);
    return both == null ? point : both;
  }

  private @Nullable TimeReading since(int at) {
    TimeReading point = spanOrPoint(at);
    if (point == null) {
      Duration length = durations.length(at);
      return length == null ? null : past(at, length);
    }
    int p = cursor.skip(point.end(), ',');
    if (cursor.is(p, Kind.THEN) && cursor.isUntil(p)) {
      return point.saying(new Since(point.says())).by(Way.STRETCH).to(cursor.after(p));
    }
    if (cursor.is(p, Kind.UNTIL)) {
      TimeReading end = rangeEnd(cursor.after(p));
      if (end != null && !(end.says() instanceof DayNumber)) {
        TimeExpression says = new Range(point.says(), end.says());
        return new TimeReading(says, at, end.end(), Way.STRETCH);
      }
    }
    return switch (point.says()) {
      case TimeExpression.Lasting _, Unresolved _ -> point.by(Way.STRETCH);
      case TimeExpression says -> point.saying(new Since(says)).by(Way.STRETCH);
    };
  }

  /** Whether a time has room for many events: a week, a month, a year. */
  private static boolean isLong(TimeExpression says) {
    return switch (says) {
      case WholeWeek _, WholeMonth _, WholeYear _, WholeCentury _, Years _ -> true;
      case TimeExpression _ -> false;
    };
  }

  private static TimeReading past(int at, Duration length) {
    return new TimeReading(TimeDurations.past(length), at, length.end(), Way.STRETCH);
  }

  /** Behind "during" a bare length is the last such; behind "throughout" it dates nothing. */
  private @Nullable TimeReading during(int at, boolean bareLength) {
    if (cursor.is(at, Kind.PERIOD)) {
      return period(cursor.after(at));
    }
    TimeReading point = spanOrPoint(at);
    if (point != null) {
      return isLong(point.says()) ? point.by(Way.STRETCH) : point;
    }
    Duration length = bareLength ? durations.length(at) : null;
    return length == null ? null : past(at, length);
  }

  /** A preposition before a part of a day ("shortly before Monday noon") leaves the day. */
  private @Nullable TimeReading ago(int before, int at) {
    if (cursor.kindBefore(before) == Kind.FROM) {
      return null;
    }
    TimeReading point = spanOrPoint(at);
    if (point != null) {
      return switch (point.says()) {
        case TimeExpression.Lasting _, TimeExpression.Coming _, Unresolved _ -> null;
        case TimeExpression says ->
          cursor.is(at, Kind.PART) ? point : point.saying(new Before(says));
      };
    }
    Duration length = durations.length(at);
    if (length == null) {
      return null;
    }
    TimeExpression ago =
        length.count() == 0 ? new Unresolved() : new Ago(length.unit(), length.count());
    if (!cursor.is(length.end(), Kind.FROM)) {
      return new TimeReading(ago, at, length.end());
    }
    int now = cursor.after(length.end());
    boolean fromNow = cursor.is(now, Kind.ADVERB) || cursor.is(now, Kind.RELATIVE_DAY);
    return fromNow
        ? new TimeReading(ago, at, cursor.after(now))
        : new TimeReading(new Unresolved(), at, length.end(), Way.EVENT);
  }

  private @Nullable TimeReading after(int at) {
    TimeReading point = spanOrPoint(at);
    if (point != null) {
      return switch (point.says()) {
        case TimeExpression.Lasting _, TimeExpression.Coming _, Unresolved _ -> null;
        case TimeExpression says ->
          cursor.is(at, Kind.PART) ? point : point.saying(new After(says));
      };
    }
    Duration length = durations.length(at);
    if (length == null) {
      return null;
    }
    int p = cursor.skip(cursor.skip(length.end(), Kind.ONLY), Kind.ABOUT);
    boolean told = cursor.is(p, Kind.FROM) || cursor.is(p, Kind.ON);
    return new TimeReading(new Unresolved(), at, length.end(), told ? Way.EVENT : Way.POINT);
  }

  private @Nullable TimeReading until(int at) {
    TimeReading point = point(at);
    return point == null ? null : point.saying(new Until(point.says()));
  }

  private @Nullable TimeReading lead(int at, int after) {
    TimeReading point = points.at(after);
    if (point != null) {
      return point.from(at);
    }
    int end = cursor.kindBefore(after) == Kind.FROM ? after - 1 : after;
    return new TimeReading(new Unresolved(), at, end);
  }

  /** "The period from ... to ...", "the period between ... and ...", "the same period". */
  private @Nullable TimeReading period(int at) {
    CalendarTerm term = cursor.term(at);
    boolean opens = term != null && (term.kind() == Kind.FROM || term.kind() == Kind.BETWEEN);
    if (opens) {
      return range(cursor.after(at), cursor.is(at, Kind.BETWEEN), Way.STRETCH);
    }
    if (term == null || term.kind() != Kind.RELATION) {
      return null;
    }
    boolean few = term.relation() == Relation.FEW;
    int end = few ? cursor.skip(cursor.after(at), Kind.RELATION) : cursor.after(at);
    TimeExpression says = term.relation() == Relation.SAME ? new SameSpan() : new Unresolved();
    return new TimeReading(says, at, end, Way.STRETCH);
  }

  /**
   * Two ends, {@code paired} by "and" or led on by "until". The first may be a number whose month
   * the second tells.
   */
  private @Nullable TimeReading range(int at, boolean paired, Way way) {
    TimeReading from = rangeEnd(at);
    if (from == null) {
      return null;
    }
    int p = cursor.skip(from.end(), ',');
    int second = -1;
    if (cursor.is(p, Kind.UNTIL) || cursor.is(p, Kind.TO)) {
      second = cursor.after(p);
    } else if (paired) {
      CalendarTerm next = cursor.term(p);
      second = next == null ? -1 : next.kind() == Kind.JOIN ? p + 1 : next.and() ? p : -1;
    }
    TimeReading to = second < 0 ? null : rangeEnd(second);
    if (to == null) {
      return null;
    }
    TimeExpression start =
        from.says() instanceof DayNumber number && to.says() instanceof DayOfMonth day
            ? new DayOfMonth(number.number(), 0, day.month())
            : from.says();
    boolean open = start instanceof DayNumber || to.says() instanceof DayNumber;
    return open ? null : new TimeReading(new Range(start, to.says()), at, to.end(), way);
  }

  private @Nullable TimeReading rangeEnd(int at) {
    TimeReading point = point(at);
    TimeReading end = point == null ? dates.wholeMonth(at, true) : point;
    return end == null ? dates.dayNumber(at) : end;
  }

  private @Nullable TimeReading spanOrPoint(int at) {
    TimeReading span = durations.span(at);
    return span == null ? point(at) : span;
  }

  private @Nullable TimeReading point(int at) {
    TimeReading point = points.at(at);
    return point == null ? dates.bareYear(at) : point;
  }

  private static @Nullable TimeReading from(int at, @Nullable TimeReading reading) {
    return reading == null ? null : reading.from(at);
  }
}
