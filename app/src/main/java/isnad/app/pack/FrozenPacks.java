package isnad.app.pack;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The file beside the build that keeps the inflected forms of the shipped packs, so that a run need
 * not make them again. The launcher has it written when it builds and names it in the property
 * {@code isnad.frozen}; without it, or where it cannot be read or used, Isnad only starts slower.
 */
public final class FrozenPacks {
  private static final String FILE = "isnad.frozen";

  private static volatile @Nullable CompletableFuture<List<PackFile>> found;
  private static volatile @Nullable CompletableFuture<Packs> begun;

  private FrozenPacks() {}

  /** Begins to load the shipped packs on a thread of its own; {@link #shipped} waits for them. */
  public static void begin() {
    CompletableFuture<List<PackFile>> files = CompletableFuture.supplyAsync(
        ShippedPacks::files, task -> Thread.ofPlatform().daemon().start(task));
    found = files;
    begun = files.thenApply(FrozenPacks::load);
  }

  /** The files of the shipped packs, read once where loading was begun. */
  public static List<PackFile> files() {
    CompletableFuture<List<PackFile>> reading = found;
    return reading == null ? ShippedPacks.files() : reading.join();
  }

  /** The shipped packs, of the file if that is of them. */
  public static Packs shipped() {
    CompletableFuture<Packs> loading = begun;
    return loading == null ? load(ShippedPacks.files()) : loading.join();
  }

  private static Packs load(List<PackFile> shipped) {
    String file = System.getProperty(FILE);
    return file == null ? Packs.load(shipped) : load(shipped, Path.of(file), ShippedPacks.home());
  }

  /** The same with {@code file}, which counts if it is younger than the classes in {@code home}. */
  static Packs load(List<PackFile> shipped, Path file, Path home) {
    try {
      Optional<byte[]> frozen =
          isCurrent(file, home) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      return Packs.load(shipped, frozen);
    } catch (IOException e) {
      return Packs.load(shipped);
    }
  }

  /** Whether {@code file} is there and no older than the classes, which may inflect otherwise. */
  static boolean isCurrent(Path file, Path home) throws IOException {
    return Files.isRegularFile(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(home)) >= 0;
  }

  /** Writes {@code file}, which appears when it is whole; nothing where the packs have faults. */
  static void write(List<PackFile> shipped, Path file) throws IOException {
    Optional<byte[]> bytes = Packs.load(shipped).frozen(shipped);
    if (bytes.isPresent()) {
      Path part = file.resolveSibling(FILE + "." + ProcessHandle.current().pid() + ".part");
      try {
        Files.write(part, bytes.get());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Writes the file that the launcher names. */
  public static void main(String[] args) throws IOException {
    write(ShippedPacks.files(), Path.of(System.getProperty(FILE, FILE)));
  }
}
