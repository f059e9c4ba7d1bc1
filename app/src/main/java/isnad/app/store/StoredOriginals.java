package isnad.app.store;

import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;

import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerFault;
import isnad.core.ledger.Original;
import isnad.core.ledger.ReportSeen;
import isnad.core.report.ReportId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** The originals of reports, as the ledger of {@code reader} keeps them. */
public record StoredOriginals(LedgerReader reader) {
  /** What is known of the original of a version of a report. */
  public sealed interface Known {
    /** It came in, and was not erased. */
    record Kept(Original original) implements Known {}

    /** There was one, and it was erased. */
    record Erased() implements Known {}

    /** None was kept with it, or there is no such version. */
    record None() implements Known {}
  }

  /** What is known of the original of a version of a report. */
  public Known of(ReportId report, int version) {
    DSLContext sql = reader.database().sql();
    try {
      synchronized (reader) {
        Optional<Long> entry = sql.select(SEEN)
            .from(REPORT)
            .where(ID.eq(Schema.column(report.value())).and(OF_VERSION.eq(version)))
            .fetchOptional(SEEN);
        if (entry.isEmpty()
            || !(Rows.understood(sql, entry.get()).orElse(null) instanceof ReportSeen seen)
            || seen.original().isEmpty()) {
          return new Known.None();
        }
        Optional<Original> original = new OriginalRows(sql).of(entry.get(), seen);
        return original.isPresent() ? new Known.Kept(original.get()) : new Known.Erased();
      }
    } catch (DataAccessException e) {
      throw StoreFault.of(e, reader.database().shown());
    }
  }

  /**
   * The very bytes of an original; empty where the ledger was carried in without them. Throws where
   * they are not those that came in.
   */
  public Optional<byte[]> bytes(Original original) {
    try {
      Optional<byte[]> bytes;
      synchronized (reader) {
        bytes = new OriginalRows(reader.database().sql()).bytes(original.hash());
      }
      if (bytes.isPresent() && !Digest.of(bytes.get()).equals(original.hash())) {
        String what =
            LedgerFault.ORIGINAL_DIFFERS.code() + ": " + original.hash() + "; see isnad verify";
        throw new StoreFault(StoreProblem.STORE_DAMAGED, what);
      }
      return bytes;
    } catch (DataAccessException e) {
      throw StoreFault.of(e, reader.database().shown());
    }
  }
}
