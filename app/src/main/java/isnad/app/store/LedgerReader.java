package isnad.app.store;

import static isnad.app.store.Schema.BY_FILE;
import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.OUTLET;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TEXT_HASH;

import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** A ledger to be read, while another process may be writing. */
public final class LedgerReader implements AutoCloseable {
  /** Rows that are fetched at a time. */
  static final int AT_A_TIME = 1000;

  private final Database database;

  /**
   * A report that stands. {@code claims} are the objects of docs/reading-format.md in the order of
   * the text; those that were erased are left out.
   */
  public record StoredReport(Report report, int version, List<String> claims) {}

  private LedgerReader(Database database) {
    this.database = database;
  }

  /** Opens the ledger at {@code address}; throws where there is none. */
  public static LedgerReader open(StoreAddress address) {
    return new LedgerReader(Database.reading(address));
  }

  /** Whether this text is what the ledger has of the report already. From any thread. */
  public synchronized boolean holds(Report report, LedgerWriter.Naming naming) {
    Condition same = TEXT_HASH.eq(Digest.of(report.text()).hex()).and(STANDS.eq(1));
    try {
      return database.sql().select(ID, OUTLET).from(REPORT).where(same).fetch().stream()
          .anyMatch(row -> naming == LedgerWriter.Naming.SOURCE
              ? Schema.column(report.id().value()).equals(row.get(ID))
              : Objects.equals(row.get(OUTLET), Schema.columnOrNull(report.outlet())));
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    } finally {
      // The next question sees what was kept since.
      database.rollback();
    }
  }

  /** The last entry. */
  public synchronized Head head() {
    return Rows.head(database.sql());
  }

  /** Gives every report that stands and whose text was not erased, in the order of their ids. */
  public synchronized void reports(Consumer<StoredReport> sink) {
    try (Cursor<? extends Record> rows = database
        .sql()
        .select(ID, OF_VERSION, BY_FILE, SEEN, READING)
        .from(REPORT)
        .where(STANDS.eq(1))
        .orderBy(ID)
        .fetchSize(AT_A_TIME)
        .fetchLazy()) {
      for (Record row : rows) {
        long seen = Objects.requireNonNull(row.get(SEEN));
        int version = Objects.requireNonNull(row.get(OF_VERSION));
        stored(seen, version, row.get(READING)).ifPresent(sink);
      }
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** The same of the reports with those ids, in no order. */
  public synchronized void reports(Collection<String> ids, Consumer<StoredReport> sink) {
    List<String> all = ids.stream().map(Schema::column).toList();
    try {
      for (int from = 0; from < all.size(); from += AT_A_TIME) {
        database
            .sql()
            .select(SEEN, OF_VERSION, READING)
            .from(REPORT)
            .where(ID.in(all.subList(from, Math.min(all.size(), from + AT_A_TIME))))
            .and(STANDS.eq(1))
            .fetch()
            .forEach(row -> stored(
                    Objects.requireNonNull(row.value1()),
                    Objects.requireNonNull(row.value2()),
                    row.value3())
                .ifPresent(sink));
      }
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** The reports that entries behind one speak of, and whether any of these erased something. */
  public record Changes(Set<ReportId> reports, boolean erased) {
    public Changes {
      reports = Set.copyOf(reports);
    }
  }

  /** What the entries behind {@code number} changed; an entry that is damaged is passed over. */
  public synchronized Changes changesBehind(long number) {
    Set<ReportId> changed = new HashSet<>();
    boolean erased = false;
    try (Cursor<? extends Record> rows = database
        .sql()
        .select(Rows.ENTRY_COLUMNS)
        .from(ENTRY)
        .where(NUMBER.gt(number))
        .orderBy(NUMBER)
        .fetchSize(AT_A_TIME)
        .fetchLazy()) {
      for (Record row : rows) {
        LedgerEntry entry = Rows.understood(row).orElse(null);
        if (entry != null) {
          changed.add(entry.report());
          erased |= entry instanceof Erased;
        }
      }
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
    return new Changes(changed, erased);
  }

  /** The entry {@code number} as the end of a chain, if it is there. */
  public synchronized Optional<Head> headAt(long number) {
    try {
      return number == 0
          ? Optional.of(Head.START)
          : Rows.entry(database.sql(), number).map(ChainedEntry::head);
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** How many reports stand. */
  public synchronized long standing() {
    try {
      return database.sql().fetchCount(REPORT, STANDS.eq(1));
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** The report {@code id} as it stands, unless its text was erased. */
  public synchronized Optional<StoredReport> report(ReportId id) {
    List<StoredReport> found = new ArrayList<>();
    reports(List.of(id.value()), found::add);
    return found.stream().findFirst();
  }

  /** The incidents, where all was put together by the {@code packs} of that fingerprint. */
  public synchronized Optional<IncidentReader> incidents(Packs packs, Digest fingerprint) {
    try {
      return IncidentReader.of(database, packs, fingerprint);
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  private Optional<StoredReport> stored(long seen, int version, @Nullable Long reading) {
    StoredTexts texts = new StoredTexts(database.sql());
    return texts
        .report(seen)
        .map(report ->
            new StoredReport(report, version, reading == null ? List.of() : texts.claims(reading)));
  }

  /** How many entries there are. */
  long entries() {
    return database.sql().fetchCount(ENTRY);
  }

  /** All entries in their order, as rows. */
  Cursor<? extends Record> rows() {
    return database
        .sql()
        .select(Rows.ENTRY_COLUMNS)
        .from(ENTRY)
        .orderBy(NUMBER)
        .fetchSize(AT_A_TIME)
        .fetchLazy();
  }

  Database database() {
    return database;
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
