package isnad.app.cli;

import isnad.app.change.AddRun;
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

/** Adds what came in since the last time; the ledger is held only meanwhile. */
record AddRound(Surroundings here, StoreAddress address, Reading reading, Digest fingerprint) {

  /** Adds all of {@code ingest}, and says what became of it. */
  void add(Ingest ingest) throws IOException {
    long start = System.nanoTime();
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC());
        LedgerReader known = LedgerReader.open(address)) {
      AddRun run = new AddRun(
          new CarefulReading(reading::read),
          known,
          writer,
          new LedgerWriter.Reader(Version.ofIsnad(), fingerprint),
          false,
          new DrawnAdding(new ProgressBar(here.err(), false, false, 0), null));
      Tally tally = run.run(ingest, Runtime.getRuntime().availableProcessors());
      String found = run.found(writer.assembler(reading.packs(), fingerprint));
      here.say(tally.summary(found, (System.nanoTime() - start) / 1e9, 0));
    }
  }
}
