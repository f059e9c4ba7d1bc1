package isnad.app.cli;

import isnad.app.change.AddRun;
import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Tally;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFiles;
import isnad.core.ledger.Digest;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad add}: reads reports and keeps them and their claims in the ledger. */
@Command(
    name = "add",
    description = "Reads reports and keeps them, with their claims, in the ledger.",
    footer = {
      "",
      "The same report again adds nothing; another text of it is a new version, and the claims of",
      "the one before are withdrawn.",
      "",
      "Exit status: 0 all reports were read, 1 some could not be read, 2 none could,",
      "3 the ledger cannot be opened or written."
    })
final class AddCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final ReportOptions reports = new ReportOptions();

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final OriginalsOption originals = new OriginalsOption();

  @Option(names = "--each", description = "Write a line of JSON for each report, once it is kept.")
  private boolean each;

  @Option(names = "--dry-run", description = "Tell what would be added, and add nothing.")
  private boolean trial;

  AddCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    StoreAddress address = store.address(here);
    if (!trial || StoreFiles.isThere(address)) {
      return add(address);
    }
    // A trial on a ledger that is not there must not make it.
    Path folder = Files.createTempDirectory("isnad-");
    StoreAddress.LocalFile aside =
        new StoreAddress.LocalFile(folder.resolve(StoreAddress.USUAL), StoreAddress.USUAL);
    try {
      return add(aside);
    } finally {
      StoreFiles.remove(aside);
      Files.deleteIfExists(folder);
    }
  }

  private int add(StoreAddress address) {
    return reports.run(here, (reading, ingest, out, bar) -> {
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC());
          LedgerReader known = LedgerReader.open(address)) {
        return add(reading, ingest, out, bar, writer, known);
      }
    });
  }

  private ReportOptions.Done add(
      Reading reading,
      Ingest ingest,
      Destination out,
      ProgressBar bar,
      LedgerWriter writer,
      LedgerReader known)
      throws IOException {
    Digest fingerprint = reports.fingerprint(here);
    LedgerWriter.Reader reader = new LedgerWriter.Reader(Version.ofIsnad(), fingerprint);
    AddRun run = new AddRun(
        new CarefulReading(reading::read),
        known,
        writer,
        reader,
        trial,
        originals.kept(),
        new DrawnAdding(bar, each ? out : null));
    Tally tally;
    try {
      tally = run.run(ingest, reports.threads());
    } finally {
      bar.clear();
    }
    return new ReportOptions.Done(
        tally, trial ? run.found() : run.found(writer.assembler(reading.packs(), fingerprint)));
  }
}
