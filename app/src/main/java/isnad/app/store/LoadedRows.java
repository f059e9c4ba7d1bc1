package isnad.app.store;

import static isnad.app.store.Schema.BLOCK_BODY;
import static isnad.app.store.Schema.DAY;
import static isnad.app.store.Schema.LOADED;
import static isnad.app.store.Schema.OF_REPORT;
import static isnad.app.store.Schema.OF_SOURCE;
import static isnad.app.store.Schema.USES;

import isnad.app.json.LoadedBytes;
import isnad.core.report.Published;
import isnad.core.view.LoadedCount;
import isnad.core.view.LoadedParts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The loaded words that are counted in reports, by the sources whose words they are. */
final class LoadedRows {
  private static final List<Field<?>> COLUMNS =
      List.of(OF_SOURCE, OF_REPORT, DAY, USES, BLOCK_BODY);

  private LoadedRows() {}

  /** Takes out what was counted in reports of some ids, as columns have these. */
  static void remove(DSLContext sql, Collection<String> reports) {
    for (List<String> some : Rows.inParts(reports)) {
      sql.deleteFrom(LOADED).where(OF_REPORT.in(some)).execute();
    }
  }

  /** Keeps what is counted in reports that are new. */
  static void add(DSLContext sql, Collection<ReadAhead.Ready> reports) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ReadAhead.Ready report : reports) {
      Long day = report
          .told()
          .source()
          .published()
          .map(Published::date)
          .map(date -> date.toEpochDay())
          .orElse(null);
      for (LoadedParts parts : report.loaded()) {
        rows.add(new @Nullable Object[] {
          Schema.column(parts.key()),
          report.pending().id(),
          day,
          parts.counts().stream().mapToInt(LoadedCount::uses).sum(),
          LoadedBytes.of(parts.counts())
        });
      }
    }
    Rows.insert(sql, LOADED, COLUMNS, rows);
  }

  /** What is counted of the source {@code key}, report by report. */
  static List<LoadedCount> of(DSLContext sql, String key) {
    return sql
        .select(BLOCK_BODY)
        .from(LOADED)
        .where(OF_SOURCE.eq(Schema.column(key)))
        .fetch(BLOCK_BODY)
        .stream()
        .flatMap(body -> LoadedBytes.counts(body).stream())
        .toList();
  }

  /** The latest reports that have {@code most} loaded words of {@code key} or more together. */
  static List<String> latest(DSLContext sql, String key, int most) {
    List<String> reports = new ArrayList<>();
    int uses = 0;
    for (var row : sql.select(OF_REPORT, USES)
        .from(LOADED)
        .where(OF_SOURCE.eq(Schema.column(key)))
        .orderBy(DAY.desc().nullsLast(), OF_REPORT)
        .limit(most)
        .fetch()) {
      if (uses < most) {
        reports.add(Schema.given(Objects.requireNonNull(row.value1())));
        uses += Objects.requireNonNull(row.value2());
      }
    }
    return reports;
  }
}
