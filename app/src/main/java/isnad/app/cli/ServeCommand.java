package isnad.app.cli;

import isnad.app.access.People;
import isnad.app.change.Knowledge;
import isnad.app.ingest.Columns;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.keeping.DailyKeeping;
import isnad.app.pack.PackSources;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFiles;
import isnad.app.web.Desk;
import isnad.app.web.DeskServer;
import isnad.app.web.Desks;
import isnad.app.web.Serving;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad serve [PATH...]}: the desk, for a browser of this machine. */
@Command(
    name = "serve",
    description = "Serves the desk, pages in Arabic and English; reads and keeps the"
        + " reports at PATH first, and puts together what the ledger holds.",
    footer = {
      "",
      "Only this machine's own browser is answered, unless people log in. See docs/desk.md and",
      "docs/people.md.",
      "",
      "Exit status: 0 stopped (Ctrl-C), 2 the packs or the port cannot be had, 3 the ledger cannot"
          + " be opened or written."
    })
final class ServeCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Reports, or folders of them, to be added first.")
  private List<String> paths = new ArrayList<>();

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  @Mixin
  private final OriginalsOption originals = new OriginalsOption();

  @Mixin
  private final ServingOptions served = new ServingOptions();

  @Option(names = "--once", hidden = true, description = "Stops once its first pages were served.")
  private boolean once;

  ServeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Serving serving = served.serving(here);
    if (serving == null) {
      return ExitStatus.NOTHING.number();
    }
    CompletableFuture<Desks> desks = new CompletableFuture<>();
    // Starting to listen takes as long as loading packs and reading what is to be added.
    CompletableFuture<DeskServer> starting =
        CompletableFuture.supplyAsync(() -> DeskServer.start(serving, desks::join));
    ChosenPacks chosen = packs.found(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    StoreAddress address = store.address(here);
    PackSources sources = packs.sources(here);
    Knowledge known = Knowledge.of(chosen.packs(), sources.files());
    catchUp(address, known);
    Desk home = new Desk(address, known, sources, Version.ofIsnad(), originals.kept());
    try (People people = serving.accounts() ? People.open(address, Clock.systemUTC()) : null;
        Desks all = people == null ? Desks.of(home) : Desks.of(home, people);
        DeskServer server = served(starting, desks, all);
        DailyKeeping daily = new DailyKeeping(
            () -> ledgers(address, people), home::known, here::say, Clock.systemUTC())) {
      Objects.requireNonNull(daily);
      String where = serving.address(server.port());
      here.say("isnad: " + where + " (Ctrl-C stops it)");
      if (people != null && people.setUp().isWanted()) {
        here.say("isnad: nobody has an account yet; within half an hour the first is made at");
        here.say("isnad: " + where + "setup?code=" + people.setUp().code());
      }
      if (once) {
        showFirst(server.port());
      } else {
        new CountDownLatch(1).await();
      }
      return ExitStatus.GOOD.number();
    } catch (CompletionException failed) {
      if (isTaken(failed)) {
        here.say("isnad: port " + serving.port()
            + " is taken: stop what has it, or choose one by --port");
        return ExitStatus.NOTHING.number();
      }
      throw failed;
    }
  }

  /** The ledgers that are served, each with a schedule of its own. */
  private static List<StoreAddress> ledgers(StoreAddress home, @Nullable People people) {
    List<StoreAddress> all = new ArrayList<>(List.of(home));
    if (people != null) {
      people.organisations().all().stream()
          .filter(one -> !one.isHome())
          .map(one -> one.ledger(home))
          .filter(StoreFiles::isThere)
          .forEach(all::add);
    }
    return all;
  }

  private static DeskServer served(
      CompletableFuture<DeskServer> starting, CompletableFuture<Desks> desks, Desks all) {
    boolean unused = desks.complete(all);
    DeskServer server = starting.join();
    server.open();
    return server;
  }

  /** Asks for what is looked at first, as a browser would. */
  private static void showFirst(int port) throws IOException {
    for (String path : List.of("/", "/alerts", "/incidents", "/static/desk.css")) {
      URI page = URI.create("http://127.0.0.1:" + port + path);
      try (InputStream in = page.toURL().openStream()) {
        in.readAllBytes();
      }
    }
  }

  /** Adds what is named, and puts together whatever was not yet. */
  private void catchUp(StoreAddress address, Knowledge known) throws IOException {
    if (paths.isEmpty()) {
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
        int unused = writer.assembler(known.packs(), known.fingerprint()).catchUp();
      }
      return;
    }
    Intake intake = new Intake(known.packs().registry().outlets(), Columns.USUAL);
    Path folder = here.folder();
    new AddRound(here, address, known.reading(), known.fingerprint(), originals.kept())
        .add(Ingest.of(paths, folder, here.in(), Limits.USUAL, intake));
  }

  private static boolean isTaken(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof BindException
          || at.getClass().getSimpleName().equals("PortInUseException")) {
        return true;
      }
    }
    return false;
  }
}
