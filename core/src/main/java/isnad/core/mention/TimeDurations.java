package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Doubt;
import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.CalendarTerm.Unit;
import isnad.core.mention.TimeExpression.Coming;
import isnad.core.mention.TimeExpression.Lasting;
import isnad.core.mention.TimeExpression.Unresolved;
import isnad.core.mention.TimePhrase.Way;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, and the spans that lie so long before or after publication. */
record TimeDurations(TimeCursor cursor) {
  private static final int MOST = 1000;

  /** A length of time; {@code count} is 0 where no number is said or it is left open. */
  record Duration(Unit unit, int count, int end) {}

  private record Counted(int count, int end) {}

  /** "Three days", "about two months", "a year and a half", "days". */
  @Nullable
  Duration length(int at) {
    boolean loose = cursor.is(at, Kind.LOOSE);
    int p = loose ? cursor.after(at) : cursor.skip(at, Kind.ABOUT);
    Counted counted = count(p);
    int unitAt = counted == null ? p : counted.end;
    CalendarTerm unit = cursor.term(unitAt);
    if (unit == null || unit.kind() != Kind.UNIT || unit.definite() || unit.and()) {
      return null;
    }
    if (counted == null && unit.doubt() != Doubt.NONE && !standsAlone(cursor.after(unitAt))) {
      return null;
    }
    int count = counted == null ? unit.many() : unit.many() == 2 ? 2 : counted.count;
    int end = cursor.after(unitAt);
    if (counted == null && unit.many() == 1 && isOne(end)) {
      end = cursor.after(end);
    }
    Duration whole = new Duration(unit.unit(), loose ? 0 : count, end);
    return cursor.is(end, Kind.HALF) && unit.many() > 0 ? andHalf(whole) : whole;
  }

  /**
   * "The last six months", "the coming days", "the last 24 hours": a span that touches publication.
   */
  @Nullable
  TimeReading span(int at) {
    CalendarTerm term = cursor.term(at);
    if (term == null) {
      return null;
    }
    if (term.kind() == Kind.LAST) {
      Duration length = length(cursor.after(at));
      return length == null ? null : new TimeReading(past(length), at, length.end, Way.STRETCH);
    }
    boolean decade = term.isOne(Unit.DECADE);
    if (term.kind() == Kind.UNIT && term.definite() && (term.many() != 1 || decade)) {
      Counted counted = count(cursor.after(at));
      int count = counted == null ? term.many() : counted.count;
      int p = counted == null ? cursor.after(at) : counted.end;
      return related(at, new Duration(term.unit(), count, p));
    }
    boolean definite = term.kind() == Kind.ARTICLE || term.kind() == Kind.NUMBER && term.definite();
    Counted counted = definite || term.kind() == Kind.ORDINAL ? count(at) : null;
    CalendarTerm unit = counted == null ? null : cursor.term(counted.end);
    return counted == null || unit == null || unit.kind() != Kind.UNIT || unit.definite()
        ? null
        : related(at, new Duration(unit.unit(), counted.count, cursor.after(counted.end)));
  }

  static TimeExpression past(Duration length) {
    return length.count == 0 ? new Unresolved() : new Lasting(length.unit, length.count);
  }

  /** The span with the word behind it that says on which side of publication it lies. */
  private @Nullable TimeReading related(int at, Duration length) {
    int p = length.end;
    boolean few = false;
    CalendarTerm term = cursor.term(p);
    if (term != null && term.kind() == Kind.RELATION && term.relation() == Relation.FEW) {
      few = true;
      p = cursor.after(p);
      term = cursor.term(p);
    }
    if (term == null || term.kind() != Kind.RELATION) {
      return null;
    }
    TimeExpression says = switch (term.relation()) {
      case PAST -> pastSpan(length);
      case RECENT -> past(length);
      case NEXT -> length.count == 0 ? new Unresolved() : new Coming(length.unit, length.count);
      case NONE, BEFORE_LAST, CURRENT, SAME, FEW -> few ? new Unresolved() : null;
    };
    boolean vague = length.unit == Unit.HOUR && length.count == 0;
    Way way = vague ? Way.POINT : Way.STRETCH;
    return says == null ? null : new TimeReading(says, at, cursor.after(p), way);
  }

  /** "The past hours" are those of the day before; other spans without a number stay open. */
  private static TimeExpression pastSpan(Duration length) {
    return length.unit == Unit.HOUR && length.count == 0 ? new Lasting(Unit.DAY, 1) : past(length);
  }

  private static Duration withHalf(Duration whole, int end) {
    return switch (whole.unit) {
      case YEAR -> new Duration(Unit.MONTH, whole.count * 12 + 6, end);
      case MONTH -> new Duration(Unit.DAY, whole.count * 30 + 15, end);
      case MINUTE, HOUR, DAY, WEEK, DECADE, CENTURY -> new Duration(whole.unit, whole.count, end);
    };
  }

  private Duration andHalf(Duration whole) {
    CalendarTerm half = cursor.term(whole.end);
    boolean joined = half != null && half.and();
    return joined && whole.count > 0 ? withHalf(whole, cursor.after(whole.end)) : whole;
  }

  /** Whether no noun follows: قبل عقد, not قبل عقد الاجتماع. */
  private boolean standsAlone(int at) {
    return at >= cursor.limit()
        || cursor.tokens().isMark(at)
        || cursor.is(at, Kind.FROM)
        || cursor.is(at, Kind.HALF)
        || cursor.is(at, Kind.ON);
  }

  private boolean isOne(int at) {
    CalendarTerm term = cursor.term(at);
    return term != null && term.kind() == Kind.NUMBER && term.value() == 1 && !term.and();
  }

  private @Nullable Counted count(int at) {
    int digits = cursor.isArticleOfNumber(at) ? at + 1 : at;
    int number = cursor.number(digits);
    if (number > 0 && number <= MOST) {
      return new Counted(number, digits + 1);
    }
    CalendarTerm term = cursor.term(at);
    if (term == null || term.and()) {
      return null;
    }
    boolean counts =
        term.kind() == Kind.NUMBER || term.kind() == Kind.ORDINAL && term.value() >= 20;
    if (counts) {
      return new Counted(term.value(), cursor.after(at));
    }
    return term.kind() == Kind.SOME ? new Counted(0, cursor.after(at)) : null;
  }
}
