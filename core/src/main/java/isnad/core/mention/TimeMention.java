package isnad.core.mention;

import isnad.core.report.Quote;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as written, with the first and last day that it means where that is known; an open span
 * lacks one of them.
 */
public record TimeMention(
    Quote text, Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity)
    implements Mention {

  public TimeMention {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("a time ends before it begins: " + from + ", " + to);
    }
  }

  /** How fine the words are. */
  public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    SPAN,
    /** The words give no calendar date and could not be resolved. */
    UNRESOLVED;

    /** The name in readings. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
