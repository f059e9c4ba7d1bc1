package isnad.app.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import isnad.core.ledger.Digest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file beside a ledger that has with whom it is shared, and the objects as they are handed out.
 * No part of the ledger, of what is exported of it or of what is shared. Any number of threads may
 * use it; tokens are kept as their digests alone.
 */
public final class SharingStore implements AutoCloseable {
  private static final int PATIENCE = 10_000;

  /** Another number for every change of the tables. */
  private static final int FORMAT = 1;

  private static final Table<Record> PARTNER = table(name("partner"));
  private static final Field<String> KEY = Schema.text("key");
  private static final Field<String> NAMED = Schema.text("name");
  private static final Field<String> COMMUNITIES = Schema.text("communities");
  private static final Field<String> TOKEN = Schema.text("token");
  private static final Field<Integer> SENDS = Schema.small("sends");
  private static final Field<@Nullable Long> UNTIL = field(name("until"), SQLDataType.BIGINT);

  private static final List<Field<?>> COLUMNS = List.of(KEY, NAMED, COMMUNITIES, SENDS, UNTIL);

  private final Connection connection;
  private final DSLContext sql;
  private final String shown;

  private SharingStore(Connection connection, String shown) {
    this.connection = connection;
    this.shown = shown;
    sql = DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
  }

  /** Where it lies beside the ledger in {@code store}. */
  public static Path beside(StoreAddress.LocalFile store) {
    return store.path().resolveSibling(store.path().getFileName() + ".sharing");
  }

  /** Opens it at {@code path}, or makes it. */
  public static SharingStore open(Path path) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // What is no longer shared is written over.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath().toUri());
    try {
      Connection connection = source.getConnection();
      SharingStore store = new SharingStore(connection, path.toString());
      store.makeTables();
      connection.setAutoCommit(false);
      return store;
    } catch (SQLException e) {
      throw StoreFault.of(e, path.toString());
    }
  }

  private void makeTables() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int format;
      try (var row = statement.executeQuery("pragma user_version")) {
        format = row.next() ? row.getInt(1) : 0;
      }
      if (format > FORMAT) {
        throw new StoreFault(StoreProblem.STORE_NEWER, shown + ": a newer Isnad made it");
      }
      statement.execute("create table if not exists partner (key text primary key, name text"
          + " not null, communities text not null, token text not null, sends integer not null,"
          + " until integer)");
      for (String table : Collected.TABLES) {
        statement.execute(table);
      }
      statement.execute("pragma user_version = " + FORMAT);
    }
  }

  /** Keeps {@code partner}, who is known by {@code token} from now on and by no earlier one. */
  public void keep(Partner partner, String token) {
    changed(using -> using
        .insertInto(PARTNER, KEY, NAMED, COMMUNITIES, TOKEN, SENDS, UNTIL)
        .values(
            partner.key(),
            Schema.column(partner.name()),
            String.join(" ", partner.communities()),
            Digest.of(token).hex(),
            partner.maySend() ? 1 : 0,
            partner.until().map(Instant::toEpochMilli).orElse(null))
        .onConflict(KEY)
        .doUpdate()
        .set(NAMED, Schema.column(partner.name()))
        .set(COMMUNITIES, String.join(" ", partner.communities()))
        .set(TOKEN, Digest.of(token).hex())
        .set(SENDS, partner.maySend() ? 1 : 0)
        .set(UNTIL, partner.until().map(Instant::toEpochMilli).orElse(null))
        .execute());
  }

  /** Forgets the partner of that key; whether there was one. */
  public boolean forget(String key) {
    return changed(using -> using.deleteFrom(PARTNER).where(KEY.eq(key)).execute()) > 0;
  }

  /** All partners by their keys. */
  public List<Partner> partners() {
    return asked(
        using -> using.select(COLUMNS).from(PARTNER).orderBy(KEY).fetch(SharingStore::partner));
  }

  /** Who is known by that key and token, and may ask at {@code now}. */
  public Optional<Partner> partner(String key, String token, Instant now) {
    return asked(using -> using
            .select(COLUMNS)
            .from(PARTNER)
            .where(KEY.eq(key).and(TOKEN.eq(Digest.of(token).hex())))
            .fetchOptional(SharingStore::partner))
        .filter(one -> one.isAt(now));
  }

  private static Partner partner(Record row) {
    String communities = text(row, COMMUNITIES);
    Long until = row.get(UNTIL);
    return new Partner(
        text(row, KEY),
        Schema.given(text(row, NAMED)),
        communities.isEmpty() ? List.of() : List.of(communities.split(" ")),
        Integer.valueOf(1).equals(row.get(SENDS)),
        Optional.ofNullable(until).map(Instant::ofEpochMilli));
  }

  static String text(Record row, Field<String> column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalStateException("a column that is never empty: " + column);
    }
    return value;
  }

  /** The objects of a collection, by its name. */
  public Collected collection(String name) {
    return new Collected(this, name);
  }

  /**
   * Forgets what all objects say that were made of a ledger, since that may have been erased there.
   * They are made anew before they are handed out.
   */
  public void forgetBodies() {
    int unused = changed(using -> {
      Collected.forgetBodies(using);
      return 0;
    });
    synchronized (this) {
      try (Statement statement = connection.createStatement()) {
        connection.setAutoCommit(true);
        statement.execute("pragma wal_checkpoint(truncate)");
        connection.setAutoCommit(false);
      } catch (SQLException e) {
        throw StoreFault.of(e, shown);
      }
    }
  }

  synchronized <T> T asked(Function<DSLContext, T> question) {
    try {
      return question.apply(sql);
    } catch (DataAccessException e) {
      throw StoreFault.of(e, shown);
    } finally {
      rollback();
    }
  }

  synchronized <T> T changed(Function<DSLContext, T> change) {
    try {
      T done = change.apply(sql);
      connection.commit();
      return done;
    } catch (DataAccessException | SQLException e) {
      throw StoreFault.of(e, shown);
    } finally {
      rollback();
    }
  }

  private void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw StoreFault.of(e, shown);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // All that was kept was committed.
    }
  }
}
