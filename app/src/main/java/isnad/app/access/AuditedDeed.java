package isnad.app.access;

import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What a command did to a ledger, told to the audit log beside it; nothing where no people are
 * known there. The ledger of another organisation than the home has its entries in the home's log.
 */
public final class AuditedDeed {
  private static final String OTHERS = ".organisations";
  private static final String DATABASE = ".db";

  private AuditedDeed() {}

  /** Is back when the entry is on the disk; throws where it cannot be. */
  public static void tell(StoreAddress ledger, Deed deed, String about, int answer) {
    Home home = home(ledger);
    if (!People.areThere(home.ledger)) {
      return;
    }
    Doer by = new Doer(home.organisation, "", "", Doer.TERMINAL.client());
    try (People people = People.open(home.ledger, Clock.systemUTC())) {
      people.trail().add(List.of(new Done(by, deed, about, answer)));
    }
  }

  /** The ledger beside which people are known, and whose one of theirs is meant. */
  private record Home(StoreAddress ledger, String organisation) {}

  private static Home home(StoreAddress ledger) {
    return switch (ledger) {
      case LocalFile file -> home(file);
      case StoreAddress.Server server -> new Home(server, "");
    };
  }

  private static Home home(LocalFile file) {
    Path path = file.path().toAbsolutePath().normalize();
    Path folder = path.getParent();
    String name = String.valueOf(path.getFileName());
    String within = folder == null ? "" : String.valueOf(folder.getFileName());
    if (folder == null || !within.endsWith(OTHERS) || !name.endsWith(DATABASE)) {
      return new Home(file, "");
    }
    Path home = folder.resolveSibling(within.substring(0, within.length() - OTHERS.length()));
    return Files.exists(home)
        ? new Home(
            new LocalFile(home, String.valueOf(home.getFileName())),
            name.substring(0, name.length() - DATABASE.length()))
        : new Home(file, "");
  }
}
