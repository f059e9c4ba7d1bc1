package isnad.app.cli;

import isnad.app.access.Deed;
import isnad.app.ingest.Ingest;
import isnad.app.store.LedgerExport;
import isnad.core.ledger.ChainedEntry.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad export}: the whole ledger as JSON lines. */
@Command(
    name = "export",
    description = "Writes the whole ledger as JSON lines, from which isnad import makes it again.",
    footer = {"", "Exit status: 0 it was written, 2 there is no ledger, 3 it could not be."})
final class ExportCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--without-originals",
      description = "Leave out the bytes of what reports were taken from; the chain still commits"
          + " to them.")
  private boolean withoutOriginals;

  @Parameters(
      paramLabel = "FILE",
      description = "The file, which appears when it is whole, or - (standard output).")
  private String file = "";

  ExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return Audited.handed(store.address(here), Deed.EXPORT, "export", this::written);
  }

  private int written() {
    Path named = file.equals(Ingest.STANDARD_INPUT) ? null : Path.of(file);
    return Destination.written(here, named, out -> {
      Head head =
          LedgerExport.to(store.address(here), !withoutOriginals, line -> out.write(line + "\n"));
      out.finish();
      here.say("isnad: " + head.number() + " entries written, the last " + head.hash());
      return ExitStatus.GOOD;
    });
  }
}
