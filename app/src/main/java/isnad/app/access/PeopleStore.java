package isnad.app.access;

import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreAddress.Server;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database of people that lies beside a ledger: the file {@code LEDGER.people}, or tables in a
 * schema of their own on the ledger's server. One connection reads and one writes, which are opened
 * anew when they break; no question waits for a change to reach the disk.
 */
final class PeopleStore implements AutoCloseable {
  /** How long a connection waits for another, in milliseconds. */
  private static final int PATIENCE = 10_000;

  private static final String HISTORY = "people_history";

  /** The version that the migrations lead to. */
  private static final int VERSION = 2;

  /** Kept, since the system forgets loggers that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final StoreAddress ledger;
  private final SQLDialect dialect;
  private final Line reading;
  private final Line writing;

  private PeopleStore(
      StoreAddress ledger, SQLDialect dialect, DataSource reading, DataSource writing) {
    this.ledger = ledger;
    this.dialect = dialect;
    this.reading = new Line(reading);
    this.writing = new Line(writing);
  }

  /** Opens the one beside {@code ledger}; it is made where it is not there. */
  static PeopleStore open(StoreAddress ledger) {
    FLYWAY.setLevel(Level.OFF);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    String shown = shown(ledger);
    try {
      return switch (ledger) {
        case LocalFile file -> ofFile(file);
        case Server server -> ofServer(server);
      };
    } catch (IOException | FlywayException e) {
      throw AccessFault.of(e, shown);
    }
  }

  /** Whether there is one beside {@code ledger}. */
  static boolean isThere(StoreAddress ledger) {
    return switch (ledger) {
      case LocalFile file -> Files.exists(file(file));
      case Server server -> {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        try (Connection connection = source.getConnection();
            ResultSet found = connection.getMetaData().getSchemas(null, schema(server))) {
          yield found.next();
        } catch (SQLException e) {
          throw AccessFault.of(e, shown(ledger));
        }
      }
    };
  }

  /** The file beside a ledger that is a file. */
  static Path file(LocalFile ledger) {
    Path path = ledger.path().toAbsolutePath();
    return path.resolveSibling(path.getFileName() + ".people");
  }

  private static String shown(StoreAddress ledger) {
    return switch (ledger) {
      case LocalFile file -> file.shown() + ".people";
      case Server server -> server.shown() + " (" + schema(server) + ")";
    };
  }

  private static String schema(Server server) {
    String base = Organisation.schemaOf(server);
    return (base.isEmpty() ? "isnad" : base) + "_people";
  }

  private static PeopleStore ofFile(LocalFile ledger) throws IOException {
    Path path = file(ledger);
    ownersAlone(path);
    DataSource writing = source(path, SQLiteConfig.TransactionMode.IMMEDIATE);
    migrate(writing, "sqlite", null, shown(ledger));
    DataSource reading = source(path, SQLiteConfig.TransactionMode.DEFERRED);
    return new PeopleStore(ledger, SQLDialect.SQLITE, reading, writing);
  }

  private static DataSource source(Path path, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(mode);
    // What was removed is written over.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path.toUri());
    return source;
  }

  /** Makes the file where it is not there, for nobody but its owner. */
  private static void ownersAlone(Path path) throws IOException {
    if (!Files.isDirectory(path.resolveSibling(""))) {
      throw new IOException("there is no such folder");
    }
    try {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException there) {
      return;
    } catch (UnsupportedOperationException otherSystem) {
      Files.createFile(path);
    }
  }

  private static PeopleStore ofServer(Server server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setApplicationName("isnad process " + ProcessHandle.current().pid());
    String schema = schema(server);
    source.setCurrentSchema(schema);
    migrate(source, "postgresql", schema, shown(server));
    return new PeopleStore(server, SQLDialect.POSTGRES, source, source);
  }

  private static void migrate(
      DataSource source, String system, @Nullable String schema, String shown) {
    var flyway = Flyway.configure(PeopleStore.class.getClassLoader())
        .dataSource(source)
        .table(HISTORY)
        .locations("classpath:isnad/app/access/people", "classpath:isnad/app/access/" + system);
    try {
      Flyway made = (schema == null ? flyway : flyway.schemas(schema).createSchemas(true)).load();
      var current = made.info().current();
      if (current != null && Integer.parseInt(current.getVersion().getVersion()) > VERSION) {
        throw new AccessFault(AccessProblem.PEOPLE_NEWER, shown + ": a newer Isnad made it", null);
      }
      if (current == null || made.info().pending().length > 0) {
        made.migrate();
      }
    } catch (FlywayValidateException other) {
      throw new AccessFault(AccessProblem.PEOPLE_NOT_OURS, shown + ": it has other tables", other);
    } catch (FlywayException e) {
      String said = String.valueOf(e.getMessage());
      if (said.contains("non-empty schema") || said.contains("not a database")) {
        throw new AccessFault(AccessProblem.PEOPLE_NOT_OURS, shown + ": it has other tables", e);
      }
      throw AccessFault.of(e, shown);
    }
  }

  /** Something that is asked or changed. */
  interface Asking<T, E extends Exception> {
    T of(DSLContext sql) throws E;
  }

  <T, E extends Exception> T ask(Asking<T, E> asking) throws E {
    return all(reading, asking);
  }

  /** Changes something as a whole: where it is refused nothing was changed. */
  <T, E extends Exception> T change(Asking<T, E> asking) throws E {
    return all(writing, asking);
  }

  private <T, E extends Exception> T all(Line line, Asking<T, E> asking) throws E {
    synchronized (line) {
      boolean done = false;
      try {
        Connection open = line.begin();
        T answer = asking.of(DSL.using(open, dialect, new Settings().withExecuteLogging(false)));
        line.commit();
        done = true;
        return answer;
      } catch (SQLException | DataAccessException e) {
        line.close();
        throw AccessFault.of(e, shown());
      } finally {
        if (!done) {
          line.rollback();
        }
      }
    }
  }

  /** A connection that is there when it is needed. */
  private static final class Line {
    private final DataSource source;
    private @Nullable Connection connection;

    Line(DataSource source) {
      this.source = source;
    }

    /** Begins a transaction; in between there is none, so that other processes may write. */
    Connection begin() throws SQLException {
      Connection open = connection;
      if (open == null || open.isClosed()) {
        open = source.getConnection();
        connection = open;
      }
      open.setAutoCommit(false);
      return open;
    }

    void commit() throws SQLException {
      if (connection != null) {
        connection.setAutoCommit(true);
      }
    }

    void rollback() {
      if (connection != null) {
        try {
          connection.rollback();
          connection.setAutoCommit(true);
        } catch (SQLException e) {
          close();
        }
      }
    }

    void close() {
      Connection open = connection;
      connection = null;
      if (open != null) {
        try {
          open.close();
        } catch (SQLException e) {
          // Nothing that was committed hangs on it.
        }
      }
    }
  }

  boolean isSqlite() {
    return dialect == SQLDialect.SQLITE;
  }

  StoreAddress ledger() {
    return ledger;
  }

  String shown() {
    return shown(ledger);
  }

  @Override
  public void close() {
    synchronized (reading) {
      reading.close();
    }
    synchronized (writing) {
      writing.close();
    }
  }
}
