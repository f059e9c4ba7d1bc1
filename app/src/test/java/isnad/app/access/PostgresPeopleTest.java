package isnad.app.access;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import isnad.app.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The laws on a PostgreSQL server of the test's own, where one can be started. */
class PostgresPeopleTest extends PeopleLaws {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | RuntimeException e) {
      abort("no PostgreSQL can be started here: " + e);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  StoreAddress empty() {
    String database = "t_" + System.nanoTime();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return StoreAddress.of(server.getJdbcUrl("postgres", database), Path.of(""));
  }
}
