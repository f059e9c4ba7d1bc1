package isnad.app.store;

import static isnad.app.store.Schema.BODY;
import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.HASH;
import static isnad.app.store.Schema.KIND;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.PREVIOUS;
import static isnad.app.store.Schema.SALT;
import static isnad.app.store.Schema.SEALED;
import static isnad.app.store.Schema.TIME;
import static isnad.app.store.Schema.VALUE;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Seal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Entries and sealed values as rows. */
final class Rows {
  static final List<Field<?>> ENTRY_COLUMNS = List.of(NUMBER, PREVIOUS, TIME, KIND, BODY, HASH);

  static final List<Field<?>> SEALED_COLUMNS = List.of(OF_ENTRY, PART, SALT, VALUE);

  /** So many values are asked for at a time. */
  private static final int AT_A_TIME = 500;

  private Rows() {}

  /** All of them, so many at a time as a question takes. */
  static <T> List<List<T>> inParts(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < list.size(); from += AT_A_TIME) {
      parts.add(list.subList(from, Math.min(list.size(), from + AT_A_TIME)));
    }
    return parts;
  }

  static void insert(
      DSLContext sql,
      Table<Record> table,
      List<Field<?>> columns,
      List<? extends @Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Field<?>> unknown = new ArrayList<>();
    for (Field<?> column : columns) {
      unknown.add(DSL.val((Object) null, column.getDataType()));
    }
    insert(sql, sql.insertInto(table, columns).values(unknown), columns, rows);
  }

  /** Inserts rows, and adds those numbers of a row that is there to what stands in it. */
  static void add(
      DSLContext sql,
      Table<Record> table,
      List<Field<?>> columns,
      List<? extends Field<?>> key,
      List<? extends Field<? extends Number>> sums,
      List<? extends @Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Field<?>> unknown = new ArrayList<>();
    for (Field<?> column : columns) {
      unknown.add(DSL.val((Object) null, column.getDataType()));
    }
    Map<Field<?>, Field<?>> added = new LinkedHashMap<>();
    sums.forEach(sum -> added.put(sum, plus(table, sum)));
    insert(
        sql,
        sql.insertInto(table, columns)
            .values(unknown)
            .onConflict(key)
            .doUpdate()
            .set(added),
        columns,
        rows);
  }

  private static <N extends Number> Field<N> plus(Table<Record> table, Field<N> sum) {
    Field<N> before = DSL.field(DSL.name(table.getName(), sum.getName()), sum.getDataType());
    return before.plus(DSL.excluded(sum));
  }

  private static void insert(
      DSLContext sql,
      Query query,
      List<Field<?>> columns,
      List<? extends @Nullable Object[]> rows) {
    // Millions of rows are bound, which the driver does several times as fast by itself.
    String insert = sql.render(query);
    sql.connection(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        for (@Nullable Object[] row : rows) {
          for (int i = 0; i < row.length; i++) {
            bind(statement, i + 1, columns.get(i), row[i]);
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  private static void bind(
      PreparedStatement statement, int place, Field<?> column, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, type(column));
      case Long number -> statement.setLong(place, number);
      case Integer number -> statement.setInt(place, number);
      case Double number -> statement.setDouble(place, number);
      case String text -> statement.setString(place, text);
      case byte[] bytes -> statement.setBytes(place, bytes);
      default -> throw new IllegalArgumentException("no value of a column: " + value.getClass());
    }
  }

  private static int type(Field<?> column) {
    Class<?> type = column.getType();
    if (type == Long.class) {
      return Types.BIGINT;
    }
    if (type == Integer.class) {
      return Types.INTEGER;
    }
    if (type == Double.class) {
      return Types.DOUBLE;
    }
    return type == byte[].class ? Types.BINARY : Types.VARCHAR;
  }

  static void insert(DSLContext sql, ChainedEntry entry) {
    Object[] row = {
      entry.number(),
      entry.previous().hex(),
      entry.time().toString(),
      entry.kind(),
      entry.body(),
      entry.hash().hex()
    };
    insert(sql, ENTRY, ENTRY_COLUMNS, List.<Object[]>of(row));
  }

  static void insert(DSLContext sql, long entry, List<Seal> seals) {
    List<Object[]> rows = new ArrayList<>();
    for (int part = 0; part < seals.size(); part++) {
      Seal seal = seals.get(part);
      rows.add(new Object[] {entry, part, seal.salt(), seal.value()});
    }
    insert(sql, SEALED, SEALED_COLUMNS, rows);
  }

  static void insert(DSLContext sql, long entry, int part, Seal seal) {
    Object[] row = {entry, part, seal.salt(), seal.value()};
    insert(sql, SEALED, SEALED_COLUMNS, List.<Object[]>of(row));
  }

  /** The entry that a row holds; throws where the row makes no sense. */
  static ChainedEntry entry(Record row) {
    try {
      String time = text(row, TIME);
      Instant instant = Instant.parse(time);
      if (!instant.toString().equals(time)) {
        throw new IllegalArgumentException("a time written otherwise: " + time);
      }
      return new ChainedEntry(
          number(row),
          new Digest(text(row, PREVIOUS)),
          instant,
          text(row, KIND),
          text(row, BODY),
          new Digest(text(row, HASH)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time: " + e.getMessage(), e);
    }
  }

  static long number(Record row) {
    Long number = row.get(NUMBER);
    if (number == null) {
      throw new IllegalArgumentException("no number");
    }
    return number;
  }

  private static String text(Record row, Field<String> column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalArgumentException("no " + column.getName());
    }
    return value;
  }

  /** The sealed value that a row holds; with a salt that fits nothing where the salt is none. */
  static Seal seal(Record row) {
    String value = text(row, VALUE);
    try {
      return new Seal(text(row, SALT), value);
    } catch (IllegalArgumentException noSalt) {
      return new Seal(Digest.NONE.hex(), value);
    }
  }

  static Optional<Seal> seal(DSLContext sql, long entry, int part) {
    return sql.select(SALT, VALUE)
        .from(SEALED)
        .where(OF_ENTRY.eq(entry).and(PART.eq(part)))
        .fetchOptional(Rows::seal);
  }

  static Optional<ChainedEntry> entry(DSLContext sql, long number) {
    return sql.select(ENTRY_COLUMNS)
        .from(ENTRY)
        .where(NUMBER.eq(number))
        .fetchOptional(Rows::entry);
  }

  /** What the entry {@code number} says, if it is there and makes sense. */
  static Optional<LedgerEntry> understood(DSLContext sql, long number) {
    try {
      Optional<ChainedEntry> chained = entry(sql, number);
      return chained.isEmpty()
          ? Optional.empty()
          : Optional.of(
              LedgerJson.CANON.entry(chained.get().kind(), chained.get().body()));
    } catch (BrokenEntry | IllegalArgumentException toldByTheAudit) {
      return Optional.empty();
    }
  }

  /** What the entry in {@code row} says, if it makes sense. */
  static Optional<LedgerEntry> understood(Record row) {
    try {
      ChainedEntry chained = entry(row);
      return Optional.of(LedgerJson.CANON.entry(chained.kind(), chained.body()));
    } catch (BrokenEntry | IllegalArgumentException toldByTheAudit) {
      return Optional.empty();
    }
  }

  /** The last entry. */
  static Head head(DSLContext sql) {
    return sql.select(ENTRY_COLUMNS)
        .from(ENTRY)
        .orderBy(NUMBER.desc())
        .limit(1)
        .fetchOptional(Rows::entry)
        .map(ChainedEntry::head)
        .orElse(Head.START);
  }
}
