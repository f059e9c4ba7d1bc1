package isnad.app.access;

import isnad.app.store.LedgerCopy;
import isnad.app.store.StoreAddress.LocalFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies beside a ledger that is a file, copied to lie beside a copy of it. */
public final class PeopleCopy {
  private PeopleCopy() {}

  /** The file of the people beside {@code ledger}, whether it is there or not. */
  public static Path file(LocalFile ledger) {
    return PeopleStore.file(ledger);
  }

  /** Copies the people beside {@code from} to lie beside {@code to}. */
  public static void of(LocalFile from, LocalFile to) {
    LedgerCopy.database(PeopleStore.file(from), PeopleStore.file(to), from.shown() + ".people");
  }

  /** What is wrong with the audit log beside {@code ledger}, if anything. */
  public static Optional<String> broken(LocalFile ledger) {
    try (People people = People.open(ledger, Clock.systemUTC())) {
      return people.trail().check(Optional.empty()).broken();
    }
  }

  /** The ledgers of other organisations than the home, by what they are called in its folder. */
  public static List<LocalFile> others(LocalFile home) {
    if (!People.areThere(home)) {
      return List.of();
    }
    List<LocalFile> others = new ArrayList<>();
    try (People people = People.open(home, Clock.systemUTC())) {
      for (Organisation one : people.organisations().all()) {
        if (one.ledger(home) instanceof LocalFile file && !one.isHome()) {
          others.add(file);
        }
      }
    }
    return others;
  }

  /** The folder of the ledgers of others than the home. */
  public static Path folder(LocalFile home) {
    return Organisation.folder(home);
  }
}
