package isnad.app.store;

import static isnad.app.store.Schema.DAY_SUM;
import static isnad.app.store.Schema.INCIDENT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import isnad.core.view.Bounds;
import isnad.core.view.DaySum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What incidents add up to by their last days, from the sums of days as far as these tell it. */
final class DayReader {
  private final DSLContext sql;

  DayReader(DSLContext sql) {
    this.sql = sql;
  }

  List<DaySum> days(IncidentWanted wanted) {
    return wanted.isOfDays() ? summed(wanted) : counted(wanted);
  }

  private List<DaySum> summed(IncidentWanted wanted) {
    Condition which = DayRows.INCIDENTS.gt(0L);
    if (wanted.type().isPresent()) {
      which = which.and(Schema.TYPE.eq(Schema.column(wanted.type().get())));
    }
    if (wanted.from().isPresent() || wanted.to().isPresent()) {
      which = which.and(DayRows.DAY.gt(DayRows.UNDATED));
    }
    if (wanted.from().isPresent()) {
      which = which.and(DayRows.DAY.ge(day(wanted.from().get())));
    }
    if (wanted.to().isPresent()) {
      which = which.and(DayRows.DAY.le(day(wanted.to().get())));
    }
    if (wanted.reports() > 1) {
      which = which.and(Schema.REPORTS.ge(wanted.reports()));
    }
    if (wanted.origins() > 0) {
      which = which.and(Schema.ORIGINS.ge(wanted.origins()));
    }
    if (wanted.denied()) {
      which = which.and(DayRows.DENIED.eq(1));
    }
    Field<BigDecimal> incidents = sum(DayRows.INCIDENTS);
    Field<BigDecimal> denied =
        sum(when(DayRows.DENIED.eq(inline(1)), DayRows.INCIDENTS).otherwise(inline(0L)));
    return sql.select(DayRows.DAY, incidents, denied, LOW, BEST, HIGH)
        .from(DAY_SUM)
        .where(which)
        .groupBy(DayRows.DAY)
        .orderBy(DayRows.DAY)
        .fetch(row ->
            of(row, Optional.ofNullable(row.value1()).flatMap(DayRows::day), incidents, denied));
  }

  private static final Field<BigDecimal> LOW = sum(DayRows.LOW);
  private static final Field<BigDecimal> BEST = sum(DayRows.BEST);
  private static final Field<BigDecimal> HIGH = sum(DayRows.HIGH);

  /** Of the incidents themselves: few enough where a name is asked for. */
  private List<DaySum> counted(IncidentWanted wanted) {
    Condition which = wanted.withoutDays().condition(sql);
    if (wanted.from().isPresent()) {
      which = which.and(Schema.TO_DAY.ge(wanted.from().get().toEpochDay()));
    }
    if (wanted.to().isPresent()) {
      which = which.and(Schema.TO_DAY.le(wanted.to().get().toEpochDay()));
    }
    Field<BigDecimal> incidents = sum(inline(1));
    Field<BigDecimal> denied =
        sum(when(Schema.DENIALS.gt(inline(0)), inline(1)).otherwise(inline(0)));
    return sql.select(Schema.TO_DAY, incidents, denied, LOW, BEST, HIGH)
        .from(INCIDENT)
        .where(which)
        .groupBy(Schema.TO_DAY)
        .orderBy(Schema.TO_DAY)
        .fetch(row -> of(
            row, Optional.ofNullable(row.value1()).map(LocalDate::ofEpochDay), incidents, denied));
  }

  private static int day(LocalDate day) {
    return DayRows.day(day.toEpochDay());
  }

  private static DaySum of(
      Record row, Optional<LocalDate> day, Field<BigDecimal> incidents, Field<BigDecimal> denied) {
    return new DaySum(
        day,
        number(row.get(incidents)),
        number(row.get(denied)),
        new Bounds(number(row.get(LOW)), number(row.get(BEST)), number(row.get(HIGH)), false));
  }

  private static long number(@Nullable BigDecimal sum) {
    return sum == null ? 0 : sum.longValue();
  }
}
