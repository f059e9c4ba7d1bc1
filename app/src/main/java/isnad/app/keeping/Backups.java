package isnad.app.keeping;

import isnad.app.access.AccessFault;
import isnad.app.access.People;
import isnad.app.access.PeopleCopy;
import isnad.app.answer.Refused;
import isnad.app.store.LedgerCopy;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreFault;
import isnad.app.store.Verification;
import isnad.core.ledger.ChainedEntry.Head;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The back-ups in a folder: the newest are kept, and each was checked when it was made. */
public final class Backups {
  /** So many are kept where nothing else is said. */
  public static final int KEPT = 7;

  /** The most that are kept. */
  public static final int MOST = 1_000;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final Clock clock;

  public Backups(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
  }

  /** What was made: where, how many ledgers, the last entry of the first, how many were removed. */
  public record Made(Backup backup, int ledgers, Head head, int removed) {}

  /** Backs {@code ledger} up, checks that, and removes all but the {@code keep} newest. */
  public Made make(StoreAddress ledger, int keep) throws Refused, IOException {
    if (keep < 1 || keep > MOST) {
      throw new Refused(KeepingProblem.BAD_KEEPING.of("1 to " + MOST + " back-ups can be kept"));
    }
    LocalFile file = inFile(ledger);
    ownersAlone(folder);
    Path lock = folder.resolve(".isnad-backup.lock");
    try (FileChannel alone =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!isAlone(alone)) {
        throw new Refused(
            KeepingProblem.BACKUP_UNWRITABLE.of(folder + ": another back-up is being made there"));
      }
      return made(file, keep);
    }
  }

  /** The ledger as a file; refused where it lies on a server. */
  public static LocalFile inFile(StoreAddress ledger) throws Refused {
    return switch (ledger) {
      case LocalFile file -> file;
      case StoreAddress.Server server ->
        throw new Refused(KeepingProblem.BACKUP_NEEDS_FILE.of(server.shown()
            + ": a ledger on a server is backed up by the server's own means: pg_dump, and"
            + " pg_restore to put it back"));
    };
  }

  private static boolean isAlone(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  private Made made(LocalFile ledger, int keep) throws Refused, IOException {
    String name = String.valueOf(ledger.path().getFileName());
    removeUnfinished(name);
    String dated = name + "-" + TIME.format(clock.instant());
    Path part = folder.resolve("." + dated + UNFINISHED);
    Path whole = folder.resolve(dated);
    if (Files.exists(whole)) {
      throw new Refused(KeepingProblem.BACKUP_UNWRITABLE.of(whole + ": something lies there"));
    }
    ownersAlone(part);
    boolean done = false;
    try {
      List<LocalFile> copies = copied(ledger, new LocalFile(part.resolve(name), name));
      Head head = checked(copies);
      Backup.list(part, name);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
      done = true;
      return new Made(new Backup(whole, name), copies.size(), head, removed(name, keep));
    } finally {
      if (!done) {
        Backup.removeAll(part);
      }
    }
  }

  /** What a process left behind that ended too early; it may have words that were erased since. */
  private void removeUnfinished(String name) throws IOException {
    try (Stream<Path> there = Files.list(folder)) {
      for (Path one : there.toList()) {
        String called = String.valueOf(one.getFileName());
        if (called.startsWith("." + name + "-")
            && called.endsWith(UNFINISHED)
            && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
          Backup.removeAll(one);
        }
      }
    }
  }

  private static List<LocalFile> copied(LocalFile from, LocalFile to) throws IOException {
    List<LocalFile> copies = new ArrayList<>(List.of(to));
    Head unused = LedgerCopy.of(from, to.path());
    if (People.areThere(from)) {
      PeopleCopy.of(from, to);
      for (LocalFile other : PeopleCopy.others(from)) {
        if (Files.exists(other.path())) {
          ownersAlone(PeopleCopy.folder(to));
          LocalFile copy = new LocalFile(
              PeopleCopy.folder(to).resolve(other.path().getFileName()), other.shown());
          Head ofOther = LedgerCopy.of(other, copy.path());
          copies.add(copy);
        }
      }
    }
    return copies;
  }

  /** Checks ledgers, and the audit log beside the first; gives the last entry of that. */
  static Head checked(List<LocalFile> ledgers) throws Refused {
    Optional<Head> head = Optional.empty();
    for (LocalFile ledger : ledgers) {
      try {
        Verification.Verified verified = Verification.of(ledger);
        if (!verified.isWhole()) {
          throw broken(ledger.shown() + ": " + verified.faults().getFirst().what());
        }
        head = head.or(() -> Optional.of(verified.head()));
      } catch (StoreFault fault) {
        throw broken(fault.problem().what());
      }
    }
    LocalFile first = ledgers.getFirst();
    if (People.areThere(first)) {
      try {
        Optional<String> fault = PeopleCopy.broken(first);
        if (fault.isPresent()) {
          throw broken(first.shown() + ".people: " + fault.get());
        }
      } catch (AccessFault fault) {
        throw broken(fault.problem().what());
      }
    }
    return head.orElseThrow();
  }

  private static Refused broken(String what) {
    return new Refused(KeepingProblem.BACKUP_BROKEN.of(what));
  }

  private int removed(String name, int keep) throws IOException {
    List<Backup> all = Backup.all(folder, name);
    List<Backup> older = all.subList(Math.min(keep, all.size()), all.size());
    for (Backup one : older) {
      one.remove();
    }
    return older.size();
  }

  /** Makes a folder that nobody but its owner looks into, where none is. */
  static void ownersAlone(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    try {
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (UnsupportedOperationException otherSystem) {
      Files.createDirectory(path);
    }
  }
}
