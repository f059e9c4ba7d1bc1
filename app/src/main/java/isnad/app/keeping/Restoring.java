package isnad.app.keeping;

import isnad.app.access.PeopleCopy;
import isnad.app.answer.Refused;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.ledger.ChainedEntry.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A back-up put back where no ledger lies. */
public final class Restoring {
  /** What a ledger has beside it; none of them may be there. */
  private static final List<String> BESIDE =
      List.of("", "-wal", "-shm", "-journal", ".head", ".people", ".organisations");

  private Restoring() {}

  /** Puts {@code backup} back as {@code ledger}, once it was checked; gives its last entry. */
  public static Head put(Backup backup, StoreAddress ledger) throws Refused, IOException {
    LocalFile to = Backups.inFile(ledger);
    Path target = to.path().toAbsolutePath().normalize();
    for (String suffix : BESIDE) {
      Path there = target.resolveSibling(target.getFileName() + suffix);
      if (Files.exists(there)) {
        throw new Refused(KeepingProblem.RESTORE_OVER.of(
            there.getFileName() + ": it lies there; a back-up is put back where nothing is"));
      }
    }
    Path aside = target.resolveSibling("." + target.getFileName() + ".restoring");
    if (Files.exists(aside)) {
      throw new Refused(KeepingProblem.RESTORE_OVER.of(
          aside.getFileName() + ": another is being put back, or was broken off; remove it"));
    }
    Backups.ownersAlone(aside);
    try {
      LocalFile copy = new LocalFile(aside.resolve(target.getFileName()), to.shown());
      copy(backup, copy.path());
      Head head = Backups.checked(ledgers(copy));
      moveAll(aside, copy.path(), target);
      return head;
    } finally {
      Backup.removeAll(aside);
    }
  }

  /** Nobody writes a back-up, so that its files can be copied as they are. */
  private static void copy(Backup backup, Path to) throws Refused, IOException {
    for (String name : backup.files()) {
      if (!name.startsWith(backup.ledger())) {
        throw new Refused(KeepingProblem.NO_BACKUP.of(name + ": it is no part of a back-up"));
      }
      Path file =
          to.resolveSibling(to.getFileName() + name.substring(backup.ledger().length()));
      Backups.ownersAlone(file.resolveSibling(""));
      Files.copy(backup.folder().resolve(name), file);
      if (file.equals(PeopleCopy.file(new LocalFile(to, name)))) {
        hide(file);
      }
    }
  }

  /** What people are known by is for the owner of the files alone. */
  private static void hide(Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (UnsupportedOperationException otherSystem) {
      // Where permissions are kept otherwise, those of the folder hold.
      return;
    }
  }

  private static List<LocalFile> ledgers(LocalFile home) throws IOException {
    List<LocalFile> all = new ArrayList<>(List.of(home));
    Path others = PeopleCopy.folder(home);
    if (Files.isDirectory(others)) {
      try (Stream<Path> files = Files.list(others)) {
        files
            .filter(file -> file.toString().endsWith(".db"))
            .sorted()
            .forEach(file -> all.add(new LocalFile(file, String.valueOf(file.getFileName()))));
      }
    }
    return all;
  }

  /** The ledger itself comes last: it is there with all that belongs to it, or not at all. */
  private static void moveAll(Path aside, Path ledger, Path target) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(aside)) {
      all = new ArrayList<>(files.filter(file -> !file.equals(ledger)).toList());
    }
    all.add(ledger);
    for (Path one : all) {
      Files.move(one, target.resolveSibling(one.getFileName()));
    }
  }
}
