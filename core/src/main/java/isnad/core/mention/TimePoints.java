package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Edge;
import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.CalendarTerm.Unit;
import isnad.core.mention.TimeExpression.DayOfMonth;
import isnad.core.mention.TimeExpression.FixedDay;
import isnad.core.mention.TimeExpression.NthDay;
import isnad.core.mention.TimeExpression.OtherDay;
import isnad.core.mention.TimeExpression.Range;
import isnad.core.mention.TimeExpression.RelativeDay;
import isnad.core.mention.TimeExpression.SameSpan;
import isnad.core.mention.TimeExpression.Unresolved;
import isnad.core.mention.TimeExpression.Weekday;
import isnad.core.mention.TimeExpression.WholeCentury;
import isnad.core.mention.TimeExpression.WholeMonth;
import isnad.core.mention.TimeExpression.WholeWeek;
import isnad.core.mention.TimeExpression.WholeYear;
import isnad.core.mention.TimeExpression.Year;
import isnad.core.mention.TimeExpression.Years;
import isnad.core.mention.TimePhrase.Way;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads times that name a day, week, month or year by themselves. */
record TimePoints(TimeCursor cursor, TimeDates dates) {

  /** The time that begins at {@code at}, or null. */
  @Nullable
  TimeReading at(int at) {
    CalendarTerm term = cursor.term(at);
    if (term == null) {
      return cursor.isNumber(at) ? dates.day(at, false) : null;
    }
    int after = cursor.after(at);
    return switch (term.kind()) {
      case PART -> part(at, after);
      case UNIT -> unit(at, term);
      case WEEKDAY, RELATIVE_DAY, NEXT_DAY -> day(at, false);
      case MONTH, HIJRI_MONTH -> dates.wholeMonth(at);
      case ORDINAL -> ordinal(at, term);
      case ARTICLE -> dates.day(at, false);
      case THIS -> demonstrated(at, term, after);
      case EDGE -> edge(at, term, after);
      case DECADE -> decade(at, term, after);
      case DAY -> new TimeReading(new FixedDay(LocalDate.ofEpochDay(term.value())), at, after);
      case PAIR, RELATION, NUMBER, SOME, ABOUT, LOOSE, HALF, SINCE, DURING, OVER, AGO -> null;
      case AFTER, FROM, UNTIL, TO, BETWEEN, IN, PERIOD, LAST, JOIN, MATCH, ROW, ERA -> null;
      case FEAST -> dates.feast(at, term);
      case AFTER_MIDNIGHT -> afterMidnight(at, after);
      case HIJRA, LEAD, ADVERB, THEN, ON, ONLY, AGE, NOT_TIME, NOT_AFTER -> null;
    };
  }

  /** A day, without the words for "day" or a part of it. */
  private @Nullable TimeReading day(int at, boolean yearless) {
    CalendarTerm term = cursor.term(at);
    Kind kind = term == null ? Kind.DAY : term.kind();
    if (term != null && kind == Kind.WEEKDAY) {
      return weekday(at, term);
    }
    if (term != null && kind == Kind.RELATIVE_DAY) {
      return relativeDay(at, term);
    }
    if (term != null && kind == Kind.FEAST) {
      return dates.feast(at, term);
    }
    if (term != null && kind == Kind.NEXT_DAY) {
      return new TimeReading(new OtherDay(term.value()), at, cursor.after(at));
    }
    return dates.day(at, yearless);
  }

  /** "The dawn of Sunday 21 June"; a night may lie between two days. */
  private @Nullable TimeReading part(int at, int after) {
    int p = cursor.isOne(after, Unit.DAY, false) ? after + 1 : after;
    TimeReading day = day(p, true);
    if (day == null) {
      return null;
    }
    TimeReading next = nextDay(day, true);
    return (next == null ? day : next).from(at);
  }

  private @Nullable TimeReading ordinal(int at, CalendarTerm nth) {
    TimeReading day = dates.day(at, false);
    return day == null ? dates.dayOfFeast(at, nth) : day;
  }

  /** "After midnight between Tuesday and Wednesday": the second day. */
  private @Nullable TimeReading afterMidnight(int at, int after) {
    TimeReading night = part(at, after);
    return night != null && night.says() instanceof Range both ? night.saying(both.to()) : night;
  }

  /** "Yesterday and today": two days that touch. */
  private @Nullable TimeReading nextRelativeDay(TimeReading day, RelativeDay first) {
    CalendarTerm term = cursor.term(day.end());
    if (term == null
        || term.kind() != Kind.RELATIVE_DAY
        || !term.and()
        || Math.abs(term.value() - first.offset()) != 1) {
      return null;
    }
    TimeReading second = relativeDay(day.end(), term);
    return second == null
        ? null
        : new TimeReading(new Range(first, second.says()), day.first(), second.end());
  }

  /**
   * Where the day after another follows it, both. {@code bare} where nothing need stand between.
   */
  @Nullable
  TimeReading nextDay(TimeReading day, boolean bare) {
    if (day.says() instanceof RelativeDay relative) {
      return nextRelativeDay(day, relative);
    }
    if (!(day.says() instanceof Weekday first)) {
      return null;
    }
    int p = day.end();
    boolean linked = cursor.isMark(p, '-') || cursor.isMark(p, '/') || cursor.is(p, Kind.TO);
    int at = linked ? p + 1 : p;
    CalendarTerm term = cursor.term(at);
    if (term == null
        || term.kind() != Kind.WEEKDAY
        || term.value() != first.weekday() % 7 + 1
        || !(linked || bare || term.and())) {
      return null;
    }
    TimeReading second = weekday(at, term);
    return new TimeReading(new Range(first, second.says()), day.first(), second.end());
  }

  private @Nullable TimeReading unit(int at, CalendarTerm term) {
    if (term.isOne(Unit.DAY) && !term.definite()) {
      TimeReading day = day(at + 1, true);
      return day == null ? null : day.from(at);
    }
    if (term.isOne(Unit.YEAR)) {
      return dates.year(at);
    }
    if (term.unit() == Unit.YEAR && term.definite() && term.many() == 0) {
      TimeReading years = dates.bareYear(at + 1);
      return years != null && years.says() instanceof Years ? years.from(at) : null;
    }
    if (term.isOne(Unit.MONTH) && !term.definite()) {
      return dates.wholeMonth(at);
    }
    boolean pointable = term.isOne(Unit.WEEK) || term.isOne(Unit.MONTH) || term.isOne(Unit.CENTURY);
    return pointable && term.definite() ? pointed(at, term, Edge.WHOLE) : null;
  }

  /** "Last week", "the current month". */
  private @Nullable TimeReading pointed(int at, CalendarTerm unit, Edge edge) {
    int p = cursor.after(at);
    CalendarTerm relation = cursor.term(p);
    if (relation != null && relation.kind() == Kind.RELATION) {
      TimeExpression says = whole(unit.unit(), relation.relation(), edge);
      return new TimeReading(says, at, cursor.after(p));
    }
    return edge == Edge.WHOLE
        ? null
        : new TimeReading(whole(unit.unit(), Relation.NONE, edge), at, p);
  }

  private static TimeExpression whole(Unit unit, Relation relation, Edge edge) {
    if (relation == Relation.RECENT || relation == Relation.FEW) {
      return new Unresolved();
    }
    return switch (unit) {
      case WEEK -> new WholeWeek(relation, edge);
      case MONTH ->
        new WholeMonth(
            new TimeExpression.Month(
                0, false, relation == Relation.NONE ? Relation.CURRENT : relation, Year.UNSAID),
            edge);
      case YEAR ->
        new WholeYear(
            new Year(0, relation == Relation.NONE ? Relation.CURRENT : relation), false, edge);
      case CENTURY -> edge == Edge.WHOLE ? new WholeCentury(relation) : new Unresolved();
      case MINUTE, HOUR, DAY, DECADE -> new Unresolved();
    };
  }

  /** "This month"; "this day" is none, for it may be any. */
  private @Nullable TimeReading demonstrated(int at, CalendarTerm demonstrative, int unit) {
    CalendarTerm term = cursor.term(unit);
    boolean same = demonstrative.relation() == Relation.SAME;
    if (same && term != null && term.kind() == Kind.PERIOD) {
      return new TimeReading(new SameSpan(), at, cursor.after(unit), Way.STRETCH);
    }
    if (term == null || !(term.definite() || same)) {
      return null;
    }
    boolean pointable = term.isOne(Unit.WEEK) || term.isOne(Unit.MONTH) || term.isOne(Unit.YEAR);
    return pointable
        ? new TimeReading(
            whole(term.unit(), demonstrative.relation(), Edge.WHOLE), at, cursor.after(unit))
        : null;
  }

  private @Nullable TimeReading edge(int at, CalendarTerm edge, int p) {
    CalendarTerm term = cursor.term(p);
    if (term != null && term.definite() && (term.isOne(Unit.WEEK) || term.isOne(Unit.MONTH))) {
      return from(at, pointed(p, term, edge.edge()));
    }
    if (term != null && term.definite() && term.isOne(Unit.YEAR) && cursor.year(p + 1) == 0) {
      return from(at, pointed(p, term, edge.edge()));
    }
    TimeReading whole = at(p);
    if (whole == null) {
      whole = dates.bareYear(p);
    }
    if (whole == null) {
      return null;
    }
    TimeExpression says = switch (whole.says()) {
      case WholeMonth month -> new WholeMonth(month.month(), edge.edge());
      case WholeYear year -> new WholeYear(year.year(), year.hijri(), edge.edge());
      case WholeWeek week -> new WholeWeek(week.relation(), edge.edge());
      case Years _, WholeCentury _ -> new Unresolved();
      case DayOfMonth _, Weekday _, RelativeDay _, OtherDay _, FixedDay _, NthDay _ -> null;
      case TimeExpression.Ago _, TimeExpression.Lasting _, TimeExpression.Coming _ -> null;
      case Range _, TimeExpression.Since _, TimeExpression.Before _ -> null;
      case TimeExpression.After _, TimeExpression.Until _, Unresolved _ -> null;
      case TimeExpression.DayNumber _, SameSpan _ -> null;
    };
    return says == null ? null : new TimeReading(says, at, whole.end());
  }

  private static @Nullable TimeReading from(int at, @Nullable TimeReading reading) {
    return reading == null ? null : reading.from(at);
  }

  /** "The nineties", with the words for the last century where they follow. */
  private @Nullable TimeReading decade(int at, CalendarTerm term, int after) {
    int p = cursor.skip(after, Kind.FROM);
    CalendarTerm century = cursor.term(p);
    if (century != null && century.kind() == Kind.AGE) {
      return null;
    }
    int end = after;
    if (century != null && century.isOne(Unit.CENTURY)) {
      int relation = cursor.after(p);
      boolean said = cursor.is(relation, Kind.RELATION) || cursor.is(relation, Kind.ORDINAL);
      end = said ? cursor.after(relation) : end;
    }
    return new TimeReading(new Years(term.value(), term.value() + 9), at, end);
  }

  private TimeReading weekday(int at, CalendarTerm term) {
    int p = cursor.after(at);
    CalendarTerm next = cursor.term(p);
    if (next != null && next.kind() == Kind.RELATION) {
      Weekday says = new Weekday(term.value(), next.relation(), Relation.NONE);
      return withDate(new TimeReading(says, at, cursor.after(p)), term.value());
    }
    int week = cursor.skip(p, Kind.FROM);
    CalendarTerm unit = cursor.term(week);
    if (unit != null && unit.isOne(Unit.WEEK) && unit.definite()) {
      CalendarTerm relation = cursor.term(week + 1);
      if (relation != null && relation.kind() == Kind.RELATION) {
        Weekday says = new Weekday(term.value(), Relation.NONE, relation.relation());
        return new TimeReading(says, at, cursor.after(week + 1));
      }
    }
    Weekday says = new Weekday(term.value(), Relation.NONE, Relation.NONE);
    return withDate(new TimeReading(says, at, p), term.value());
  }

  /** The weekday with the date that follows it, in brackets, behind a comma or directly. */
  private TimeReading withDate(TimeReading day, int weekday) {
    int p = day.end();
    boolean bracket = cursor.isMark(p, '(');
    int open = bracket || cursor.isMark(p, ',') || cursor.isMark(p, '-') ? p + 1 : p;
    TimeReading date = dates.day(cursor.skip(open, Kind.MATCH), true);
    if (date == null || !(date.says() instanceof DayOfMonth dated)) {
      return day;
    }
    int end = bracket ? cursor.skip(date.end(), ')') : date.end();
    return new TimeReading(new DayOfMonth(dated.day(), weekday, dated.month()), day.first(), end);
  }

  private @Nullable TimeReading relativeDay(int at, CalendarTerm term) {
    int p = cursor.after(at);
    if (term.value() == 0 && cursor.is(p, Kind.ORDINAL)) {
      return nthDay(at, term, p);
    }
    boolean bracket = cursor.isMark(p, '(');
    int open = bracket || cursor.isMark(p, ',') ? p + 1 : p;
    CalendarTerm weekday = cursor.term(open);
    if (weekday == null || weekday.kind() != Kind.WEEKDAY || weekday.and()) {
      return withDate(new TimeReading(new RelativeDay(term.value(), 0), at, p), 0);
    }
    TimeReading day = weekday(open, weekday);
    int end = bracket ? cursor.skip(day.end(), ')') : day.end();
    TimeExpression says = day.says() instanceof Weekday said
        ? new RelativeDay(term.value(), said.weekday())
        : day.says();
    TimeReading both = new TimeReading(says, at, end);
    return says instanceof RelativeDay ? withDate(both, weekday.value()) : both;
  }

  /** "For the eighth day (in a row)"; "the third day of May". */
  private @Nullable TimeReading nthDay(int at, CalendarTerm today, int ordinal) {
    TimeReading date = dates.day(ordinal, false);
    if (date != null) {
      return date.from(at);
    }
    CalendarTerm nth = cursor.term(ordinal);
    int end = cursor.after(ordinal);
    boolean row = cursor.is(end, Kind.ROW);
    return nth != null && (today.to() || row)
        ? new TimeReading(new NthDay(nth.value()), at, row ? cursor.after(end) : end)
        : null;
  }
}
