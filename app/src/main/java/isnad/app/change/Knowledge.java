package isnad.app.change;

import isnad.app.pack.PacksFingerprint;
import isnad.core.ledger.Digest;
import isnad.core.pack.ArabicNames;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import java.util.List;

/**
 * What words are understood by: packs, read with {@code reading} and told from all others by their
 * {@code fingerprint}, and what they call things in Arabic.
 */
public record Knowledge(Reading reading, Digest fingerprint, ArabicNames names) {
  /** That of {@code packs}, which were loaded from {@code files}. */
  public static Knowledge of(Packs packs, List<PackFile> files) {
    return new Knowledge(new Reading(packs), PacksFingerprint.of(files), ArabicNames.of(files));
  }

  public Packs packs() {
    return reading.packs();
  }
}
