package isnad.app.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;

/** Which version of the tables a store has, and the way from there to today's. */
final class Migration {
  private Migration() {}

  /** The version of the tables; 0 where there is no table at all. */
  static int version(Connection connection, String shown) throws SQLException {
    boolean any = false;
    boolean history = false;
    DatabaseMetaData data = connection.getMetaData();
    String schema = connection.getSchema();
    try (ResultSet tables = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        any = true;
        history |= tables.getString("TABLE_NAME").equals(Schema.HISTORY.getName());
      }
    }
    if (any && !history) {
      throw new StoreFault(StoreProblem.STORE_NOT_A_LEDGER, shown + ": it has other tables");
    }
    return history ? known(connection, shown) : 0;
  }

  private static int known(Connection connection, String shown) throws SQLException {
    int version = 0;
    String asked = "select version from " + Schema.HISTORY.getName();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(asked)) {
      while (rows.next()) {
        String each = rows.getString(1);
        version = Math.max(version, each == null ? 0 : Integer.parseInt(each));
      }
    } catch (NumberFormatException notOurs) {
      throw new StoreFault(StoreProblem.STORE_NOT_A_LEDGER, shown + ": it has other tables");
    }
    if (version > Schema.VERSION) {
      String what = shown + ": a newer Isnad made it (tables of version " + version
          + "; this one knows " + Schema.VERSION + ")";
      throw new StoreFault(StoreProblem.STORE_NEWER, what);
    }
    return version;
  }

  /** What makes a table one with its key: PostgreSQL knows nothing like it. */
  private static String clustered(SQLDialect dialect) {
    return dialect == SQLDialect.SQLITE ? " without rowid" : "";
  }

  /** What has a column stand in the order of letters, whatever language a server sorts by. */
  private static String bytewise(SQLDialect dialect) {
    return dialect == SQLDialect.SQLITE ? "" : " collate \"C\"";
  }

  /** Makes the tables what they are today. */
  static void run(DataSource source, SQLDialect dialect, String shown) {
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:isnad/app/store")
          .placeholders(Map.of("clustered", clustered(dialect), "bytewise", bytewise(dialect)))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw StoreFault.of(e, shown);
    }
  }
}
