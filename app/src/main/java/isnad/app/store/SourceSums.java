package isnad.app.store;

import static isnad.app.store.Schema.KEY;
import static isnad.app.store.Schema.SHOWN;
import static isnad.app.store.Schema.SOURCE;

import isnad.core.pack.Registry;
import isnad.core.view.Measure;
import isnad.core.view.SourceCounts;
import isnad.core.view.Sources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** What is counted of sources, as it was summed up. */
final class SourceSums {
  private SourceSums() {}

  /** All outlets and voices. */
  static Sources all(DSLContext sql, Registry registry) {
    List<Field<?>> columns = new ArrayList<>(List.of(KEY, SHOWN));
    columns.addAll(SourceRows.COUNTS);
    // Half of the names are of voices without one, which only give or take what others tell.
    Condition counted = column(Measure.REPORTS)
        .gt(0)
        .or(column(Measure.ORIGIN).gt(0))
        .or(column(Measure.RELAY).gt(0));
    return Sources.of(
        sql.select(columns).from(SOURCE).where(counted).fetch(SourceSums::counts), registry);
  }

  private static Field<Integer> column(Measure counted) {
    return SourceRows.COUNTS.get(counted.ordinal());
  }

  /** What a row counts under one name. */
  static SourceCounts counts(Record row) {
    Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
    for (Measure one : Measure.values()) {
      counts.put(one, Objects.requireNonNull(row.get(column(one))));
    }
    return new SourceCounts(SourceRows.name(row), counts);
  }
}
