package isnad.app.change;

import isnad.app.answer.Refused;
import isnad.app.pack.FrozenPacks;
import isnad.app.pack.PackFolder;
import isnad.app.pack.PackSources;
import isnad.core.pack.PackFile;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The file of entries that people make in the desk: {@code actors/desk.txt} in the last folder of
 * their own packs. Entries are added to its end; whatever stands there stays as it is.
 */
public record DeskPack(PackSources sources) {
  private static final String FILE = "actors/desk.txt";
  private static final String HEAD = "# Entries made in the desk; see docs/pack-format.md.\n";

  /** How the file is called where problems name it. */
  public String shown() {
    return sources.last().map(folder -> folder + "/").orElse("desk/") + FILE;
  }

  /** All files of the packs with {@code draft} added to this one; nothing is written. */
  public List<PackFile> with(ActorDraft draft) {
    String shown = shown();
    List<PackFile> files = new ArrayList<>(FrozenPacks.files());
    List<PackSources.Own> own = sources.own();
    for (PackSources.Own folder : own.subList(0, Math.max(0, own.size() - 1))) {
      files.addAll(folder.contents().files());
    }
    List<PackFile> last =
        new ArrayList<>(own.isEmpty() ? List.of() : own.getLast().contents().files());
    String was = last.stream()
        .filter(file -> file.path().equals(shown))
        .map(PackFile::content)
        .findFirst()
        .orElse("");
    last.removeIf(file -> file.path().equals(shown));
    last.add(new PackFile(shown, added(was, draft)));
    // In the order in which the folder is read once it is written.
    last.sort(Comparator.comparing(PackFile::path));
    files.addAll(last);
    return files;
  }

  /** Adds {@code draft} to the file, which is there as a whole before and after. */
  public void add(ActorDraft draft) throws Refused {
    Path file = file();
    try {
      Files.createDirectories(file.getParent());
      String was = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? read(file) : "";
      byte[] bytes = added(was, draft).getBytes(StandardCharsets.UTF_8);
      if (bytes.length > PackFolder.LARGEST_FILE) {
        throw refused("it would be larger than a pack file may be");
      }
      Path part = Files.createTempFile(file.getParent(), ".desk-", ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw refused("it cannot be written: " + e.getMessage());
    }
  }

  private Path file() throws Refused {
    Optional<Path> folder = sources.last();
    if (folder.isEmpty()) {
      throw new Refused(Problem.of(
          DraftProblem.NO_PACKS_OF_OWN,
          "there is no folder for it: start the desk with --packs DIR"));
    }
    return sources.base().resolve(folder.get()).resolve(FILE);
  }

  /** What stands there; a link or what is no text is left alone. */
  private String read(Path file) throws IOException, Refused {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refused("it is no file");
    }
    byte[] bytes = Files.readAllBytes(file);
    String was = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(was.getBytes(StandardCharsets.UTF_8), bytes)) {
      throw refused("it is not UTF-8");
    }
    return was;
  }

  private Refused refused(String why) {
    return new Refused(Problem.of(DraftProblem.PACK_NOT_WRITTEN, shown() + ": " + why));
  }

  private static String added(String was, ActorDraft draft) {
    String before = was.isEmpty() ? HEAD : was.endsWith("\n") ? was : was + "\n";
    return before + "\n" + draft.text();
  }
}
