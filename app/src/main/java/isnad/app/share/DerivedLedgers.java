package isnad.app.share;

import isnad.app.store.SharingStore;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where ledgers lie that are made of another for those who may read a part of it. */
public final class DerivedLedgers {
  private static final String PARTNERS = ".for";
  private static final String MEMBERS = ".members";
  private static final String PULLED = ".pulled";

  private DerivedLedgers() {}

  /** The folder of those for other organisations. */
  public static Path forPartners(LocalFile ledger) {
    return beside(ledger, PARTNERS);
  }

  /** The folder of those for some of the organisation's own people. */
  public static Path forMembers(LocalFile ledger) {
    return beside(ledger, MEMBERS);
  }

  /** The folder of what is being pulled from others, and is in no ledger yet. */
  public static Path pulled(LocalFile ledger) {
    return beside(ledger, PULLED);
  }

  private static Path beside(LocalFile ledger, String end) {
    return ledger.path().resolveSibling(ledger.path().getFileName() + end);
  }

  /**
   * Removes them all, with what was not taken in yet and what the objects made of them say, since
   * they hold what may have been erased. Whoever asks again has them made anew.
   */
  public static void forget(StoreAddress address) throws IOException {
    if (address instanceof LocalFile ledger) {
      for (Path folder : List.of(forPartners(ledger), forMembers(ledger), pulled(ledger))) {
        forget(folder);
      }
      Path sharing = SharingStore.beside(ledger);
      if (Files.exists(sharing)) {
        try (SharingStore store = SharingStore.open(sharing)) {
          store.forgetBodies();
        }
      }
    }
  }

  private static void forget(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException none) {
      return;
    }
    for (Path one : all) {
      boolean unused = Files.deleteIfExists(one);
    }
  }
}
