package isnad.app.store;

import static isnad.app.store.Schema.ASSEMBLY;
import static isnad.app.store.Schema.FORM;
import static isnad.app.store.Schema.HEAD;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.PACKS;
import static isnad.app.store.Schema.PUBLISHED;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TOLD;
import static isnad.app.store.Schema.TOLD_REPORT;

import isnad.app.json.ClaimReader;
import isnad.app.json.ToldBytes;
import isnad.core.incident.Accounts;
import isnad.core.incident.Nearby;
import isnad.core.incident.Regrouping;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reports of a ledger together into incidents, as far as that was not done before. What it
 * did is kept for good bit by bit; where it is cut off it goes on the next time.
 */
public final class Assembler {
  /** The form of the tables and of what is in them. */
  static final int FORM_NOW = ToldBytes.FORM;

  /** Reports that are put together at a time. */
  private static final int BATCH = 1000;

  private final Database database;
  private final DSLContext sql;
  private final Packs packs;
  private final Accounts accounts;
  private final Digest fingerprint;
  private @Nullable AssemblyTables tables;
  private @Nullable Nearby nearby;

  /** A report that is to be taken. */
  private record Pending(String id, long seen, long reading) {}

  /** By the {@code packs} that {@code fingerprint} tells from all others. */
  Assembler(Database database, Packs packs, Digest fingerprint) {
    this.database = database;
    this.sql = database.sql();
    this.packs = packs;
    this.accounts = new Accounts(packs);
    this.fingerprint = fingerprint;
  }

  /** Puts together all that is not yet, and says how many reports that were. */
  public int catchUp() {
    try {
      return take();
    } catch (DataAccessException | SQLException e) {
      database.rollback();
      tables = null;
      nearby = null;
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
    List<Pending> pending = pending(done);
    int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
    try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
      List<Future<Optional<Accounts.Told>>> next = ask(readers, part(pending, 0));
      for (int from = 0; from < pending.size(); from += BATCH) {
        List<Pending> batch = part(pending, from);
        List<Future<Optional<Accounts.Told>>> asked = next;
        next = ask(readers, part(pending, from + BATCH));
        take(batch, asked);
        if (from + BATCH < pending.size()) {
          database.commit();
        }
      }
    }
    sql.update(ASSEMBLY).set(HEAD, head).execute();
    database.commit();
    return pending.size();
  }

  /** Up to which entry all was put together before; what was put together otherwise is undone. */
  private long begin() throws SQLException {
    Long done = upTo(sql, fingerprint);
    if (done == null) {
      AssemblyTables.clear(sql);
      Rows.insert(
          sql, ASSEMBLY, List.of(FORM, PACKS, HEAD, Schema.GIVEN), List.<Object[]>of(new Object[] {
            FORM_NOW, fingerprint.hex(), 0L, 0L
          }));
      database.commit();
      tables = null;
      nearby = null;
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

  /** The reports whose reading is new, the oldest first, so that those of one time come at once. */
  private List<Pending> pending(long done) {
    return sql.select(ID, SEEN, READING)
        .from(REPORT)
        .where(READING.gt(done).and(STANDS.eq(1)))
        .andNotExists(sql.selectOne().from(TOLD).where(TOLD_REPORT.eq(READING)))
        .orderBy(PUBLISHED, ID)
        .fetch(row -> new Pending(
            Objects.requireNonNull(row.value1()),
            Objects.requireNonNull(row.value2()),
            Objects.requireNonNull(row.value3())));
  }

  private static List<Pending> part(List<Pending> all, int from) {
    return from >= all.size() ? List.of() : all.subList(from, Math.min(all.size(), from + BATCH));
  }

  private List<Future<Optional<Accounts.Told>>> ask(ExecutorService readers, List<Pending> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    StoredTexts texts = new StoredTexts(sql);
    Map<Long, List<String>> claims =
        texts.claims(some.stream().map(Pending::reading).toList());
    Map<Long, StoredTexts.Raw> reports =
        texts.raw(some.stream().map(Pending::seen).toList());
    List<Future<Optional<Accounts.Told>>> asked = new ArrayList<>();
    for (Pending one : some) {
      Optional<StoredTexts.Raw> raw = Optional.ofNullable(reports.get(one.seen));
      List<String> theirs = claims.getOrDefault(one.reading, List.of());
      asked.add(readers.submit(
          () -> raw.flatMap(StoredTexts.Raw::report).map(report -> told(report, theirs))));
    }
    return asked;
  }

  private Accounts.Told told(Report report, List<String> json) {
    // What cannot be read back is told of by isnad verify.
    ClaimReader reader = new ClaimReader(report, packs.types());
    return accounts.of(report, reader.all(json, List.of(), problem -> {}));
  }

  private void take(List<Pending> batch, List<Future<Optional<Accounts.Told>>> asked) {
    if (tables == null || nearby == null) {
      tables = new AssemblyTables(sql, packs);
      nearby = tables.nearby();
    }
    Map<Long, Accounts.Told> added = new TreeMap<>();
    for (int i = 0; i < batch.size(); i++) {
      long number = batch.get(i).reading;
      of(asked.get(i)).ifPresent(told -> added.put(number, told));
    }
    TreeSet<Long> removed = new TreeSet<>();
    for (List<String> ids : Rows.inParts(batch.stream().map(Pending::id).toList())) {
      removed.addAll(sql.select(TOLD_REPORT).from(TOLD).where(ID.in(ids)).fetch(TOLD_REPORT));
    }
    tables.keep(Regrouping.of(tables, nearby, added, removed), added, removed);
  }

  private static Optional<Accounts.Told> of(Future<Optional<Accounts.Told>> asked) {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("what a report tells cannot be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
