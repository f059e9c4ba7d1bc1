package isnad.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files in folders that are new, or other than when they were last taken. A file is given once it
 * is at rest: as long, and last changed at the same time, as when it was looked at before.
 */
public final class FolderWatch {
  private final List<String> folders;
  private final Path base;
  private final Limits limits;
  private final Intake intake;
  private Map<Path, State> before = new HashMap<>();
  private final Map<Path, State> taken = new HashMap<>();
  private final Map<Path, State> given = new HashMap<>();

  private record State(long bytes, FileTime changed) {}

  /** Of {@code folders}, from the folder {@code base}. */
  public FolderWatch(List<String> folders, Path base, Limits limits, Intake intake) {
    this.folders = List.copyOf(folders);
    this.base = base;
    this.limits = limits;
    this.intake = intake;
  }

  /** Looks once, and gives the files that are to be taken now; nothing where there are none. */
  public Optional<Ingest> look() {
    Map<Path, State> now = new HashMap<>();
    List<Found> ready = new ArrayList<>();
    given.clear();
    for (String folder : folders) {
      FolderWalk walk = FolderWalk.onDisk(limits.depth());
      walk.add(folder, base);
      for (Found each : walk.found()) {
        Optional<State> state = state(each);
        if (state.isPresent() && now.put(each.path(), state.get()) == null) {
          boolean rests = state.get().equals(before.get(each.path()));
          if (rests && !state.get().equals(taken.get(each.path()))) {
            ready.add(each);
            given.put(each.path(), state.get());
          }
        }
      }
    }
    before = now;
    // What went away and comes back is looked at anew.
    taken.keySet().retainAll(now.keySet());
    return ready.isEmpty() ? Optional.empty() : Optional.of(Ingest.ofFiles(ready, limits, intake));
  }

  /** That what the last look gave was taken; what was not is given again. */
  public void taken() {
    taken.putAll(given);
  }

  /** Pipes never rest, and what cannot be looked at is looked at again. */
  private static Optional<State> state(Found each) {
    if (!(each instanceof Found.Source file) || file.pipe()) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(new State(attributes.size(), attributes.lastModifiedTime()));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
