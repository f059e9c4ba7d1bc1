package isnad.app.cli;

import isnad.app.change.Adding;
import isnad.app.ingest.Ingest;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.reading.Reading;
import java.io.IOException;

/** Adds what came in since the last time; the ledger is held only meanwhile. */
record AddRound(
    Surroundings here,
    StoreAddress address,
    Reading reading,
    Digest fingerprint,
    boolean originals) {

  /** Adds all of {@code ingest}, and says what became of it. */
  void add(Ingest ingest) throws IOException {
    long start = System.nanoTime();
    Adding.Done done = new Adding(address, reading, fingerprint, Version.ofIsnad(), originals)
        .add(ingest, new DrawnAdding(new ProgressBar(here.err(), false, false, 0), null));
    here.say(done.tally().summary(done.found(), (System.nanoTime() - start) / 1e9, 0));
  }
}
