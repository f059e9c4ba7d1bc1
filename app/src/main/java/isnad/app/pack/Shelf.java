package isnad.app.pack;

import isnad.core.ledger.Digest;
import isnad.core.pack.ActorCards;
import isnad.core.pack.PackFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What pack files say of actors, and the digest over the files, made once for as long as the files
 * stay as they are.
 */
public final class Shelf {
  /** The shipped packs, some folders of a person's own, and all of them together. */
  private static final int MOST = 16;

  private final Map<List<PackFile>, Read> latest = new LinkedHashMap<>(MOST, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<List<PackFile>, Read> eldest) {
      return size() > MOST;
    }
  };

  /** What was made of some files. */
  public record Read(ActorCards cards, Digest fingerprint) {}

  /** What {@code files} say, made now if they were not seen lately. */
  public synchronized Read read(List<PackFile> files) {
    // Strings remember their hashes, so that shipped files are found again at no cost.
    return latest.computeIfAbsent(
        List.copyOf(files), seen -> new Read(ActorCards.of(seen), PacksFingerprint.of(seen)));
  }
}
