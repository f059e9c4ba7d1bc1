package isnad.app.store;

import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.ledger.ChainedEntry.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database of SQLite as it is at one moment, written to another file while others go on writing.
 * SQLite itself makes the copy; it has no page that was given up, so nothing of what was erased.
 */
public final class LedgerCopy {
  private static final int PATIENCE = 10_000;

  private LedgerCopy() {}

  /** Copies a ledger to {@code to}, where nothing lies, with the mark of its last entry. */
  public static Head of(LocalFile from, Path to) {
    try (LedgerReader reader = LedgerReader.open(from)) {
      // A ledger that lost its end is not what is to be kept.
      Marks.requireWhole(reader.database(), reader.head());
    }
    database(from.path(), to, from.shown());
    LocalFile made = new LocalFile(to, from.shown());
    try (LedgerReader copy = LedgerReader.open(made)) {
      Head head = copy.head();
      new HeadMark(to).write(head);
      return head;
    } catch (IOException e) {
      throw StoreFault.of(e, from.shown());
    }
  }

  /** Copies any database of SQLite. */
  public static void database(Path from, Path to, String shown) {
    if (Files.exists(to)) {
      throw new IllegalArgumentException("something lies there: " + to);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + from.toAbsolutePath().toUri());
    try (Connection connection = source.getConnection();
        PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
      copy.setString(1, to.toAbsolutePath().toString());
      copy.execute();
    } catch (SQLException e) {
      throw StoreFault.of(e, shown);
    }
  }
}
