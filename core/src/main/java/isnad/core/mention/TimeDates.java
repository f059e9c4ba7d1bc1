package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Doubt;
import isnad.core.mention.CalendarTerm.Edge;
import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.CalendarTerm.Unit;
import isnad.core.mention.TimeExpression.DayNumber;
import isnad.core.mention.TimeExpression.DayOfMonth;
import isnad.core.mention.TimeExpression.Month;
import isnad.core.mention.TimeExpression.WholeMonth;
import isnad.core.mention.TimeExpression.WholeYear;
import isnad.core.mention.TimeExpression.Year;
import isnad.core.mention.TimeExpression.Years;
import org.jspecify.annotations.Nullable;

/** Reads dates: days of months, months and years, in digits and in words. */
record TimeDates(TimeCursor cursor) {
  /** The longest span of years that two joined numbers mean. */
  private static final int LONGEST = 50;

  /** A month with the words behind it; {@code sure} where more than its bare name is said. */
  private record MonthReading(Month month, int end, boolean sure, Doubt doubt) {}

  /** A year behind a month, or how the month lies to the published one. */
  private record Tail(Year year, Relation relation, int end) {}

  /**
   * A day of a month at {@code at}. {@code yearless} where two numbers may be one: "on Sunday
   * 21/6".
   */
  @Nullable
  TimeReading day(int at, boolean yearless) {
    TimeReading digits = digits(at, yearless);
    if (digits != null) {
      return digits;
    }
    TimeReading day = dayNumber(at);
    if (day == null || !(day.says() instanceof DayNumber number)) {
      return null;
    }
    boolean slashed = cursor.isMark(day.end(), '/') || cursor.isMark(day.end(), '-');
    MonthReading month = month(slashed ? day.end() + 1 : cursor.skip(day.end(), Kind.FROM));
    if (month == null || month.doubt == Doubt.RARE && !month.sure) {
      return null;
    }
    return new TimeReading(new DayOfMonth(number.number(), 0, month.month), at, month.end);
  }

  /** A number from 1 to 31, in digits or as an ordinal. */
  @Nullable
  TimeReading dayNumber(int at) {
    CalendarTerm term = cursor.term(at);
    if (term != null && term.kind() == Kind.ORDINAL) {
      return new TimeReading(new DayNumber(term.value()), at, cursor.after(at));
    }
    int digits = cursor.isArticleOfNumber(at) ? at + 1 : at;
    int number = cursor.number(digits);
    return number >= 1 && number <= 31 && cursor.tokens().length(digits) <= 2
        ? new TimeReading(new DayNumber(number), at, digits + 1)
        : null;
  }

  /** {@code 3-7 May}. */
  @Nullable
  TimeReading hyphened(int at) {
    TimeReading from = dayNumber(at);
    if (from == null || !cursor.isMark(from.end(), '-')) {
      return null;
    }
    TimeReading to = day(from.end() + 1, false);
    if (to == null
        || !(from.says() instanceof DayNumber a)
        || !(to.says() instanceof DayOfMonth b)
        || a.number() >= b.day()) {
      return null;
    }
    TimeExpression start = new DayOfMonth(a.number(), 0, b.month());
    return new TimeReading(new TimeExpression.Range(start, b), at, to.end());
  }

  /** A feast, a day of the Hijri year, at {@code at}: the last or the one of a year told. */
  TimeReading feast(int at, CalendarTerm term) {
    Tail tail = tail(cursor.after(at), true);
    Month month = new Month(term.value() / 100, true, tail.relation, tail.year);
    return new TimeReading(new DayOfMonth(term.value() % 100, 0, month), at, tail.end);
  }

  /** "The third day of the feast". */
  @Nullable
  TimeReading dayOfFeast(int at, CalendarTerm nth) {
    CalendarTerm days = cursor.term(cursor.after(at));
    int p = cursor.after(cursor.after(at));
    CalendarTerm feast = cursor.term(p);
    boolean counts = days != null
        && days.kind() == Kind.UNIT
        && days.unit() == Unit.DAY
        && feast != null
        && feast.kind() == Kind.FEAST;
    if (!counts || feast == null) {
      return null;
    }
    TimeReading first = feast(p, feast);
    if (!(first.says() instanceof DayOfMonth day)) {
      return null;
    }
    int number = day.day() + nth.value() - 1;
    return new TimeReading(new DayOfMonth(number, 0, day.month()), at, first.end());
  }

  /** A month at {@code at} that its name and what stands about it make certain. */
  @Nullable
  TimeReading wholeMonth(int at) {
    return wholeMonth(at, isLed(at));
  }

  /** The same; {@code led} where the words before ask for a time. */
  @Nullable
  TimeReading wholeMonth(int at, boolean led) {
    MonthReading month = month(at);
    if (month == null || month.month.number() == 0) {
      return null;
    }
    boolean certain = switch (month.doubt) {
      case NONE -> true;
      case UNSURE -> month.sure || led;
      case RARE -> month.sure;
    };
    return certain ? new TimeReading(new WholeMonth(month.month, Edge.WHOLE), at, month.end) : null;
  }

  /** A year at {@code at}: "the year 2019", "last year", "2014-2016" behind the word. */
  @Nullable
  TimeReading year(int at) {
    Tail tail = saidYear(at);
    if (tail == null) {
      return null;
    }
    int from = tail.year.number();
    TimeReading years = years(from, at, tail.end);
    if (years != null) {
      return years;
    }
    boolean hijri = from >= 1300 && from <= 1500;
    return new TimeReading(new WholeYear(tail.year, hijri, Edge.WHOLE), at, tail.end);
  }

  /** Four digits that are a year where the words before them ask for a time. */
  @Nullable
  TimeReading bareYear(int at) {
    int year = cursor.year(at);
    if (year == 0) {
      return null;
    }
    TimeReading years = years(year, at, at + 1);
    TimeExpression says = new WholeYear(new Year(year, Relation.NONE), false, Edge.WHOLE);
    return years == null ? new TimeReading(says, at, era(at + 1)) : years;
  }

  /** {@code 2014-2016}, whose first year ends before {@code end}. */
  private @Nullable TimeReading years(int from, int at, int end) {
    boolean spans = cursor.isMark(end, '-') || cursor.isMark(end, '/');
    int to = spans ? cursor.year(end + 1) : 0;
    return from > 0 && to > from && to - from <= LONGEST
        ? new TimeReading(new Years(from, to), at, end + 2)
        : null;
  }

  /** Whether the word before {@code at} asks for a time. */
  private boolean isLed(int at) {
    Kind before = cursor.kindBefore(at);
    return before != null
        && switch (before) {
          case IN, SINCE, DURING, OVER, AGO, AFTER, EDGE, BETWEEN, PAIR -> true;
          case MONTH, HIJRI_MONTH -> isJoined(at);
          case WEEKDAY, PART, RELATIVE_DAY, NEXT_DAY, UNIT -> false;
          case RELATION, THIS, ORDINAL, NUMBER, SOME, ABOUT, LOOSE, HALF, FROM, UNTIL -> false;
          case TO, PERIOD, LAST, ARTICLE, JOIN, MATCH, ROW, ERA, HIJRA, DECADE, LEAD -> false;
          case ADVERB, THEN, ON, ONLY, FEAST, AFTER_MIDNIGHT, DAY, AGE, NOT_TIME -> false;
          case NOT_AFTER -> false;
        };
  }

  private boolean isJoined(int at) {
    CalendarTerm term = cursor.term(at);
    return term != null && term.and();
  }

  private @Nullable MonthReading month(int at) {
    if (cursor.is(at, Kind.THIS) || cursor.isOne(at, Unit.MONTH, true)) {
      return pointedMonth(at);
    }
    boolean named = cursor.isOne(at, Unit.MONTH, false);
    int p = named ? at + 1 : at;
    CalendarTerm term = cursor.term(p);
    if (term == null || term.kind() != Kind.MONTH && term.kind() != Kind.HIJRI_MONTH) {
      return null;
    }
    int end = cursor.after(p);
    int doubled = term.kind() == Kind.MONTH ? otherName(end, term.value()) : end;
    boolean hijri = term.kind() == Kind.HIJRI_MONTH;
    Tail tail = tail(doubled, hijri);
    boolean sure = named || doubled > end || term.doubt() == Doubt.UNSURE && tail.end > doubled;
    Month month = new Month(term.value(), hijri, tail.relation, tail.year);
    return new MonthReading(month, tail.end, sure, term.doubt());
  }

  /** "The current month", "this month". */
  private @Nullable MonthReading pointedMonth(int at) {
    CalendarTerm demonstrative = cursor.term(at);
    if (demonstrative != null && demonstrative.kind() == Kind.THIS) {
      int unit = cursor.after(at);
      CalendarTerm month = cursor.term(unit);
      return month != null && month.isOne(Unit.MONTH)
          ? pointed(demonstrative.relation(), cursor.after(unit))
          : null;
    }
    CalendarTerm relation = cursor.term(at + 1);
    return relation != null && relation.kind() == Kind.RELATION && isOfOne(relation)
        ? pointed(relation.relation(), cursor.after(at + 1))
        : null;
  }

  private static MonthReading pointed(Relation relation, int end) {
    return new MonthReading(new Month(0, false, relation, Year.UNSAID), end, true, Doubt.NONE);
  }

  /** The end of the same month's other name: {@code /}, brackets or nothing stand between. */
  private int otherName(int end, int month) {
    boolean bracket = cursor.isMark(end, '(');
    int p = bracket || cursor.isMark(end, '/') || cursor.isMark(end, '-') ? end + 1 : end;
    CalendarTerm other = cursor.term(p);
    if (other == null || other.kind() != Kind.MONTH || other.and()) {
      return end;
    }
    if (other.value() != month && !(p > end && isMistaken(month, other.value()))) {
      return end;
    }
    int after = cursor.after(p);
    return bracket ? cursor.skip(after, ')') : after;
  }

  /** The two months called تشرين are confused, and the two called كانون: the first name counts. */
  private static boolean isMistaken(int month, int other) {
    return month + other == 21 || month + other == 13 && Math.abs(month - other) == 11;
  }

  private Tail tail(int at, boolean hijri) {
    boolean apart = cursor.isMark(at, ',') || cursor.isMark(at, '/') || cursor.isMark(at, '-');
    int p = apart && cursor.year(at + 1) > 0 ? at + 1 : at;
    int year = hijri ? Math.max(cursor.hijriYear(p), cursor.year(p)) : cursor.year(p);
    if (year > 0) {
      return new Tail(new Year(year, Relation.NONE), Relation.NONE, era(p + 1));
    }
    CalendarTerm term = cursor.term(p);
    if (term != null && term.kind() == Kind.RELATION && isOfOne(term)) {
      return new Tail(Year.UNSAID, term.relation(), cursor.after(p));
    }
    Tail said = saidYear(cursor.skip(p, Kind.FROM));
    return said == null ? new Tail(Year.UNSAID, Relation.NONE, at) : said;
  }

  private @Nullable Tail saidYear(int at) {
    CalendarTerm term = cursor.term(at);
    if (term == null) {
      return null;
    }
    int p = cursor.after(at);
    if (term.kind() == Kind.THIS && cursor.isOne(p, Unit.YEAR, true)
        || term.kind() == Kind.THIS
            && term.relation() == Relation.SAME
            && cursor.isOne(p, Unit.YEAR, false)) {
      return new Tail(new Year(0, term.relation()), Relation.NONE, cursor.after(p));
    }
    if (!term.isOne(Unit.YEAR)) {
      return null;
    }
    int number = Math.max(cursor.year(p), cursor.hijriYear(p));
    if (number == 0 && cursor.tokens().isWord(at) && !term.definite()) {
      number = shortYear(p);
    }
    if (number > 0) {
      return new Tail(new Year(number, Relation.NONE), Relation.NONE, era(p + 1));
    }
    CalendarTerm relation = cursor.term(p);
    return term.definite()
            && relation != null
            && relation.kind() == Kind.RELATION
            && isOfOne(relation)
        ? new Tail(new Year(0, relation.relation()), Relation.NONE, cursor.after(p))
        : null;
  }

  /** "The year 67": two digits, of the last century. */
  private int shortYear(int at) {
    int number = cursor.number(at);
    return number >= 40 && number <= 99 && cursor.tokens().length(at) == 2 ? 1900 + number : 0;
  }

  /** A relation that one month or year can have: not "few" or "recent". */
  private static boolean isOfOne(CalendarTerm relation) {
    return relation.relation() != Relation.FEW && relation.relation() != Relation.RECENT;
  }

  private int era(int at) {
    return cursor.skip(cursor.skip(at, Kind.ERA), Kind.HIJRA);
  }

  private @Nullable TimeReading digits(int at, boolean yearless) {
    int a = cursor.number(at);
    if (a < 0) {
      return cursor.isNumber(at) ? dotted(at) : null;
    }
    char mark = cursor.isMark(at + 1, '/') ? '/' : cursor.isMark(at + 1, '-') ? '-' : '\0';
    int b = cursor.number(at + 2);
    if (mark == '\0' || b < 0 || mark == '-' && !cursor.tokens().joined(at + 1)) {
      return null;
    }
    int c = cursor.isMark(at + 3, mark) ? cursor.number(at + 4) : -1;
    if (c >= 0) {
      boolean yearFirst = cursor.tokens().length(at) == 4;
      int year = yearFirst ? a : fullYear(c, cursor.tokens().length(at + 4));
      return date(yearFirst ? c : a, b, year, at, at + 5);
    }
    boolean fits = yearless && mark == '/' && cursor.tokens().length(at + 2) <= 2;
    return fits ? date(a, b, 0, at, at + 3) : null;
  }

  /** {@code 21.6.2020}, which is one token. */
  private @Nullable TimeReading dotted(int at) {
    String[] parts = cursor.tokens().key(at).split("\\.", -1);
    if (parts.length != 3 || !String.join("", parts).matches("\\d{4,8}")) {
      return null;
    }
    int year = fullYear(Integer.parseInt(parts[2]), parts[2].length());
    return date(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), year, at, at + 1);
  }

  private static int fullYear(int number, int digits) {
    return digits != 2 ? number : number < 70 ? 2000 + number : 1900 + number;
  }

  /** The day that comes first unless only the other order gives a date. */
  private @Nullable TimeReading date(int a, int b, int year, int at, int end) {
    int day = b > 12 ? b : a;
    int month = b > 12 ? a : b;
    boolean hijri = year >= 1300 && year <= 1500;
    boolean known = year == 0 || hijri || year >= 1800 && year <= 2099;
    if (day < 1 || day > 31 || month < 1 || month > 12 || !known) {
      return null;
    }
    Month of = new Month(month, hijri, Relation.NONE, new Year(year, Relation.NONE));
    return new TimeReading(new DayOfMonth(day, 0, of), at, year == 0 ? end : era(end));
  }
}
