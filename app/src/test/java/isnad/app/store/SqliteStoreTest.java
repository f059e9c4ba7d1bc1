package isnad.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The laws on SQLite. */
class SqliteStoreTest extends StoreLaws {
  @TempDir
  private Path folder;

  @Override
  StoreAddress empty(String name) {
    return StoreAddress.of(name + ".db", folder);
  }
}
