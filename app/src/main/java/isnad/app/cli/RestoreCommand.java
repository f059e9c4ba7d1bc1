package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.keeping.Backup;
import isnad.app.keeping.Restoring;
import isnad.core.ledger.ChainedEntry.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad restore}: a ledger back from a back-up. */
@Command(
    name = "restore",
    description = "Puts a back-up back where no ledger lies, and checks it. The index for searching"
        + " is made anew by the first search.",
    footer = {
      "",
      "See docs/keeping.md.",
      "",
      "Exit status: 0 put back, 1 the back-up is not whole, 2 it is none, or something lies where"
          + " it is to be, 3 it cannot be written."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "BACKUP", description = "A folder that isnad backup made.")
  private Path backup = Path.of("");

  RestoreCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try {
      Head head = Restoring.put(Backup.at(here.folder().resolve(backup)), store.address(here));
      here.say("isnad: whole, " + head.number() + " entries, the last " + head.hash());
      return ExitStatus.GOOD.number();
    } catch (Refused refused) {
      return BackupCommand.told(here, refused);
    } catch (IOException e) {
      here.say("isnad: cannot write " + store.given() + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }
}
