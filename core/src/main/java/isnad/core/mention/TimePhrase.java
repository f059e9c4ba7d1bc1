package isnad.core.mention;

import isnad.core.mention.TimeMention.Granularity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time found in tokens {@code first} to before {@code end}; {@code from} and {@code to} are null
 * where unresolved or open.
 */
public record TimePhrase(
    int first,
    int end,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Granularity granularity,
    Way way) {

  /** How words tell a time. */
  public enum Way {
    /** When something was: a day, a week, a year, early in it. */
    POINT,
    /** Over how long it went on or came again: during, since, from one day to another. */
    STRETCH,
    /** By the moment of telling, without a day: now, recently. */
    TELLING,
    /** By another event or time told before: later, two days after the attack. */
    EVENT
  }
}
