package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.TimeExpression.DayOfMonth;
import isnad.core.mention.TimeExpression.Month;
import isnad.core.mention.TimeExpression.WholeMonth;
import isnad.core.mention.TimeMention.Granularity;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times in a sentence and resolves them with the report's day of publication. Safe to use
 * from many threads.
 */
public final class TimeFinder {
  private final CalendarWords words;

  public TimeFinder(CalendarWords words) {
    this.words = words;
  }

  /**
   * The times in tokens {@code first} to before {@code end}, in order and apart from one another.
   * Without {@code published} those stay unresolved that lean on it.
   */
  public List<TimePhrase> find(Tokens tokens, int first, int end, @Nullable LocalDate published) {
    return find(tokens, first, end, published, null);
  }

  /** The same behind a sentence that told the time {@code before} last: "on the same day". */
  public List<TimePhrase> find(
      Tokens tokens,
      int first,
      int end,
      @Nullable LocalDate published,
      @Nullable TimePhrase before) {
    TimeCursor cursor = new TimeCursor(words, tokens, first, end);
    TimeReader reader = TimeReader.of(cursor);
    List<TimePhrase> found = new ArrayList<>();
    TimeSpan told = before == null
        ? TimeSpan.UNKNOWN
        : new TimeSpan(before.from(), before.to(), before.granularity());
    int at = first;
    while (at < end) {
      TimeReading reading = tokens.isMark(at) ? null : reader.phrase(at);
      if (reading == null) {
        at = cursor.is(at, Kind.NOT_TIME) ? cursor.after(at) : at + 1;
        continue;
      }
      if (!isOtherwise(cursor, reading)) {
        TimeSpan span = new TimeResolver(published, told).resolve(reading.says());
        found.add(phrase(cursor, reading, span, at));
        told = span.from() == null ? told : span;
      }
      at = reading.end();
    }
    return found;
  }

  /** A time that is not resolved keeps the preposition before it, for its words are all it has. */
  private static TimePhrase phrase(TimeCursor cursor, TimeReading reading, TimeSpan span, int at) {
    boolean open = span.granularity() == Granularity.UNRESOLVED;
    boolean led = open && cursor.kindBefore(at) == Kind.IN;
    int first = led ? reading.first() - 1 : reading.first();
    return new TimePhrase(
        first, reading.end(), span.from(), span.to(), span.granularity(), reading.way());
  }

  /** Whether the word before shows that no date is meant: "the Friday prayer". */
  private static boolean isOtherwise(TimeCursor cursor, TimeReading reading) {
    int first = reading.first();
    boolean quoted = first > cursor.first() && cursor.tokens().isQuoteMark(first - 1);
    if (cursor.kindBefore(quoted ? first - 1 : first) != Kind.NOT_AFTER) {
      return false;
    }
    return switch (reading.says()) {
      case DayOfMonth day -> !isDated(day.month());
      case WholeMonth month -> month.month().number() != 0 && !isDated(month.month());
      case TimeExpression.Weekday day -> day.relation() == CalendarTerm.Relation.NONE;
      case TimeExpression.RelativeDay day -> day.weekday() == 0;
      case TimeExpression other -> false;
    };
  }

  private static boolean isDated(Month month) {
    return month.year().said() || month.relation() != CalendarTerm.Relation.NONE;
  }
}
