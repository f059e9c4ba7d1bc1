package isnad.app.store;

import static isnad.app.store.Schema.BY_FILE;
import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.MEDIUM;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_REPORT;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.OUTLET;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TEXT_HASH;

import isnad.core.claim.ClaimId;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.Medium;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportEntry;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decided;
import isnad.core.view.ReadBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** A ledger to be read, while another process may be writing. */
public final class LedgerReader implements AutoCloseable {
  /** Rows that are fetched at a time. */
  static final int AT_A_TIME = 1000;

  /** Reports whose texts and claims are fetched at a time. */
  private static final int PART = 250;

  private final Database database;

  /**
   * A report that stands. {@code claims} are the objects of docs/reading-format.md in the order of
   * the text, {@code added} those that a person added by hand; those that were erased are left out.
   * {@code medium} tells a source that is no published report.
   */
  public record StoredReport(
      Report report,
      int version,
      Optional<Medium> medium,
      List<String> claims,
      List<String> added) {}

  private LedgerReader(Database database) {
    this.database = database;
  }

  /** Opens the ledger at {@code address}; throws where there is none. */
  public static LedgerReader open(StoreAddress address) {
    return new LedgerReader(Database.reading(address));
  }

  /** Whether this text is what the ledger has of the report already. From any thread. */
  public synchronized boolean holds(Report report, LedgerWriter.Naming naming) {
    Condition same = TEXT_HASH.eq(Digest.of(report.text()).hex());
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

  /** What is held now, as packs of that fingerprint put it together. */
  public synchronized Moment moment(Digest packs) {
    return asked(sql -> {
      Long upTo = Assembler.upTo(sql, packs);
      return new Moment(
          Rows.head(sql), packs, upTo == null ? OptionalLong.empty() : OptionalLong.of(upTo));
    });
  }

  /** Gives every report that stands and whose text was not erased, in the order of their ids. */
  public synchronized void reports(Consumer<StoredReport> sink) {
    reports(DSL.trueCondition(), sink);
  }

  /** The same for the reports that have a claim. */
  public synchronized void reportsOf(ClaimId claim, Consumer<StoredReport> sink) {
    reports(ID.in(database.sql().select(OF_REPORT).from(CLAIM).where(ID.eq(claim.value()))), sink);
  }

  private void reports(Condition which, Consumer<StoredReport> sink) {
    reports(which, DSL.trueCondition(), StoredTexts::claims, sink);
  }

  /** Gives those claims of some readings that are asked for. */
  private interface Claims {
    Map<Long, List<String>> of(StoredTexts texts, Collection<Long> readings);
  }

  /** {@code addedTo} says in which rows of claims those stand that people added. */
  private void reports(
      Condition which, Condition addedTo, Claims asked, Consumer<StoredReport> sink) {
    Map<StoredDecisions.Of, List<String>> byHand =
        new StoredDecisions(database.sql()).added(addedTo);
    try (Cursor<? extends Record> rows = database
        .sql()
        .select(ID, OF_VERSION, BY_FILE, MEDIUM, SEEN, READING)
        .from(REPORT)
        .where(which.and(STANDS.eq(1)))
        .orderBy(ID)
        .fetchSize(AT_A_TIME)
        .fetchLazy()) {
      List<Record> some = new ArrayList<>();
      for (Record row : rows) {
        some.add(row);
        if (some.size() == PART) {
          stored(some, asked, byHand).forEach(sink);
          some.clear();
        }
      }
      stored(some, asked, byHand).forEach(sink);
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** The reports of some rows; without those whose texts were erased. */
  private List<StoredReport> stored(
      List<Record> rows, Claims asked, Map<StoredDecisions.Of, List<String>> byHand) {
    StoredTexts texts = new StoredTexts(database.sql());
    Map<Long, StoredTexts.Raw> reports = texts.raw(
        rows.stream().map(row -> Objects.requireNonNull(row.get(SEEN))).toList());
    Map<Long, List<String>> claims = asked.of(
        texts,
        rows.stream().map(row -> row.get(READING)).filter(Objects::nonNull).toList());
    // Most of the time goes into taking apart what was fetched.
    return rows.parallelStream()
        .flatMap(row -> stored(row, reports, claims, byHand).stream())
        .toList();
  }

  private static Optional<StoredReport> stored(
      Record row,
      Map<Long, StoredTexts.Raw> reports,
      Map<Long, List<String>> claims,
      Map<StoredDecisions.Of, List<String>> byHand) {
    int version = Objects.requireNonNull(row.get(OF_VERSION));
    Long reading = row.get(READING);
    return Optional.ofNullable(reports.get(row.get(SEEN)))
        .flatMap(StoredTexts.Raw::report)
        .map(report -> new StoredReport(
            report,
            version,
            Optional.ofNullable(row.get(MEDIUM)).map(Medium::of),
            reading == null ? List.of() : claims.getOrDefault(reading, List.of()),
            byHand.getOrDefault(new StoredDecisions.Of(report.id(), version), List.of())));
  }

  /** What people decided, in the order in which they did. */
  public synchronized List<Decided> decisions() {
    return asked(sql -> new StoredDecisions(sql).all());
  }

  /** What people decided about things of those names, and what undid that. */
  public synchronized List<Decided> decisions(Collection<String> about) {
    return asked(sql -> new StoredDecisions(sql).about(about));
  }

  /** What people had erased. */
  public synchronized List<Erased> erasures() {
    return asked(sql -> new StoredDecisions(sql).erasures());
  }

  /** The version of the report that stands, if there is such a report. */
  public synchronized Optional<Integer> standing(ReportId report) {
    Condition one = ID.eq(Schema.column(report.value())).and(STANDS.eq(1));
    return asked(sql -> sql.select(OF_VERSION).from(REPORT).where(one).fetchOptional(OF_VERSION));
  }

  private <T> T asked(Function<DSLContext, T> question) {
    try {
      return question.apply(database.sql());
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** Whether there is this version of the report, standing or not. */
  public synchronized boolean has(ReportId report, int version) {
    Condition one = ID.eq(Schema.column(report.value())).and(OF_VERSION.eq(version));
    return asked(sql -> sql.fetchExists(REPORT, one));
  }

  /** What was given to be read and could not be. */
  public synchronized List<Unread> unread() {
    return asked(sql -> new IntakeRows(sql).unread());
  }

  /** What is known of an address that is followed. */
  public synchronized Followed followed(String url) {
    return asked(sql -> new IntakeRows(sql).followed(url)).orElseGet(() -> Followed.fresh(url));
  }

  /** The names of all outlets, as reports give them. */
  public synchronized Set<String> outlets() {
    return asked(sql -> new TreeSet<>(sql.selectDistinct(OUTLET)
        .from(REPORT)
        .where(OUTLET.isNotNull())
        .fetch(row -> Schema.given(row.value1()))));
  }

  /** Whether the ledger ever had the claim. */
  public synchronized boolean knows(ClaimId claim) {
    return asked(sql -> sql.fetchExists(CLAIM, ID.eq(claim.value())));
  }

  /** The claims of a version of a report, whichever reading or person made them. */
  public synchronized List<ClaimId> claims(ReportId report, int version) {
    Condition one = OF_REPORT.eq(Schema.column(report.value())).and(OF_VERSION.eq(version));
    return asked(sql -> sql.selectDistinct(ID)
        .from(CLAIM)
        .where(one)
        .orderBy(ID)
        .fetch(row -> new ClaimId(Objects.requireNonNull(row.value1()))));
  }

  /** The same for the reports of those ids. */
  public synchronized void reports(Collection<String> ids, Consumer<StoredReport> sink) {
    for (List<String> some : Rows.inParts(ids.stream().map(Schema::column).toList())) {
      reports(ID.in(some), OF_REPORT.in(some), StoredTexts::claims, sink);
    }
  }

  /** The same with those of their claims alone that are {@code wanted}, and those by hand. */
  public synchronized void reports(
      Collection<String> ids, Set<ClaimId> wanted, Consumer<StoredReport> sink) {
    List<String> claims = wanted.stream().map(ClaimId::value).toList();
    for (List<String> some : Rows.inParts(ids.stream().map(Schema::column).toList())) {
      reports(
          ID.in(some),
          OF_REPORT.in(some),
          (texts, readings) -> texts.claims(readings, claims),
          sink);
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
        if (Rows.understood(row).orElse(null) instanceof ReportEntry entry) {
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

  /** Who read those reports of some ids that were read. */
  public synchronized List<ReadBy> readings(Collection<String> ids) {
    List<ReadBy> readings = new ArrayList<>();
    for (List<String> some : Rows.inParts(ids.stream().map(Schema::column).toList())) {
      Condition these = ID.in(some).and(STANDS.eq(1)).and(READING.isNotNull());
      for (Long number :
          asked(sql -> sql.select(READING).from(REPORT).where(these).orderBy(ID).fetch(READING))) {
        if (asked(sql -> Rows.understood(sql, number)).orElse(null) instanceof ReadingMade made) {
          readings.add(new ReadBy(made.report().value(), made.reader(), made.packs()));
        }
      }
    }
    return readings;
  }

  /** When what it holds came in. */
  public EntryTimes times() {
    return new EntryTimes(database);
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
