package isnad.app.store;

import static isnad.app.store.Schema.ASSEMBLY;
import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.DECISION;
import static isnad.app.store.Schema.FORM;
import static isnad.app.store.Schema.HEAD;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.OF_REPORT;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.PACKS;
import static isnad.app.store.Schema.PUBLISHED;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TOLD;

import isnad.app.json.ClaimReader;
import isnad.app.json.ToldBytes;
import isnad.app.store.ReadAhead.Pending;
import isnad.core.claim.Claim;
import isnad.core.incident.Accounts;
import isnad.core.incident.Nearby;
import isnad.core.incident.Testimonies;
import isnad.core.incident.Testimony;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Tokens;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import isnad.core.view.ReportParts;
import isnad.core.view.Slants;
import isnad.core.view.Telling;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reports of a ledger together into incidents, as far as that was not done before. What it
 * did is kept for good bit by bit; where it is cut off it goes on the next time.
 */
public final class Assembler {
  /** The form of the tables and of what is in them. */
  static final int FORM_NOW = ToldBytes.FORM;

  /** Parts of what is read ahead that are put together at a time. */
  private static final int PARTS = 8;

  private final Database database;
  private final DSLContext sql;
  private final Packs packs;
  private final Accounts accounts;
  private final Slants slants;
  private final Digest fingerprint;
  private final Corrections corrections;
  private @Nullable Opened opened;

  private Decisions decisions = Decisions.NONE;
  private Map<StoredDecisions.Of, List<String>> added = Map.of();

  /** The claims of which people decided something since all was put together. */
  private final Set<String> touched = new TreeSet<>();

  /** The number of the last report that was taken before the last time. */
  private long before;

  /** Up to which entry decisions were taken; less than 0 before any. */
  private long decided = -1;

  /** The tables, and what finds neighbours in them. */
  private record Opened(AssemblyTables tables, Nearby nearby) {}

  /** By the {@code packs} that {@code fingerprint} tells from all others. */
  Assembler(Database database, Packs packs, Digest fingerprint) {
    this.database = database;
    this.sql = database.sql();
    this.packs = packs;
    this.accounts = new Accounts(packs);
    this.slants = new Slants(packs);
    this.corrections = new Corrections(packs);
    this.fingerprint = fingerprint;
  }

  /**
   * Puts together all that was kept for good and is not yet in, and says how many reports were read
   * for that.
   */
  public int catchUp() {
    boolean whole = false;
    try {
      database.waitForDisk(false);
      int taken = take();
      whole = true;
      return taken;
    } catch (DataAccessException | SQLException e) {
      throw StoreFault.of(e, database.shown());
    } finally {
      settle(whole);
    }
  }

  /** How many of the reports that were taken last are near-copies of others. */
  public int nearCopies() {
    try {
      return AssemblyTables.copiesBehind(sql, before);
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** What is not whole is undone; and what is kept from now on waits for the disk again. */
  private void settle(boolean whole) {
    if (!whole) {
      database.rollback();
      opened = null;
    }
    try {
      database.waitForDisk(true);
    } catch (SQLException e) {
      // After a fault that one is told of.
      if (whole) {
        throw StoreFault.of(e, database.shown());
      }
    }
  }

  /** Whether what was put together before was by the same packs, and so can be gone on with. */
  public boolean isOwn() {
    try {
      return upTo(sql, fingerprint) != null;
    } catch (DataAccessException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  /** Forgets what was put together, so that it is done anew. */
  public void forget() {
    try {
      AssemblyTables.clear(sql);
      database.commit();
    } catch (DataAccessException | SQLException e) {
      throw StoreFault.of(e, database.shown());
    }
  }

  private int take() throws SQLException {
    long head = Rows.head(sql).number();
    long done = begin();
    if (done == head) {
      return 0;
    }
    decide(done, head);
    List<Pending> pending = pending(done);
    before = AssemblyTables.lastReport(sql);
    if (!pending.isEmpty()) {
      Opened open = opened();
      try (ReadAhead ahead = new ReadAhead(database, pending, this::told)) {
        int size = PARTS * ReadAhead.PART;
        for (int from = 0; from < pending.size(); from += size) {
          List<Pending> some = pending.subList(from, Math.min(pending.size(), from + size));
          List<String> gone = some.stream().map(Pending::id).toList();
          open.tables.take(ahead.next(PARTS), gone, open.nearby, decisions);
          if (from + size < pending.size()) {
            database.commit();
          }
        }
      }
    }
    sql.update(ASSEMBLY).set(HEAD, head).execute();
    database.commit();
    return pending.size();
  }

  /** Takes what people decided since the entry {@code done}, up to {@code head}. */
  private void decide(long done, long head) {
    touched.clear();
    if (decided < 0 || sql.fetchExists(DECISION, OF_ENTRY.gt(Math.min(done, decided)))) {
      StoredDecisions stored = new StoredDecisions(sql);
      decisions = Decisions.of(stored.all());
      added = stored.added(DSL.trueCondition());
      touched.addAll(stored.touchedBehind(done));
    }
    decided = head;
  }

  /** Up to which entry all was put together before; what was put together otherwise is undone. */
  private long begin() throws SQLException {
    Long done = upTo(sql, fingerprint);
    if (done == null) {
      AssemblyTables.clear(sql);
      Rows.insert(
          sql,
          ASSEMBLY,
          List.of(FORM, PACKS, HEAD, Schema.GIVEN, Schema.TAKEN),
          List.<Object[]>of(new Object[] {FORM_NOW, fingerprint.hex(), 0L, 0L, 0L}));
      database.commit();
      opened = null;
      return 0;
    }
    return done;
  }

  /** Up to which entry all was put together by these packs; null where it was not. */
  static @Nullable Long upTo(DSLContext sql, Digest fingerprint) {
    return sql.select(HEAD)
        .from(ASSEMBLY)
        .where(FORM.eq(FORM_NOW).and(PACKS.eq(fingerprint.hex())))
        .limit(1)
        .fetchOne(HEAD);
  }

  /**
   * The reports that are new, whose reading is, or of whose claims people decided something since:
   * the oldest first, so that those of one time come at once.
   */
  private List<Pending> pending(long done) {
    Condition fresh = READING.gt(done).or(READING.isNull().and(SEEN.gt(done)));
    Condition taken = DSL.exists(sql.selectOne()
        .from(TOLD)
        .where(Schema.in(TOLD, SEEN).eq(Schema.in(REPORT, SEEN)))
        .and(Schema.in(TOLD, READING).isNotDistinctFrom(Schema.in(REPORT, READING))));
    TreeMap<String, Record> rows = new TreeMap<>();
    pending(fresh.andNot(taken), rows);
    for (List<String> some : Rows.inParts(touched)) {
      pending(ID.in(sql.select(OF_REPORT).from(CLAIM).where(ID.in(some))), rows);
    }
    return rows.values().stream()
        .sorted(Comparator.comparing(
                (Record row) -> row.get(PUBLISHED), Comparator.nullsFirst(Long::compare))
            .thenComparing(row -> row.get(ID)))
        .map(row -> new Pending(
            Objects.requireNonNull(row.get(ID)),
            Objects.requireNonNull(row.get(OF_VERSION)),
            Objects.requireNonNull(row.get(SEEN)),
            row.get(READING)))
        .toList();
  }

  private void pending(Condition which, Map<String, Record> rows) {
    sql.select(ID, OF_VERSION, SEEN, READING, PUBLISHED)
        .from(REPORT)
        .where(which.and(STANDS.eq(1)))
        .forEach(row -> rows.put(Objects.requireNonNull(row.get(ID)), row));
  }

  private ReadAhead.Ready told(Pending pending, Report report, List<String> json) {
    List<String> byHand =
        added.getOrDefault(new StoredDecisions.Of(report.id(), pending.version()), List.of());
    // What cannot be read back is told of by isnad verify.
    ClaimReader reader = new ClaimReader(report, packs.types());
    List<Claim> read = reader.all(json, byHand, problem -> {});
    List<Claim> claims = decisions.isEmpty() ? read : corrections.reviewed(read, decisions);
    Tokens tokens = Tokens.of(FoldedText.of(report.text()));
    Accounts.Told told = accounts.of(report, tokens, claims);
    Testimonies voices = new Testimonies(told.accounts(), Map.of());
    List<Testimony> testimonies = told.accounts().stream().map(voices::of).toList();
    List<Telling> tellings = IntStream.range(0, claims.size())
        .mapToObj(i -> new Telling(told.accounts().get(i), claims.get(i), testimonies.get(i)))
        .toList();
    return new ReadAhead.Ready(
        pending,
        told,
        ReportParts.of(told.source().outlet(), testimonies),
        slants.parts(tokens, tellings));
  }

  private Opened opened() {
    if (opened == null) {
      AssemblyTables tables = new AssemblyTables(sql, packs);
      opened = new Opened(tables, tables.nearby());
    }
    return opened;
  }
}
