package isnad.app.change;

import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Tally;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.reading.Reading;
import java.io.IOException;
import java.time.Clock;

/**
 * Adds reports to the ledger at {@code address}, which is held only meanwhile, and puts them
 * together with what was there; {@code version} names the Isnad that reads, {@code fingerprint} the
 * packs it reads with. {@code originals} says whether what reports were taken from is kept with
 * them.
 */
public record Adding(
    StoreAddress address, Reading reading, Digest fingerprint, String version, boolean originals) {
  /** What became of the reports, and the same in words. */
  public record Done(Tally tally, String found) {}

  /** Adds all of {@code ingest}; throws where the ledger or the output cannot be written. */
  public Done add(Ingest ingest, AddRun.Watching watching) throws IOException {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC());
        LedgerReader known = LedgerReader.open(address)) {
      AddRun run = new AddRun(
          new CarefulReading(reading::read),
          known,
          writer,
          new LedgerWriter.Reader(version, fingerprint),
          false,
          originals,
          watching);
      Tally tally = run.run(ingest, Runtime.getRuntime().availableProcessors());
      watching.together();
      return new Done(tally, run.found(writer.assembler(reading.packs(), fingerprint)));
    }
  }
}
