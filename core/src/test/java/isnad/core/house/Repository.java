package isnad.core.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files of the repository that people write, found from its root; what builds make is left out.
 */
final class Repository {
  private static final Set<String> LEFT_OUT =
      Set.of(".git", "target", "shared", ".idea", ".settings", "node_modules", "build");
  private static final Set<String> DATA = Set.of(
      "woff2", "png", "tsv", "jsonl", "json", "txt", "html", "gz", "aot", "pdf", "docx", "odt",
      "wacz");

  /** Files of reports in all encodings, which nobody reads as text. */
  private static final String CORPUS = "src/test/resources/intake";

  private final Path root;

  private Repository(Path root) {
    this.root = root;
  }

  /** The repository that the build runs in, as the build's {@code isnad.root} says. */
  static Repository here() {
    String root = System.getProperty("isnad.root");
    if (root == null) {
      throw new IllegalStateException("-Disnad.root=FOLDER says where the repository lies");
    }
    return at(Path.of(root));
  }

  static Repository at(Path root) {
    return new Repository(root.toAbsolutePath().normalize());
  }

  Path root() {
    return root;
  }

  /** Sources, pages, scripts and build files, in the order of their paths. */
  List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : walk()) {
      if (isText(path)) {
        files.add(SourceFile.read(root, path));
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  private static boolean isText(Path path) {
    String name = String.valueOf(path.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return !DATA.contains(extension)
        && !name.endsWith(".class")
        && !path.toString().replace('\\', '/').contains(CORPUS);
  }

  private List<Path> walk() {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
              ? FileVisitResult.SKIP_SUBTREE
              : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (attributes.isRegularFile() && !file.endsWith(".git")) {
            found.add(file);
          }
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
