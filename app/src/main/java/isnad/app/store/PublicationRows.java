package isnad.app.store;

import static isnad.app.store.Schema.COPIES;
import static isnad.app.store.Schema.PUBLICATION;
import static isnad.app.store.Schema.TOLD_REPORT;

import isnad.core.incident.Source;
import isnad.core.report.Published;
import isnad.core.view.ReportParts;
import isnad.core.view.SourceName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who published the reports that are put together, and what these add to the sums of sources. */
final class PublicationRows {
  private static final List<Field<?>> COLUMNS =
      List.of(TOLD_REPORT, Schema.OF_OUTLET, Schema.DAY, Schema.PUBLISHED_AS, COPIES);

  private final DSLContext sql;
  private final SourceRows sources;

  PublicationRows(DSLContext sql, SourceRows sources) {
    this.sql = sql;
    this.sources = sources;
  }

  /** Takes some reports out. */
  void remove(Collection<KeptReport> reports) {
    reports.forEach(report -> sources.add(ReportParts.of(report.told()), -1));
    for (List<Long> some : Rows.inParts(reports.stream().map(KeptReport::number).toList())) {
      sql.deleteFrom(PUBLICATION).where(TOLD_REPORT.in(some)).execute();
    }
  }

  /** Keeps reports that are new. */
  void add(List<KeptReport> reports) {
    reports.parallelStream()
        .map(report -> ReportParts.of(report.told()))
        .toList()
        .forEach(parts -> sources.add(parts, 1));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (KeptReport report : reports) {
      Source source = report.told().source();
      Optional<Published> when = source.published();
      rows.add(new @Nullable Object[] {
        report.number(),
        sources.number(SourceName.ofOutlet(source.outlet())),
        when.map(one -> one.date().toEpochDay()).orElse(null),
        when.map(Published::toString).orElse(null),
        report.copies()
      });
    }
    Rows.insert(sql, PUBLICATION, COLUMNS, rows);
  }

  /** Keeps that reports are in other groups of near-copies now. */
  void recopy(Collection<KeptReport> reports) {
    if (!reports.isEmpty()) {
      sql.batch(
              sql.update(PUBLICATION)
                  .set(COPIES, DSL.val((Long) null, COPIES.getDataType()))
                  .where(TOLD_REPORT.eq(DSL.val((Long) null, TOLD_REPORT.getDataType()))),
              reports.stream()
                  .map(report -> new Object[] {report.copies(), report.number()})
                  .toArray(Object[][]::new))
          .execute();
    }
  }
}
