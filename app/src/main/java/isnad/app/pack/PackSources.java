package isnad.app.pack;

import isnad.core.pack.PackFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shipped packs and the {@code folders} of a person's own that are added to them, in their
 * order; relative folders start at {@code base}.
 */
public record PackSources(Path base, List<Path> folders) {
  public PackSources {
    folders = List.copyOf(folders);
  }

  /** The shipped packs alone. */
  public static PackSources shipped() {
    return new PackSources(Path.of(""), List.of());
  }

  /** A folder of a person's own: where it lies, how it was named, and what it holds now. */
  public record Own(Path path, String shown, PackFolder.Contents contents) {}

  /** What each of the folders holds now. */
  public List<Own> own() {
    return folders.stream()
        .map(folder -> {
          Path path = base.resolve(folder);
          return new Own(path, folder.toString(), PackFolder.read(path, folder.toString()));
        })
        .toList();
  }

  /** All files, the shipped ones first. */
  public List<PackFile> files() {
    List<PackFile> files = new ArrayList<>(FrozenPacks.files());
    own().forEach(folder -> files.addAll(folder.contents().files()));
    return files;
  }

  /** The last of the folders, which a person's new entries go into. */
  public Optional<Path> last() {
    return folders.isEmpty() ? Optional.empty() : Optional.of(folders.getLast());
  }
}
