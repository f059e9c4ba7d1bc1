package isnad.app.store;

import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreAddress.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An open connection to a store, in a transaction at all times. */
final class Database implements AutoCloseable {
  /** How long a connection waits for another, in milliseconds. */
  private static final int PATIENCE = 10_000;

  /** Pages of a SQLite file that are kept in memory, in KiB. */
  private static final int CACHE = 32_768;

  /**
   * So many pages are written to SQLite's log before they are folded into the file. Pages that
   * change again and again are folded in once, and few reports have to wait for it.
   */
  private static final int LOG = 8_192;

  private static final int PAGE = 4_096;

  /** The name of the writer's lock on a PostgreSQL server. */
  private static final int LOCK = 0x69736e64;

  private static final String MINE = LOCK + ", hashtext(current_schema())";

  /**
   * What the libraries would say on standard error, which belongs to the command line; failures
   * come as exceptions. Kept, since the system forgets loggers that nobody holds.
   */
  @SuppressWarnings("unused")
  private static final List<Logger> SILENT = silenced("org.jooq", "org.flywaydb", "org.sqlite");

  private final Connection connection;
  private final DSLContext sql;
  private final StoreAddress address;
  private final @Nullable WriterLock lock;
  private final @Nullable HeadMark mark;

  private Database(
      Connection connection,
      SQLDialect dialect,
      StoreAddress address,
      @Nullable WriterLock lock,
      @Nullable HeadMark mark) {
    this.connection = connection;
    this.address = address;
    this.lock = lock;
    this.mark = mark;
    sql = DSL.using(connection, dialect, new Settings().withExecuteLogging(false));
  }

  private static List<Logger> silenced(String... names) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    List<Logger> loggers = Arrays.stream(names).map(Logger::getLogger).toList();
    loggers.forEach(logger -> logger.setLevel(Level.OFF));
    return loggers;
  }

  /** Opens a ledger that is there, to be read; tables of an older Isnad are first made today's. */
  static Database reading(StoreAddress address) {
    try {
      Database today = readingToday(address);
      if (today == null) {
        writing(address).close();
        today = readingToday(address);
      }
      if (today == null) {
        throw new IllegalStateException("tables were made today's and are not");
      }
      return today;
    } catch (SQLException e) {
      throw StoreFault.of(e, address.shown());
    }
  }

  /** The ledger to be read; null where its tables are those of an older Isnad. */
  private static @Nullable Database readingToday(StoreAddress address) throws SQLException {
    return switch (address) {
      case LocalFile file -> readingFile(file);
      case Server server -> read(server(server).getConnection(), SQLDialect.POSTGRES, server, null);
    };
  }

  private static @Nullable Database readingFile(LocalFile file) throws SQLException {
    Path path = file.path();
    if (!Files.exists(path)) {
      throw new StoreFault(StoreProblem.STORE_MISSING, file.shown() + ": there is no such file");
    }
    requireFile(file);
    SQLiteConfig config = config();
    config.setReadOnly(true);
    // Without a place for SQLite's own files a store that is at rest can still be read.
    boolean fixed = !StoreFiles.isWritable(folder(path)) && !hasLog(path);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url(path) + (fixed ? "?immutable=1" : ""));
    HeadMark mark = new HeadMark(path);
    return read(source.getConnection(), SQLDialect.SQLITE, file, mark);
  }

  private static @Nullable Database read(
      Connection connection, SQLDialect dialect, StoreAddress address, @Nullable HeadMark mark)
      throws SQLException {
    String shown = address.shown();
    try {
      connection.setAutoCommit(false);
      int version = Migration.version(connection, shown);
      if (version > 0 && version < Schema.VERSION) {
        connection.close();
        return null;
      }
      if (version == 0) {
        throw new StoreFault(StoreProblem.STORE_MISSING, shown + ": there is no ledger in it");
      }
      return new Database(connection, dialect, address, null, mark);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw StoreFault.of(e, shown);
    }
  }

  /** Opens a ledger to be written, alone; it is made where it is not there. */
  static Database writing(StoreAddress address) {
    try {
      return switch (address) {
        case LocalFile file -> writingFile(file);
        case Server server -> writingServer(server);
      };
    } catch (SQLException | IOException e) {
      throw StoreFault.of(e, address.shown());
    }
  }

  private static Database writingFile(LocalFile file) throws SQLException, IOException {
    Path path = file.path();
    String shown = file.shown();
    if (!Files.isDirectory(folder(path))) {
      throw new StoreFault(StoreProblem.STORE_UNREACHABLE, shown + ": there is no such folder");
    }
    requireFile(file);
    if (!StoreFiles.isWritable(folder(path))
        || Files.exists(path) && !StoreFiles.isWritable(path)) {
      throw new StoreFault(StoreProblem.STORE_READ_ONLY, shown + ": it may only be read");
    }
    WriterLock lock = WriterLock.take(path, shown);
    try {
      HeadMark mark = new HeadMark(path);
      if (!Files.exists(path)) {
        Files.deleteIfExists(mark.file());
      }
      SQLiteConfig config = config();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(LOG * PAGE));
      // What was erased is written over.
      config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl(url(path));
      migrate(source, SQLDialect.SQLITE, shown);
      Connection connection = source.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("pragma wal_autocheckpoint = " + LOG);
      }
      connection.setAutoCommit(false);
      return new Database(connection, SQLDialect.SQLITE, file, lock, mark);
    } catch (SQLException | RuntimeException | IOException e) {
      lock.close();
      throw e;
    }
  }

  private static Database writingServer(Server server) throws SQLException {
    DataSource source = server(server);
    Connection connection = source.getConnection();
    try {
      lock(connection, server.shown());
      migrate(source, SQLDialect.POSTGRES, server.shown());
      connection.setAutoCommit(false);
      return new Database(connection, SQLDialect.POSTGRES, server, null, null);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void migrate(DataSource source, SQLDialect dialect, String shown)
      throws SQLException {
    int version;
    try (Connection connection = source.getConnection()) {
      version = Migration.version(connection, shown);
    }
    if (version < Schema.VERSION) {
      Migration.run(source, dialect, shown);
    }
  }

  /**
   * Takes the one writer's lock, which the server gives back when the connection ends; some time
   * after it was closed, so that a writer which is closed gives it back itself.
   */
  private static void lock(Connection connection, String shown) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet got = statement.executeQuery("select pg_try_advisory_lock(" + MINE + ")")) {
        if (got.next() && got.getBoolean(1)) {
          return;
        }
      }
      String holder = "another process";
      String asked = "select a.application_name, a.pid from pg_locks l join pg_stat_activity a"
          + " on a.pid = l.pid where l.locktype = 'advisory' and l.granted and l.classid = " + LOCK;
      try (ResultSet row = statement.executeQuery(asked)) {
        if (row.next()) {
          holder = row.getString(1) + " (server process " + row.getInt(2) + ")";
        }
      }
      throw new StoreFault(StoreProblem.STORE_BUSY, shown + ": " + holder + " is writing");
    }
  }

  private static PGSimpleDataSource server(Server server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(server.url());
    } catch (IllegalArgumentException e) {
      throw new StoreFault(StoreProblem.STORE_ADDRESS, server.shown() + ": no address", e);
    }
    source.setApplicationName("isnad process " + ProcessHandle.current().pid());
    return source;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    config.setCacheSize(-CACHE);
    return config;
  }

  private static String url(Path path) {
    return "jdbc:sqlite:" + path.toAbsolutePath().toUri();
  }

  private static Path folder(Path path) {
    return path.toAbsolutePath().resolveSibling("");
  }

  private static boolean hasLog(Path path) throws SQLException {
    Path log = path.resolveSibling(path.getFileName() + "-wal");
    try {
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException e) {
      throw new SQLException("its -wal file cannot be looked at", e);
    }
  }

  private static void requireFile(LocalFile file) {
    if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
      throw new StoreFault(StoreProblem.STORE_NOT_A_LEDGER, file.shown() + ": it is no file");
    }
  }

  DSLContext sql() {
    return sql;
  }

  String shown() {
    return address.shown();
  }

  /** Another connection to the same store, which reads what is kept for good. */
  Database beside() {
    return reading(address);
  }

  boolean isSqlite() {
    return sql.dialect() == SQLDialect.SQLITE;
  }

  /** The mark of the last entry; null where the server sees to it. */
  @Nullable
  HeadMark mark() {
    return mark;
  }

  /** Runs a statement that is SQLite's or PostgreSQL's own, outside of transactions. */
  void own(String statement) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement run = connection.createStatement()) {
      run.execute(statement);
    } finally {
      connection.setAutoCommit(false);
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /**
   * Has what is committed from now on wait for the disk, or not: what can be made again from the
   * entries need not. In between transactions.
   */
  void waitForDisk(boolean wait) throws SQLException {
    if (isSqlite()) {
      own("pragma synchronous = " + (wait ? "full" : "normal"));
    }
  }

  void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // What was not committed is undone by the database, if not now then when it is opened.
      begin();
    }
  }

  /** After a full disk SQLite has undone the transaction itself, and the driver begins no other. */
  private void begin() {
    if (isSqlite()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(lock == null ? "begin" : "begin immediate");
      } catch (SQLException e) {
        // There is one already, or the next statement tells what is wrong.
      }
    }
  }

  private void unlock() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock_all()");
    }
  }

  @Override
  public void close() {
    try {
      if (!connection.isClosed()) {
        connection.rollback();
        if (!isSqlite()) {
          unlock();
        }
        connection.close();
      }
    } catch (SQLException e) {
      // Nothing that was committed hangs on it.
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
