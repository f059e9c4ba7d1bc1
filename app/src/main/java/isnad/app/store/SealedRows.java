package isnad.app.store;

import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.SEALED;

import isnad.core.ledger.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The sealed values of a store in the order of the entries, walked beside them. */
final class SealedRows implements AutoCloseable {
  private final Cursor<? extends Record> rows;
  private @Nullable Record next;

  SealedRows(DSLContext sql) {
    rows = sql.select(Rows.SEALED_COLUMNS)
        .from(SEALED)
        .orderBy(OF_ENTRY, PART)
        .fetchSize(LedgerReader.AT_A_TIME)
        .fetchLazy();
    next = rows.fetchNext();
  }

  /** The values of {@code entry} by their parts; {@code stray} hears of entries passed over. */
  List<Optional<Seal>> of(long entry, LongConsumer stray) {
    List<Optional<Seal>> seals = new ArrayList<>();
    while (next != null && entry(next) <= entry) {
      Integer part = next.get(PART);
      if (entry(next) < entry || part == null || part < seals.size()) {
        stray.accept(entry(next));
      } else {
        while (seals.size() < part) {
          seals.add(Optional.empty());
        }
        seals.add(Optional.of(Rows.seal(next)));
      }
      next = rows.fetchNext();
    }
    return seals;
  }

  private static long entry(Record row) {
    Long entry = row.get(OF_ENTRY);
    return entry == null ? 0 : entry;
  }

  @Override
  public void close() {
    rows.close();
  }
}
