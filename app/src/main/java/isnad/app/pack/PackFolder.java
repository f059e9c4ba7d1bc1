package isnad.app.pack;

import isnad.core.pack.PackFile;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * A folder of packs: its .txt and .tsv files at any depth up to a limit. Hidden files and links are
 * passed over.
 */
public final class PackFolder {
  /** The largest file, in bytes. */
  public static final int LARGEST_FILE = 32 << 20;

  /** The most files. */
  public static final int MOST_FILES = 10_000;

  private static final int DEEPEST = 16;

  private final Path root;
  private final String shown;
  private final List<PackFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PackFolder(Path root, String shown) {
    this.root = root;
    this.shown = shown;
  }

  /** What a folder holds, in the order of paths, and what could not be had of it. */
  public record Contents(List<PackFile> files, List<Problem> problems) {
    public Contents {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the folder at {@code root}; paths of its files begin with {@code shown}. */
  public static Contents read(Path root, String shown) {
    PackFolder folder = new PackFolder(root, shown);
    folder.walk();
    folder.files.sort(Comparator.comparing(PackFile::path));
    return new Contents(folder.files, folder.problems);
  }

  /** Whether a file called {@code name} is part of a pack. */
  static boolean isPackFile(String name) {
    return name.endsWith(".txt") || name.endsWith(".tsv");
  }

  private void walk() {
    if (!Files.isDirectory(root)) {
      problem(PackFolderProblem.PACKS_NOT_FOUND, shown, "there is no such folder");
      return;
    }
    try {
      Files.walkFileTree(
          root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Visitor());
    } catch (IOException e) {
      problem(PackFolderProblem.PACKS_NOT_FOUND, shown, "it cannot be listed");
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile() || isHidden(file) || !isPackFile(file.toString())) {
        return FileVisitResult.CONTINUE;
      }
      if (files.size() == MOST_FILES) {
        problem(PackFolderProblem.PACK_TOO_LARGE, shown, "more than " + MOST_FILES + " files");
        return FileVisitResult.TERMINATE;
      }
      take(file, attributes.size());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problem(PackFolderProblem.PACK_FILE_UNREADABLE, shown(file), "it cannot be read");
      return FileVisitResult.CONTINUE;
    }
  }

  private void take(Path file, long size) {
    String path = shown(file);
    if (size > LARGEST_FILE) {
      String what = "larger than " + LARGEST_FILE + " bytes";
      problem(PackFolderProblem.PACK_TOO_LARGE, path, what);
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String content = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      files.add(new PackFile(path, content));
    } catch (CharacterCodingException notUtf8) {
      problem(PackFolderProblem.PACK_FILE_ENCODING, path, "not UTF-8");
    } catch (IOException e) {
      problem(PackFolderProblem.PACK_FILE_UNREADABLE, path, "it cannot be read");
    }
  }

  private String shown(Path file) {
    StringBuilder path = new StringBuilder(shown);
    for (Path name : root.relativize(file)) {
      path.append('/').append(name);
    }
    return path.toString();
  }

  private void problem(PackFolderProblem code, String where, String what) {
    problems.add(Problem.of(code, where + ": " + what));
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
