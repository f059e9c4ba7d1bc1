package isnad.app.cli;

import isnad.app.ingest.Columns;
import isnad.app.ingest.FolderWatch;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFault;
import isnad.app.store.StoreProblem;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad watch}: adds reports as their files come into folders, until it is stopped. */
@Command(
    name = "watch",
    description = "Adds reports to the ledger as their files come into folders, until it is"
        + " stopped (Ctrl-C).",
    footer = {
      "",
      "A file is added once it no longer changes; one that changes later is a new version. The",
      "ledger is held only while something is added, and what another process keeps it from is",
      "added later.",
      "",
      "Exit status: 2 there is no such folder or packs; 3 the ledger cannot be opened or written."
    })
final class WatchCommand implements Callable<Integer> {
  private static final int LONGEST = 86_400;

  private final Surroundings here;

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders, and those in them.")
  private List<String> folders = new ArrayList<>();

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  @Mixin
  private final OriginalsOption originals = new OriginalsOption();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "How long to wait between two looks; 2 otherwise.")
  private int every = 2;

  WatchCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (every < 1 || every > LONGEST) {
      here.say("isnad: --every takes 1 to " + LONGEST);
      return ExitStatus.NOTHING.number();
    }
    for (String folder : folders) {
      if (!Files.isDirectory(here.folder().resolve(folder))) {
        here.say("isnad: there is no folder " + folder);
        return ExitStatus.NOTHING.number();
      }
    }
    StoreAddress address = store.address(here);
    ChosenPacks chosen = packs.found(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    AddRound round = new AddRound(
        here, address, new Reading(chosen.packs()), packs.fingerprint(here), originals.kept());
    here.say("isnad: watching " + String.join(", ", folders));
    Intake intake = new Intake(chosen.packs().registry().outlets(), Columns.USUAL);
    return watch(new FolderWatch(folders, here.folder(), Limits.USUAL, intake), round);
  }

  private int watch(FolderWatch watch, AddRound round) {
    @Nullable String told = null;
    while (true) {
      Optional<Ingest> ready = watch.look();
      try {
        if (ready.isPresent()) {
          round.add(ready.get());
          watch.taken();
        }
        told = null;
      } catch (StoreFault fault) {
        if (fault.problem().code() != StoreProblem.STORE_BUSY) {
          throw fault;
        }
        // Said once for each time that another process has the ledger.
        String busy = ChosenPacks.line(fault.problem());
        if (!busy.equals(told)) {
          here.say("isnad: " + busy + "; trying again");
        }
        told = busy;
      } catch (IOException e) {
        throw new IllegalStateException("nothing is written but to the ledger", e);
      }
      try {
        Thread.sleep(Duration.ofSeconds(every));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return ExitStatus.GOOD.number();
      }
    }
  }
}
