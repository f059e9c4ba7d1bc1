package isnad.app.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a ledger lies. */
public sealed interface StoreAddress {
  /** The file in the working folder, where none is named. */
  String USUAL = "isnad.db";

  /** A file of SQLite. */
  record LocalFile(Path path, String shown) implements StoreAddress {}

  /** A database of a PostgreSQL server. */
  record Server(String url, String shown) implements StoreAddress {}

  /** What people are shown; it has no password. */
  String shown();

  /** The address that {@code given} is; paths start at {@code base}. */
  static StoreAddress of(String given, Path base) {
    if (given.startsWith("jdbc:postgresql:")) {
      int query = given.indexOf('?');
      String shown = (query < 0 ? given : given.substring(0, query)).replaceFirst("//.*@", "//");
      return new Server(given, shown);
    }
    if (given.startsWith("jdbc:")) {
      String what =
          given.replaceFirst("^(jdbc:[^:]*).*", "$1") + ": SQLite and PostgreSQL are kept";
      throw new StoreFault(StoreProblem.STORE_ADDRESS, what);
    }
    try {
      return new LocalFile(base.resolve(given), given);
    } catch (InvalidPathException e) {
      throw new StoreFault(StoreProblem.STORE_ADDRESS, "no path: " + given, e);
    }
  }
}
