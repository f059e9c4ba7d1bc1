package isnad.app.store;

import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.OUTLET;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TIME;

import isnad.core.ledger.Digest;
import isnad.core.ledger.ReadingMade;
import isnad.core.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** When what a ledger holds came in, by the times of its entries. */
public final class EntryTimes {
  private final Database database;

  EntryTimes(Database database) {
    this.database = database;
  }

  /** When the first and the last entry of a ledger were made. */
  public record Whole(Instant first, Instant last) {}

  /** Which Isnad read a report, and the fingerprint of its packs. */
  public record Read(Instant when, String reader, Digest packs) {}

  /** When any version of a report first came, when the one that stands did, and its reading. */
  public record OfReport(Instant first, Instant seen, Optional<Read> read) {
    /** When it last became what it is. */
    public Instant last() {
      return read.map(Read::when).filter(seen::isBefore).orElse(seen);
    }
  }

  /** Those of the whole ledger; empty where it has no entry. */
  public Optional<Whole> whole() {
    try {
      DSLContext sql = database.sql();
      Optional<Instant> first = time(sql, 1);
      Long last = sql.select(DSL.max(NUMBER)).from(ENTRY).fetchOne(DSL.max(NUMBER));
      return first.flatMap(begun -> Optional.ofNullable(last)
          .flatMap(end -> time(sql, end))
          .map(end -> new Whole(begun, end)));
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** A version of a report, of whom, and when it came in. */
  public record Seen(ReportId report, int version, Optional<String> outlet, Instant when) {}

  /** All versions of all reports, whether they stand or not, in the order in which they came. */
  public List<Seen> all() {
    try {
      return database
          .sql()
          .select(ID, OF_VERSION, OUTLET, TIME)
          .from(REPORT)
          .join(ENTRY)
          .on(NUMBER.eq(SEEN))
          .orderBy(SEEN)
          .fetch(row -> new Seen(
              new ReportId(Schema.given(row.value1())),
              row.value2(),
              Optional.ofNullable(row.value3()).map(Schema::given),
              Instant.parse(row.value4())));
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  private static Optional<Instant> time(DSLContext sql, long entry) {
    return sql.select(TIME)
        .from(ENTRY)
        .where(NUMBER.eq(entry))
        .fetchOptional(TIME)
        .map(Instant::parse);
  }

  /** Those of the reports of some ids that stand. */
  public Map<String, OfReport> reports(Collection<String> ids) {
    Map<String, OfReport> times = new HashMap<>();
    try {
      for (List<String> some : Rows.inParts(ids.stream().map(Schema::column).toList())) {
        some(some, times);
      }
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
    return times;
  }

  private void some(List<String> ids, Map<String, OfReport> times) {
    DSLContext sql = database.sql();
    Map<String, Long> first = new HashMap<>();
    sql.select(ID, DSL.min(SEEN))
        .from(REPORT)
        .where(ID.in(ids))
        .groupBy(ID)
        .forEach(row -> first.put(row.value1(), row.value2()));
    List<? extends Record> rows = sql.select(ID, SEEN, READING)
        .from(REPORT)
        .where(ID.in(ids).and(STANDS.eq(1)))
        .fetch();
    List<Long> entries = new ArrayList<>(first.values());
    rows.forEach(row -> entries.add(Objects.requireNonNull(row.get(SEEN))));
    Map<Long, Instant> when = new HashMap<>();
    for (List<Long> some : Rows.inParts(entries)) {
      sql.select(NUMBER, TIME)
          .from(ENTRY)
          .where(NUMBER.in(some))
          .forEach(row -> when.put(row.value1(), Instant.parse(row.value2())));
    }
    for (Record row : rows) {
      String id = Objects.requireNonNull(row.get(ID));
      Instant seen = Objects.requireNonNull(when.get(row.get(SEEN)));
      Instant begun = Objects.requireNonNull(when.get(first.get(id)));
      Optional<Read> read =
          Optional.ofNullable(row.get(READING)).flatMap(number -> read(sql, number));
      times.put(Schema.given(id), new OfReport(begun, seen, read));
    }
  }

  private static Optional<Read> read(DSLContext sql, long number) {
    return sql.select(Rows.ENTRY_COLUMNS)
        .from(ENTRY)
        .where(NUMBER.eq(number))
        .fetchOptional((Record row) -> row)
        .flatMap(row -> Rows.understood(row).orElse(null) instanceof ReadingMade made
            ? Optional.of(new Read(Rows.entry(row).time(), made.reader(), made.packs()))
            : Optional.empty());
  }
}
