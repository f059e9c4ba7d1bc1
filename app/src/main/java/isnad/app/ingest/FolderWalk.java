package isnad.app.ingest;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the files behind paths that a person named: a file is itself, a folder is its files of
 * known kinds in the order of their names, folders in folders too. What is hidden (its name begins
 * with a dot) and links inside a folder are not followed.
 */
final class FolderWalk {
  /** Lists what a folder holds. */
  interface Listing {
    List<Path> in(Path folder) throws IOException;
  }

  private static final int PEEK = 4096;

  /** What browsers add to the name of a page for the folder beside it. */
  private static final List<String> BESIDE_PAGE =
      List.of("_files", ".files", "_ملفات", "_fichiers", "-Dateien", "_archivos", "_dosyalar");

  private final Listing listing;
  private final int deepest;
  private final List<Found> found = new ArrayList<>();
  private int passedOver;

  FolderWalk(Listing listing, int deepest) {
    this.listing = listing;
    this.deepest = deepest;
  }

  /** A walk through the machine's own folders. */
  static FolderWalk onDisk(int deepest) {
    return new FolderWalk(FolderWalk::list, deepest);
  }

  /** What was found, in the order in which it was named. */
  List<Found> found() {
    return List.copyOf(found);
  }

  /** How many files in folders were of no kind that is read. */
  int passedOver() {
    return passedOver;
  }

  /** Adds what stands at {@code given}; a relative path starts at {@code base}. */
  void add(String given, Path base) {
    Path path;
    try {
      path = base.resolve(given);
    } catch (InvalidPathException impossible) {
      bad(base, given, IngestProblem.MISSING_PATH, "no path can be called this");
      return;
    }
    String shown = nameOf(path);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(path, shown);
      } else {
        boolean pipe = !attributes.isRegularFile();
        found.add(new Found.Source(path, shown, pipe, pipe ? 0 : attributes.size()));
      }
    } catch (NoSuchFileException missing) {
      bad(path, shown, IngestProblem.MISSING_PATH, "there is nothing at " + given);
    } catch (IOException e) {
      bad(path, shown, IngestProblem.UNREADABLE_FILE, Trouble.of(e));
    }
  }

  private void folder(Path path, String shown) {
    int before = found.size();
    walk(path, shown, 0);
    if (found.size() == before) {
      String what = "no file in the folder is of a kind that is read";
      bad(path, shown, IngestProblem.NO_REPORTS, what);
    }
  }

  private void walk(Path folder, String shown, int depth) {
    if (depth > deepest) {
      String what = "folders lie deeper than " + deepest;
      bad(folder, shown, IngestProblem.FOLDER_TOO_DEEP, what);
      return;
    }
    List<Path> inside;
    try {
      inside = listing.in(folder);
    } catch (IOException e) {
      bad(folder, shown, IngestProblem.UNREADABLE_FOLDER, Trouble.of(e));
      return;
    }
    Set<String> pages = inside.stream()
        .map(FolderWalk::nameOf)
        .filter(name -> FileKind.named(name).equals(Optional.of(FileKind.PAGE)))
        .map(FileKind::stem)
        .collect(Collectors.toSet());
    for (Path path : inside) {
      String name = nameOf(path);
      if (!name.startsWith(".") && !isOfPage(name, pages)) {
        inside(path, shown + "/" + name, depth);
      }
    }
  }

  /** Whether a browser saved a folder of that name beside a page, for its pictures and frames. */
  private static boolean isOfPage(String name, Set<String> pages) {
    return BESIDE_PAGE.stream()
        .anyMatch(end ->
            name.endsWith(end) && pages.contains(name.substring(0, name.length() - end.length())));
  }

  private static boolean isRead(Path path) throws IOException {
    Optional<FileKind> kind = FileKind.named(nameOf(path));
    if (kind.isEmpty() || !kind.get().isDoubtful()) {
      return kind.isPresent();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return kind.get().mayBe(in.readNBytes(PEEK));
    }
  }

  private void inside(Path path, String shown, int depth) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        walk(path, shown, depth + 1);
      } else if (attributes.isRegularFile() && isRead(path)) {
        found.add(new Found.Source(path, shown, false, attributes.size()));
      } else {
        passedOver++;
      }
    } catch (IOException e) {
      bad(path, shown, IngestProblem.UNREADABLE_FILE, Trouble.of(e));
    }
  }

  private void bad(Path path, String shown, ProblemCode code, String what) {
    found.add(new Found.Bad(path, shown, Problem.of(code, what)));
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(inside::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(inside);
    return inside;
  }

  /** The last name of a path, also where the path itself has none ({@code .} or {@code ..}). */
  private static String nameOf(Path path) {
    Path named = path.toAbsolutePath().normalize().getFileName();
    return named == null ? "/" : named.toString();
  }
}
