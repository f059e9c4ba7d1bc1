package isnad.app.signed;

import isnad.app.answer.Refused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a package that came, by the names that they have in it. */
sealed interface PackageFiles extends Closeable {
  /** So many are looked at: what has more is no package. */
  int MOST = 2 * Manifest.MOST;

  /** All names, also those that no file of a package has; a folder's ends with a slash. */
  List<String> names() throws Refused;

  /** The bytes of the file of that name, which {@link #names} has. */
  InputStream open(String name) throws IOException;

  /** What lies at {@code path}. */
  static PackageFiles at(Path path) throws Refused {
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    try {
      return new Zip(new ZipFile(path.toFile()));
    } catch (ZipException | IllegalArgumentException e) {
      throw unreadable(path.getFileName() + ": it is no zip that can be read");
    } catch (IOException e) {
      throw unreadable(path.getFileName() + ": it cannot be read");
    }
  }

  private static Refused unreadable(String what) {
    return new Refused(PackageProblem.PACKAGE_UNREADABLE.of(what));
  }

  private static Refused tooMany() {
    return new Refused(PackageProblem.PACKAGE_TOO_LARGE.of("it has more than " + MOST + " files"));
  }

  /** Files in a folder. */
  record Folder(Path folder) implements PackageFiles {
    @Override
    public List<String> names() throws Refused {
      List<String> names = new ArrayList<>();
      try (Stream<Path> all = Files.list(folder)) {
        for (Path one : (Iterable<Path>) all.limit(MOST + 1L)::iterator) {
          names.add(name(one));
        }
      } catch (IOException e) {
        throw unreadable(folder.getFileName() + ": the folder cannot be read");
      }
      if (names.size() > MOST) {
        throw tooMany();
      }
      return names;
    }

    private static String name(Path one) throws Refused {
      String name = String.valueOf(one.getFileName());
      if (Files.isSymbolicLink(one)) {
        throw new Refused(PackageProblem.PACKAGE_OUTSIDE.of(name + ": it is a link"));
      }
      return Files.isDirectory(one) ? name + "/" : name;
    }

    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
      // Nothing is held open.
    }
  }

  /** Files in a zip. */
  record Zip(ZipFile zip) implements PackageFiles {
    @Override
    public List<String> names() throws Refused {
      if (zip.size() > MOST) {
        throw tooMany();
      }
      return zip.stream().map(entry -> entry.getName()).toList();
    }

    @Override
    public InputStream open(String name) throws IOException {
      ZipEntry entry = zip.getEntry(name);
      InputStream in = entry == null ? null : zip.getInputStream(entry);
      if (in == null) {
        throw new IOException("there is no such file");
      }
      return in;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
