package isnad.core.pack;

import java.util.ArrayList;
import java.util.List;

/** The entries of a pack file that declare actors or give them more names. */
final class ActorEntries {
  static final String ACTOR = "actor";
  static final String ALIAS = "alias";

  private ActorEntries() {}

  /** Those of {@code file}; lines that make no sense are passed over: loading tells of them. */
  static List<PackEntry> of(PackFile file) {
    if (!file.path().endsWith(".txt")
        || Packs.isWordTable(file.path())
        || !file.content().contains(ACTOR) && !file.content().contains(ALIAS)) {
      return List.of();
    }
    return new PackLines(Packs.OPENERS, new ArrayList<>())
        .read(file).stream()
            .filter(entry -> entry.head().key().equals(ACTOR) || isAlias(entry))
            .toList();
  }

  static boolean isAlias(PackEntry entry) {
    return entry.head().key().equals(ALIAS);
  }
}
