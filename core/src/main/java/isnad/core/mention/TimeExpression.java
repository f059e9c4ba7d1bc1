package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Edge;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.CalendarTerm.Unit;
import java.time.LocalDate;

/** What words of time say, before they are resolved with the day of publication. */
sealed interface TimeExpression {

  /** A year: its number, or how it lies to the published one. */
  record Year(int number, Relation relation) {
    static final Year UNSAID = new Year(0, Relation.NONE);

    boolean said() {
      return number != 0 || relation != Relation.NONE;
    }
  }

  /**
   * A month of a year: its number, or 0 for the one that {@code relation} points at ("the current
   * month").
   */
  record Month(int number, boolean hijri, Relation relation, Year year) {}

  /** A day of a month; {@code weekday} is 1 to 7 where told beside it, else 0. */
  record DayOfMonth(int day, int weekday, Month month) implements TimeExpression {}

  record WholeMonth(Month month, Edge edge) implements TimeExpression {}

  record WholeYear(Year year, boolean hijri, Edge edge) implements TimeExpression {}

  /** A century by how it lies to the published one. */
  record WholeCentury(Relation relation) implements TimeExpression {}

  record WholeWeek(Relation relation, Edge edge) implements TimeExpression {}

  /** A weekday; {@code week} is that of the week it is told to lie in. */
  record Weekday(int weekday, Relation relation, Relation week) implements TimeExpression {}

  /** A day so many days from the published one; a weekday told beside it is trusted more. */
  record RelativeDay(int offset, int weekday) implements TimeExpression {}

  /** A day so many days from the one told before. */
  record OtherDay(int offset) implements TimeExpression {}

  /** The span told before. */
  record SameSpan() implements TimeExpression {}

  record FixedDay(LocalDate day) implements TimeExpression {}

  /** "For the eighth day". */
  record NthDay(int number) implements TimeExpression {}

  /** So many units before publication. */
  record Ago(Unit unit, int count) implements TimeExpression {}

  /** The last so many units up to publication. */
  record Lasting(Unit unit, int count) implements TimeExpression {}

  /** The next so many units from publication. */
  record Coming(Unit unit, int count) implements TimeExpression {}

  record Years(int from, int to) implements TimeExpression {}

  record Range(TimeExpression from, TimeExpression to) implements TimeExpression {}

  record Since(TimeExpression start) implements TimeExpression {}

  record Before(TimeExpression end) implements TimeExpression {}

  record After(TimeExpression start) implements TimeExpression {}

  record Until(TimeExpression end) implements TimeExpression {}

  /** A number that is a day only beside another with its month: "between 3 and 7 May". */
  record DayNumber(int number) implements TimeExpression {}

  record Unresolved() implements TimeExpression {}
}
