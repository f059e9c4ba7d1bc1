package isnad.app.pack;

import isnad.core.ledger.Digest;
import isnad.core.pack.PackFile;
import java.util.Comparator;
import java.util.List;

/** One digest over all files of the packs that something was read with. */
public final class PacksFingerprint {
  private PacksFingerprint() {}

  /** The digest of {@code files} by paths and contents, in the order of the paths. */
  public static Digest of(List<PackFile> files) {
    StringBuilder all = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(PackFile::path))
        .forEach(file -> all.append(Digest.of(file.content()))
            .append(' ')
            .append(file.path())
            .append('\n'));
    return Digest.of(all.toString());
  }
}
