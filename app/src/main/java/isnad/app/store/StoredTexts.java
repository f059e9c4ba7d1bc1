package isnad.app.store;

import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.SEALED;
import static isnad.app.store.Schema.VALUE;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ReportSeen;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reports and claims as entries and their sealed values give them. */
final class StoredTexts {
  private final DSLContext sql;

  StoredTexts(DSLContext sql) {
    this.sql = sql;
  }

  /** The report that came in with entry {@code seen}; empty where its text was erased. */
  Optional<Report> report(long seen) {
    Optional<String> text = string(seen, ReportSeen.TEXT);
    if (text.isEmpty() || !(Rows.understood(sql, seen).orElse(null) instanceof ReportSeen entry)) {
      return Optional.empty();
    }
    return Optional.of(new Report(
        new ReportId(entry.report().value()),
        entry.outlet(),
        entry.language(),
        entry.uri(),
        entry.published(),
        string(seen, ReportSeen.TITLE),
        text.get()));
  }

  private Optional<String> string(long entry, int part) {
    return Rows.seal(sql, entry, part).map(seal -> {
      try {
        return LedgerJson.CANON.string(seal.value());
      } catch (BrokenEntry broken) {
        String what = "entry " + entry + ": a sealed value is damaged; see isnad verify";
        throw new StoreFault(StoreProblem.STORE_DAMAGED, what, broken);
      }
    });
  }

  /** The claims of a reading as JSON, in the order of the text; those erased are left out. */
  List<String> claims(long reading) {
    return sql.select(VALUE)
        .from(SEALED)
        .where(OF_ENTRY.eq(reading))
        .orderBy(PART)
        .fetch(VALUE);
  }
}
