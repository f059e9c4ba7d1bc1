package isnad.app.keeping;

import isnad.app.answer.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A back-up that was made and checked: a folder with the ledger, what lay beside it, and a list of
 * these files, by which it is known as one that Isnad made.
 */
public record Backup(Path folder, String ledger) {
  /** The list of files in it. */
  static final String LIST = "isnad-backup.txt";

  private static final String OPENING = "A back-up of Isnad. Put it back by isnad restore.";
  private static final int LONGEST = 100_000;
  private static final String TIME = "-\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}\\.\\d{3}Z";

  /** What lies at {@code folder}. */
  public static Backup at(Path folder) throws Refused {
    List<String> files = files(folder);
    if (files.isEmpty()) {
      throw new Refused(KeepingProblem.NO_BACKUP.of(
          folder + ": it has no list of what Isnad backed up (" + LIST + ")"));
    }
    return new Backup(folder, files.getFirst());
  }

  /** All of the ledger called {@code name} in {@code folder}, the newest first. */
  static List<Backup> all(Path folder, String name) throws IOException {
    List<Backup> found = new ArrayList<>();
    try (Stream<Path> there = Files.list(folder)) {
      for (Path one : (Iterable<Path>) there::iterator) {
        if (String.valueOf(one.getFileName()).matches(Pattern.quote(name) + TIME)
            && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)
            && files(one).contains(name)) {
          found.add(new Backup(one, name));
        }
      }
    }
    found.sort(Comparator.comparing((Backup one) -> one.folder.getFileName()).reversed());
    return found;
  }

  /** The ledger, and what the list has besides, by their paths within; empty where it is none. */
  private static List<String> files(Path folder) {
    Path list = folder.resolve(LIST);
    try {
      if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) || Files.size(list) > LONGEST) {
        return List.of();
      }
      List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
      boolean ours = lines.size() > 1
          && lines.getFirst().equals(OPENING)
          && lines.stream().skip(1).allMatch(line -> isWithin(folder, line));
      return ours ? lines.subList(1, lines.size()) : List.of();
    } catch (IOException none) {
      return List.of();
    }
  }

  private static boolean isWithin(Path folder, String line) {
    Path path = Path.of(line);
    return !line.isBlank()
        && !path.isAbsolute()
        && folder.resolve(path).normalize().startsWith(folder.normalize());
  }

  List<String> files() {
    return files(folder);
  }

  /** Writes the list of all files in {@code folder}, the ledger first. */
  static void list(Path folder, String ledger) throws IOException {
    List<String> lines = new ArrayList<>(List.of(OPENING, ledger));
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(file -> !file.equals(ledger))
          .sorted()
          .forEach(lines::add);
    }
    Files.write(folder.resolve(LIST), lines, StandardCharsets.UTF_8);
  }

  /** Takes its files away, and the folders that are empty then; what else lies there stays. */
  void remove() throws IOException {
    for (String file : files().reversed()) {
      Files.deleteIfExists(folder.resolve(file));
    }
    // Last, so that one which was broken off is known and removed by the next.
    Files.deleteIfExists(folder.resolve(LIST));
    removeEmpty(folder);
  }

  /** Takes a folder away with all that lies in it. */
  static void removeAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }
    });
    removeEmpty(folder);
  }

  private static void removeEmpty(Path folder) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.walk(folder)) {
      folders =
          all.filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path one : folders.reversed()) {
      try {
        Files.delete(one);
      } catch (DirectoryNotEmptyException others) {
        // Something that Isnad did not make lies there.
        continue;
      }
    }
  }
}
