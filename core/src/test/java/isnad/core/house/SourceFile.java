package isnad.core.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file of the repository: its path from the root, with forward slashes, and its content. */
record SourceFile(String path, String content) {

  static SourceFile read(Path root, Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return new SourceFile(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is no UTF-8 text", e);
    }
  }

  List<String> lines() {
    return content.lines().toList();
  }

  boolean isJava() {
    return path.endsWith(".java");
  }

  boolean isPage() {
    return path.endsWith(".md");
  }

  /** Whether a person writes it line by line, which data files and licences are not. */
  boolean isWritten() {
    return isJava() || isPage() || isScript() || path.endsWith(".xml");
  }

  boolean isScript() {
    return content.startsWith("#!");
  }

  /** The folder that the file lies in, from the root. */
  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
