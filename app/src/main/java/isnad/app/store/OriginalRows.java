package isnad.app.store;

import static isnad.app.store.Schema.BYTES;
import static isnad.app.store.Schema.HASH;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.ORIGINAL;
import static isnad.app.store.Schema.ORIGINAL_OF;
import static isnad.app.store.Schema.PACKED;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Original;
import isnad.core.ledger.ReportSeen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The originals of reports as rows: the bytes of each once, and which entries have it. */
final class OriginalRows {
  private static final byte[] NOTHING = new byte[0];

  private final DSLContext sql;

  OriginalRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Keeps that {@code entry} has an original; {@code packed} are its bytes, null where they are
   * left out. Bytes that were left out before and are there now are filled in.
   */
  void keep(long entry, Original original, byte @Nullable [] packed) {
    String hash = original.hash().hex();
    int fresh = sql.insertInto(ORIGINAL, HASH, BYTES, PACKED)
        .values(hash, original.size(), packed)
        .onConflict(HASH)
        .doNothing()
        .execute();
    if (fresh == 0 && packed != null) {
      fill(original.hash(), packed);
    }
    refer(entry, original.hash());
  }

  /** Fills in bytes that were left out; does nothing where they were not. */
  void fill(Digest hash, byte[] packed) {
    sql.update(ORIGINAL)
        .set(PACKED, packed)
        .where(HASH.eq(hash.hex()).and(PACKED.isNull()))
        .execute();
  }

  private void refer(long entry, Digest hash) {
    sql.insertInto(ORIGINAL_OF, HASH, OF_ENTRY)
        .values(hash.hex(), entry)
        .onConflict(HASH, OF_ENTRY)
        .doNothing()
        .execute();
  }

  /** Erases what {@code entry} has, and the bytes where no other entry has them. */
  void erase(long entry) {
    List<String> gone =
        sql.select(HASH).from(ORIGINAL_OF).where(OF_ENTRY.eq(entry)).fetch(HASH);
    sql.deleteFrom(ORIGINAL_OF).where(OF_ENTRY.eq(entry)).execute();
    for (String hash : gone) {
      sql.deleteFrom(ORIGINAL)
          .where(HASH.eq(hash))
          .andNotExists(DSL.selectOne().from(ORIGINAL_OF).where(HASH.eq(hash)))
          .execute();
    }
  }

  /** Makes the rows again that say which entry has which original, from what is sealed. */
  void rebuild() {
    sql.deleteFrom(ORIGINAL_OF).execute();
    List<Long> seen = sql.select(Schema.NUMBER)
        .from(Schema.ENTRY)
        .where(Schema.KIND.eq(ReportSeen.KIND))
        .orderBy(Schema.NUMBER)
        .fetch(Schema.NUMBER);
    for (Long entry : seen) {
      if (Rows.understood(sql, entry).orElse(null) instanceof ReportSeen report) {
        of(entry, report).ifPresent(original -> refer(entry, original.hash()));
      }
    }
  }

  /** What is sealed of the original of a report; empty where there is none, or none any more. */
  Optional<Original> of(long entry, ReportSeen seen) {
    return seen.original().isEmpty()
        ? Optional.empty()
        : Rows.seal(sql, entry, seen.originalPart()).flatMap(seal -> original(seal.value()));
  }

  /** The original that a sealed value tells of; a damaged one is told by the audit. */
  static Optional<Original> original(String sealed) {
    try {
      return Optional.of(LedgerJson.CANON.original(sealed));
    } catch (BrokenEntry toldByTheAudit) {
      return Optional.empty();
    }
  }

  /** What is there of the bytes of that hash. */
  Original.Held held(Digest hash) {
    Optional<Record2<Long, byte[]>> row = row(hash);
    if (row.isEmpty()) {
      return new Original.Held.Gone();
    }
    return bytes(row.get())
        .<Original.Held>map(bytes -> new Original.Held.There(Digest.of(bytes), bytes.length))
        .orElseGet(Original.Held.LeftOut::new);
  }

  /** The bytes of that hash, which may be damaged; empty where they are left out or gone. */
  Optional<byte[]> bytes(Digest hash) {
    return row(hash).flatMap(OriginalRows::bytes);
  }

  private static Optional<byte[]> bytes(Record2<Long, byte[]> row) {
    long size = Objects.requireNonNull(row.value1());
    // Of what cannot be unpacked nothing is left, which is not what its hash says.
    return Optional.ofNullable(row.value2())
        .map(packed -> OriginalBytes.unpacked(packed, size).orElse(NOTHING));
  }

  private Optional<Record2<Long, byte[]>> row(Digest hash) {
    return sql.select(BYTES, PACKED).from(ORIGINAL).where(HASH.eq(hash.hex())).fetchOptional();
  }

  /** Whether the bytes of some original are left out. */
  boolean anyLeftOut() {
    return sql.fetchExists(DSL.selectOne().from(ORIGINAL).where(PACKED.isNull()));
  }

  /** Whether some entry has an original. */
  boolean any() {
    return sql.fetchExists(DSL.selectOne().from(ORIGINAL_OF));
  }

  /** The hashes of bytes that no entry has. */
  List<String> stray() {
    return sql.select(HASH)
        .from(ORIGINAL)
        .where(HASH.notIn(sql.select(HASH).from(ORIGINAL_OF)))
        .orderBy(HASH)
        .limit(Verification.MOST)
        .fetch(HASH);
  }
}
