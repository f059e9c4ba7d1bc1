package isnad.core.mention;

import isnad.core.mention.TimeMention.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a time, where known. */
record TimeSpan(@Nullable LocalDate from, @Nullable LocalDate to, Granularity granularity) {
  static final TimeSpan UNKNOWN = new TimeSpan(null, null, Granularity.UNRESOLVED);

  static TimeSpan of(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new TimeSpan(from, to, Granularity.SPAN);
  }

  static TimeSpan day(LocalDate day) {
    return new TimeSpan(day, day, Granularity.DAY);
  }

  static TimeSpan month(YearMonth month) {
    return new TimeSpan(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
  }

  static TimeSpan year(int year) {
    return new TimeSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
  }
}
