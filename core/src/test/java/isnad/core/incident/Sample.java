package isnad.core.incident;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped packs less places and frames, loaded once for the tests of this room. */
final class Sample {
  static final Packs PACKS = Packs.load(files());

  private Sample() {}

  private static List<PackFile> files() {
    Path root = Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    try (Stream<Path> paths = Files.walk(root.resolve("packs"))) {
      return paths
          .filter(path -> path.toString().endsWith(".txt"))
          .filter(path -> !path.toString().contains("frames"))
          .sorted()
          .map(Sample::file)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackFile file(Path path) {
    try {
      return new PackFile(path.toString().replace('\\', '/'), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
