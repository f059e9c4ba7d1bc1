package isnad.app.store;

import static isnad.app.store.Schema.BY_FILE;
import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.OUTLET;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TEXT_HASH;
import static isnad.app.store.Schema.URI;

import isnad.app.json.ClaimReader;
import isnad.app.json.LedgerJson;
import isnad.core.claim.Claim;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.LedgerFault;
import isnad.core.ledger.Medium;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.ReportWithdrawn;
import isnad.core.ledger.Seal;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.exception.DataAccessException;

/**
 * The one writer of a ledger. What was added is kept for good when {@link #commit} returns, and not
 * before; closed without it, or after a {@link StoreFault}, it is as if it had not been.
 */
public final class LedgerWriter implements AutoCloseable {
  private final Database database;
  private final DSLContext sql;
  private final Clock clock;
  private final Projection projection;
  private final SecureRandom chance = new SecureRandom();
  private Head head;

  /** Who read, with which packs. */
  public record Reader(String version, Digest packs) {}

  /** What gave a report its id. */
  public enum Naming {
    /** Its source: another text with the id is another version of it. */
    SOURCE,
    /** Its file: the same text of the same outlet, or another in the same place, is of it. */
    FILE,
    /** Its line of a file: the same text of the same outlet is of it. */
    LINE
  }

  /** What adding a report did. */
  public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED
  }

  /** What became of a report; {@code id} is what the ledger calls it. */
  public record Added(Outcome outcome, ReportId id, int version) {}

  /** A version of a report that stands. */
  private record Standing(ReportId id, int version, String textHash) {}

  private LedgerWriter(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    sql = database.sql();
    projection = new Projection(sql);
    head = Rows.head(sql);
  }

  /** Opens the ledger at {@code address}, or makes one; throws where another is writing. */
  public static LedgerWriter open(StoreAddress address, Clock clock) {
    Database database = Database.writing(address);
    try {
      LedgerWriter writer = new LedgerWriter(database, clock);
      Marks.requireWhole(database, writer.head);
      return writer;
    } catch (RuntimeException e) {
      database.close();
      throw StoreFault.of(e, address.shown());
    }
  }

  /**
   * Adds a report with the claims that {@code reader} read in it, unless its text is what the
   * ledger has or had of it already; another text is a new version, and the one before is
   * withdrawn.
   */
  public Added add(Report report, Naming naming, List<Claim> claims, Reader reader) {
    return add(report, naming, Optional.empty(), claims, reader);
  }

  /** The same with what the report was taken from. */
  public Added add(
      Report report,
      Naming naming,
      Optional<OriginalBytes> original,
      List<Claim> claims,
      Reader reader) {
    try {
      Optional<Standing> standing = standing(report, naming);
      String textHash = Digest.of(report.text()).hex();
      if (standing.isPresent() && had(standing.get(), textHash)) {
        return new Added(Outcome.UNCHANGED, standing.get().id(), standing.get().version());
      }
      ReportId id = standing.map(Standing::id).orElseGet(() -> freeId(report, naming));
      int version = standing.map(Standing::version).orElse(0) + 1;
      see(report, id, version, naming == Naming.FILE, Optional.empty(), original);
      append(id, version, claims, reader);
      if (version > 1) {
        append(new ReportWithdrawn(id, version - 1, version), List.of());
      }
      Outcome outcome = version > 1 ? Outcome.CHANGED : Outcome.NEW;
      return new Added(outcome, id, version);
    } catch (DataAccessException e) {
      throw undone(e);
    }
  }

  /** Undoes all that was added since the last {@link #commit}, because {@code thrown} came. */
  StoreFault undone(Exception thrown) {
    database.rollback();
    try {
      head = Rows.head(sql);
    } catch (DataAccessException again) {
      thrown.addSuppressed(again);
    }
    return StoreFault.of(thrown, database.shown());
  }

  /** Keeps that a version of a report, or of a source that is none, came in. */
  void see(
      Report report,
      ReportId id,
      int version,
      boolean byFile,
      Optional<Medium> medium,
      Optional<OriginalBytes> original) {
    List<Seal> seals = new ArrayList<>();
    seals.add(seal(LedgerJson.sealedText(report.text())));
    report.title().ifPresent(title -> seals.add(seal(LedgerJson.sealedText(title))));
    Optional<Digest> title = report.title().map(given -> seals.getLast().commitment());
    report.byline().author().ifPresent(one -> seals.add(seal(LedgerJson.sealedText(one))));
    Optional<Digest> author =
        report.byline().author().map(given -> seals.getLast().commitment());
    original.ifPresent(one -> seals.add(seal(LedgerJson.sealedOriginal(one.about()))));
    Optional<Digest> taken = original.map(given -> seals.getLast().commitment());
    ReportSeen seen = new ReportSeen(
        id,
        version,
        Digest.of(report.text()),
        report.text().length(),
        report.outlet(),
        report.language(),
        report.uri(),
        report.published(),
        byFile,
        medium,
        seals.getFirst().commitment(),
        title,
        author,
        taken,
        report.byline().relayed(),
        report.byline().keeper());
    append(seen, seals);
    original.ifPresent(one -> new OriginalRows(sql).keep(head.number(), one.about(), one.packed()));
  }

  /** Whether the text is what the ledger has of the report already. */
  public boolean holds(Report report, Naming naming) {
    try {
      return standing(report, naming)
          .filter(known -> had(known, Digest.of(report.text()).hex()))
          .isPresent();
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** Forgets what could not be read of a file, which is read again. */
  public void forgetUnread(String file) {
    kept(rows -> rows.forget(file));
  }

  /** Keeps that something could not be read. */
  public void keep(Unread unread) {
    kept(rows -> rows.keep(unread));
  }

  /** Keeps what is known of an address that is followed. */
  public void keep(Followed followed) {
    kept(rows -> rows.keep(followed));
  }

  private void kept(Consumer<IntakeRows> work) {
    try {
      work.accept(new IntakeRows(sql));
    } catch (DataAccessException e) {
      throw undone(e);
    }
  }

  /** Adds a reading of a version that is there; it takes the place of an earlier one. */
  public void append(ReportId id, int version, List<Claim> claims, Reader reader) {
    List<Seal> seals =
        claims.stream().map(claim -> seal(ClaimReader.sealed(claim))).toList();
    List<ClaimMade> made = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      made.add(ClaimMade.of(claims.get(i), seals.get(i).commitment()));
    }
    append(new ReadingMade(id, version, reader.version(), reader.packs(), made), seals);
  }

  void append(LedgerEntry entry, List<Seal> seals) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ChainedEntry chained = ChainedEntry.behind(head, now, entry, LedgerJson.CANON);
    keep(chained, entry);
    Rows.insert(sql, chained.number(), seals);
  }

  /** Keeps an entry that is already chained, and what it amounts to. */
  void keep(ChainedEntry chained, LedgerEntry entry) {
    Rows.insert(sql, chained);
    projection.take(chained.number(), entry);
    head = chained.head();
  }

  Seal seal(String value) {
    byte[] salt = new byte[Seal.SALT_BYTES];
    chance.nextBytes(salt);
    return new Seal(HexFormat.of().formatHex(salt), value);
  }

  /** What stands of the report, as far as can be told. */
  private Optional<Standing> standing(Report report, Naming naming) {
    return switch (naming) {
      case SOURCE -> standing(report.id());
      case FILE -> sameText(report).or(() -> samePlace(report));
      case LINE -> sameText(report);
    };
  }

  /**
   * Whether a version of the report had that text. One that was there before is not put back: where
   * a source has several versions side by side, as archives do, each would take the place of the
   * other whenever the source is added.
   */
  private boolean had(Standing report, String textHash) {
    return report.textHash().equals(textHash)
        || sql.fetchExists(
            REPORT, ID.eq(Schema.column(report.id().value())).and(TEXT_HASH.eq(textHash)));
  }

  private Optional<Standing> sameText(Report report) {
    String outlet = Schema.columnOrNull(report.outlet());
    return select(TEXT_HASH.eq(Digest.of(report.text()).hex())).fetch().stream()
        .filter(row -> Objects.equals(row.get(OUTLET), outlet))
        .map(LedgerWriter::standing)
        .findFirst();
  }

  private Optional<Standing> samePlace(Report report) {
    return report.uri().isEmpty()
        ? Optional.empty()
        : select(URI.eq(Schema.column(report.uri().get())).and(BY_FILE.eq(1)))
            .limit(1)
            .fetchOptional(LedgerWriter::standing);
  }

  private Optional<Standing> standing(ReportId id) {
    return select(ID.eq(Schema.column(id.value()))).fetchOptional(LedgerWriter::standing);
  }

  private SelectLimitStep<? extends Record> select(Condition which) {
    return sql.select(ID, OF_VERSION, TEXT_HASH, OUTLET)
        .from(REPORT)
        .where(which.and(STANDS.eq(1)))
        .orderBy(ID);
  }

  private static Standing standing(Record row) {
    return new Standing(
        new ReportId(Schema.given(Objects.requireNonNull(row.get(ID)))),
        Objects.requireNonNull(row.get(OF_VERSION)),
        Objects.requireNonNull(row.get(TEXT_HASH)));
  }

  /**
   * Its id; where its file or line gave it one that another report has, with a number behind it.
   */
  private ReportId freeId(Report report, Naming naming) {
    ReportId id = report.id();
    for (int i = 2; naming != Naming.SOURCE && standing(id).isPresent(); i++) {
      String suffix = "#" + i;
      String base = report.id().value();
      int room = ReportId.LONGEST - suffix.length();
      id = new ReportId((base.length() > room ? base.substring(0, room) : base) + suffix);
    }
    return id;
  }

  /**
   * Erases what is sealed of a version of a report, for good: its text, its title, or the words of
   * some of its claims. That it was done stays in the ledger. Commits.
   */
  public void erase(Erased erasure) {
    try {
      append(erasure, List.of());
      commit();
      if (database.isSqlite()) {
        // Nothing of it may stay in the log or in pages that are free now.
        database.own("pragma wal_checkpoint(truncate)");
      }
    } catch (SQLException | DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** What puts the reports together, by the {@code packs} of that fingerprint. */
  public Assembler assembler(Packs packs, Digest fingerprint) {
    return new Assembler(database, packs, fingerprint);
  }

  /** Makes the tables of reports, claims and actors again from the entries. */
  public void rebuild() {
    try {
      projection.clear();
      new OriginalRows(sql).rebuild();
      try (Cursor<? extends Record> rows = sql.select(Rows.ENTRY_COLUMNS)
          .from(ENTRY)
          .orderBy(NUMBER)
          .fetchSize(LedgerReader.AT_A_TIME)
          .fetchLazy()) {
        for (Record row : rows) {
          ChainedEntry chained = Rows.entry(row);
          projection.take(chained.number(), LedgerJson.CANON.entry(chained.kind(), chained.body()));
        }
      }
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    } catch (BrokenEntry | IllegalArgumentException e) {
      String what = LedgerFault.ENTRY_BODY.code() + ": " + e.getMessage();
      throw new StoreFault(StoreProblem.STORE_DAMAGED, what, e);
    }
  }

  /** Keeps for good what was added; when it returns, no failure can undo it. */
  public void commit() {
    try {
      database.commit();
      HeadMark mark = database.mark();
      if (mark != null) {
        mark.write(head);
      }
    } catch (SQLException | IOException e) {
      throw undone(e);
    }
  }

  /** The last entry. */
  public Head head() {
    return head;
  }

  Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
