package isnad.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The files of a store on disk. */
public final class StoreFiles {
  private static final List<String> SUFFIXES = List.of("", "-wal", "-shm", ".lock", ".head");

  private StoreFiles() {}

  /** Whether there is a ledger at {@code address}; throws where that cannot be told. */
  public static boolean isThere(StoreAddress address) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.head().number() >= 0;
    } catch (StoreFault fault) {
      if (fault.problem().code() == StoreProblem.STORE_MISSING) {
        return false;
      }
      throw fault;
    }
  }

  /** A file or folder that nobody may write is meant to stay as it is, whoever runs this. */
  public static boolean isWritable(Path path) {
    try {
      Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(path);
      boolean anybody = allowed.contains(PosixFilePermission.OWNER_WRITE)
          || allowed.contains(PosixFilePermission.GROUP_WRITE)
          || allowed.contains(PosixFilePermission.OTHERS_WRITE);
      return anybody && Files.isWritable(path);
    } catch (IOException | UnsupportedOperationException notTold) {
      return Files.isWritable(path);
    }
  }

  /** Gives a ledger that nobody uses another place, where none is. */
  public static void move(StoreAddress.LocalFile from, StoreAddress.LocalFile to)
      throws IOException {
    // The ledger itself comes last: it is there with all that belongs to it, or not at all.
    for (String suffix : SUFFIXES.reversed()) {
      Path file = from.path().resolveSibling(from.path().getFileName() + suffix);
      if (Files.exists(file)) {
        Files.move(file, to.path().resolveSibling(to.path().getFileName() + suffix));
      }
    }
  }

  /** Takes a ledger that nobody uses away, with all that lies beside it. */
  public static void remove(StoreAddress.LocalFile store) throws IOException {
    for (String suffix : SUFFIXES) {
      Path file = store.path().resolveSibling(store.path().getFileName() + suffix);
      Files.deleteIfExists(file);
    }
  }
}
