package isnad.app.cli;

import isnad.app.fetch.Fetcher;
import isnad.app.fetch.Manners;
import isnad.app.fetch.PageArchive;
import isnad.app.ingest.Feeds;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFault;
import isnad.app.store.StoreProblem;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad follow}: fetches what feeds lead to, archives it and adds it to the ledger. */
@Command(
    name = "follow",
    description = "Asks feeds (RSS, Atom) for new reports, archives each page as it came, and adds"
        + " it to the ledger, until it is stopped (Ctrl-C).",
    footer = {
      "",
      "Servers are asked one question at a time, and nothing that their robots.txt forbids; one",
      "that is busy or fails is left alone for longer and longer. What is there already is not",
      "fetched again, so a run may be stopped at any moment and goes on where it was.",
      "",
      "Exit status: with --once 0 all went well, 1 some could not be fetched or read, 2 nothing",
      "was to be had, or no feed is told; 3 the ledger or the archive cannot be written."
    })
final class FollowCommand implements Callable<Integer> {
  private static final long SECOND = 1_000;

  private final Surroundings here;

  @Parameters(paramLabel = "FEED", arity = "0..*", description = "Addresses of feeds.")
  private List<String> feeds = new ArrayList<>();

  @Option(
      names = "--feeds",
      paramLabel = "FILE",
      description = "A file of addresses of feeds, a line each, read again in each round.")
  private @Nullable Path file;

  @Option(names = "--once", description = "Ask each feed once, whether it is due or not, and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How long to wait until a feed is asked again; 30 otherwise.")
  private int every = 30;

  @Option(
      names = "--between",
      paramLabel = "SECONDS",
      description = "How long to wait between two questions to a host, or longer where it asks for"
          + " that; 2 otherwise.")
  private int between = 2;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Where pages are archived as they came (WARC); \"archive\" otherwise.")
  private Path archive = Path.of("archive");

  @Option(
      names = "--allow-private",
      paramLabel = "HOST",
      description = "Ask this host although it is in a private network or this machine.")
  private List<String> allowed = new ArrayList<>();

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  @Mixin
  private final OriginalsOption originals = new OriginalsOption();

  FollowCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (every < 1 || every > 10_080 || between < 0 || between > 60) {
      here.say("isnad: --every takes 1 to 10080, --between 0 to 60");
      return ExitStatus.NOTHING.number();
    }
    if (asked().isEmpty()) {
      here.say("isnad: no feed is told; name some, or a file of them (--feeds)");
      return ExitStatus.NOTHING.number();
    }
    StoreAddress address = store.address(here);
    ChosenPacks chosen = packs.found(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    // Made where there is none.
    LedgerWriter.open(address, Clock.systemUTC()).close();
    Manners usual = Manners.usual(Version.number());
    Manners manners = new Manners(
        usual.agent(),
        Duration.ofSeconds(between),
        usual.patience(),
        usual.bytes(),
        Set.copyOf(allowed));
    Path folder = here.folder().resolve(archive);
    try (PageArchive kept = new PageArchive(folder, Version.ofIsnad(), Clock.systemUTC());
        Fetcher fetcher = new Fetcher(manners, kept)) {
      Reading reading = new Reading(chosen.packs());
      FollowRun run = new FollowRun(
          here,
          address,
          fetcher,
          reading,
          new AddRound(here, address, reading, packs.fingerprint(here), originals.kept()),
          Duration.ofMinutes(every),
          Clock.systemUTC());
      return follow(run);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitStatus.GOOD.number();
    }
  }

  /** The feeds that are told, and those of the file as it is now. */
  private Set<String> asked() throws IOException {
    Set<String> asked = new LinkedHashSet<>(feeds);
    if (file != null) {
      Path list = here.folder().resolve(file);
      if (Files.isReadable(list)) {
        asked.addAll(Feeds.listed(Files.readString(list)));
      } else {
        here.say("isnad: the file of feeds cannot be read: " + file);
      }
    }
    return asked;
  }

  private int follow(FollowRun run) throws IOException, InterruptedException {
    while (true) {
      for (String feed : asked()) {
        ask(run, feed);
      }
      if (once) {
        return run.problems() == 0
            ? ExitStatus.GOOD.number()
            : run.pages() == 0 ? ExitStatus.NOTHING.number() : ExitStatus.SOME_BAD.number();
      }
      Thread.sleep(SECOND);
    }
  }

  private void ask(FollowRun run, String feed) throws IOException, InterruptedException {
    try {
      run.ask(feed, once);
    } catch (StoreFault fault) {
      if (once || fault.problem().code() != StoreProblem.STORE_BUSY) {
        throw fault;
      }
      // Another process has the ledger: the feed was not marked as asked, and is asked again.
      here.say("isnad: " + ChosenPacks.line(fault.problem()) + "; trying again");
      Thread.sleep(10 * SECOND);
    }
  }
}
