package isnad.app.cli;

import isnad.app.access.Deed;
import isnad.app.answer.Refused;
import isnad.app.ingest.Tally;
import isnad.app.keeping.Backups;
import isnad.app.keeping.KeepingProblem;
import isnad.app.store.StoreAddress.LocalFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad backup}: a copy of the ledger that was checked. */
@Command(
    name = "backup",
    description = "Copies the ledger into a folder of FOLDER, with the people beside it and the"
        + " ledgers of other organisations, while others may write to them; checks the copy; and"
        + " removes older ones.",
    footer = {
      "",
      "See docs/keeping.md.",
      "",
      "Exit status: 0 made, 1 what was copied is not whole, 2 it cannot be made so or there is no"
          + " ledger, 3 it cannot be written."
    })
final class BackupCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FOLDER",
      description = "Where back-ups lie; made where it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "So many of the newest are kept; ${DEFAULT-VALUE} otherwise.")
  private int keep = Backups.KEPT;

  BackupCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    try {
      LocalFile ledger = Backups.inFile(store.address(here));
      return Audited.handed(ledger, Deed.EXPORT, "backup", () -> made(ledger));
    } catch (Refused refused) {
      return told(here, refused);
    }
  }

  private int made(LocalFile ledger) {
    try {
      Backups.Made made =
          new Backups(here.folder().resolve(folder), Clock.systemUTC()).make(ledger, keep);
      here.say("isnad: " + Tally.counted(made.ledgers(), "ledger") + " whole in "
          + folder.resolve(made.backup().folder().getFileName()) + ", "
          + made.head().number() + " entries, the last " + made.head().hash()
          + (made.removed() == 0 ? "" : "; " + made.removed() + " older removed"));
      return ExitStatus.GOOD.number();
    } catch (Refused refused) {
      return told(here, refused);
    } catch (IOException e) {
      here.say("isnad: cannot write " + folder + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  static int told(Surroundings here, Refused refused) {
    here.say("isnad: " + ChosenPacks.line(refused.problem()));
    boolean broken = refused.problem().code() == KeepingProblem.BACKUP_BROKEN;
    return (broken ? ExitStatus.SOME_BAD : ExitStatus.NOTHING).number();
  }
}
