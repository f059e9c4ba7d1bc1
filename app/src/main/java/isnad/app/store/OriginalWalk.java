package isnad.app.store;

import static isnad.app.store.Schema.HASH;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.ORIGINAL_OF;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The hashes of originals in the order of the entries, walked beside them. */
final class OriginalWalk implements AutoCloseable {
  private final Cursor<Record2<String, Long>> rows;
  private @Nullable Record next;

  private OriginalWalk(Cursor<Record2<String, Long>> rows) {
    this.rows = rows;
    next = rows.fetchNext();
  }

  /** All that entries have. */
  static OriginalWalk all(DSLContext sql) {
    return new OriginalWalk(sql.select(HASH, OF_ENTRY)
        .from(ORIGINAL_OF)
        .orderBy(OF_ENTRY, HASH)
        .fetchSize(LedgerReader.AT_A_TIME)
        .fetchLazy());
  }

  /** Each hash once, with the first entry that has it. */
  static OriginalWalk first(DSLContext sql) {
    Field<Long> least = DSL.min(OF_ENTRY).as(OF_ENTRY);
    return new OriginalWalk(sql.select(HASH, least)
        .from(ORIGINAL_OF)
        .groupBy(HASH)
        .orderBy(DSL.field(DSL.name(OF_ENTRY.getName())), HASH)
        .fetchSize(LedgerReader.AT_A_TIME)
        .fetchLazy());
  }

  /** The hashes up to those of {@code entry}. */
  List<String> upTo(long entry) {
    List<String> hashes = new ArrayList<>();
    while (next != null && Objects.requireNonNull(next.get(1, Long.class)) <= entry) {
      hashes.add(Objects.requireNonNull(next.get(0, String.class)));
      next = rows.fetchNext();
    }
    return hashes;
  }

  @Override
  public void close() {
    rows.close();
  }
}
