package isnad.app.pack;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The packs that Isnad ships, read in one pass from where the core's own classes lie: a folder of
 * classes while building, a jar otherwise.
 */
public final class ShippedPacks {
  private static final String ROOT = "packs/";

  private ShippedPacks() {}

  /** All files in the order of their paths, which begin with {@code packs/}. */
  public static List<PackFile> files() {
    try {
      Path home = home();
      List<PackFile> files = Files.isDirectory(home) ? inFolder(home) : inJar(home);
      files.sort(Comparator.comparing(PackFile::path));
      return files;
    } catch (IOException e) {
      throw new IllegalStateException("the shipped packs cannot be read: " + e.getMessage(), e);
    }
  }

  /** Where the core's classes and the packs lie. */
  static Path home() {
    try {
      return Path.of(
          Packs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the core's own place is not a path: " + e.getMessage(), e);
    }
  }

  private static List<PackFile> inJar(Path home) throws IOException {
    List<PackFile> files = new ArrayList<>();
    try (JarFile jar = new JarFile(home.toFile(), false)) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(ROOT) && PackFolder.isPackFile(entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            files.add(new PackFile(entry.getName(), content));
          }
        }
      }
    }
    return files;
  }

  private static List<PackFile> inFolder(Path home) throws IOException {
    PackFolder.Contents contents = PackFolder.read(home.resolve(ROOT), "packs");
    if (!contents.problems().isEmpty()) {
      throw new IOException(contents.problems().getFirst().what());
    }
    return new ArrayList<>(contents.files());
  }
}
