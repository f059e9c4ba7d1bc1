package isnad.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/** Files that were dropped, in a folder of their own until they were read. */
record Dropped(Path folder) implements AutoCloseable {
  /** How long a file's name is: systems take 255 bytes, and a letter may have three. */
  private static final int LONGEST_NAME = 80;

  /** Puts {@code files} into a new folder. */
  static Dropped of(List<MultipartFile> files) throws IOException {
    Dropped dropped = new Dropped(Files.createTempDirectory("isnad-").toRealPath());
    try {
      for (MultipartFile file : files) {
        dropped.keep(file);
      }
      return dropped;
    } catch (IOException | RuntimeException broken) {
      dropped.close();
      throw broken;
    }
  }

  /** Under its own name, as far as that is one of a file: it becomes the name of a report. */
  private void keep(MultipartFile file) throws IOException {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replace('\0', '_');
    if (name.isBlank() || name.equals(".") || name.equals("..")) {
      return;
    }
    // The end of a name tells what kind of file it is.
    name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    Path at = folder.resolve(name);
    for (int more = 2; Files.exists(at); more++) {
      at = folder.resolve(more + "-" + name);
    }
    try (InputStream in = file.getInputStream()) {
      Files.copy(in, at);
    }
  }

  /** What a person called the file whose whole path {@code source} is. */
  String shown(String source) {
    String root = folder + folder.getFileSystem().getSeparator();
    return source.startsWith(root) ? source.substring(root.length()) : source;
  }

  @Override
  public void close() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
