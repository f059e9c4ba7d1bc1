package isnad.app.change;

import isnad.app.answer.Refused;
import isnad.app.pack.PacksFingerprint;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.pack.ActorCards;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * Adds {@code draft} to {@code pack} and reads the ledger at {@code address} again with it;
 * {@code version} names the Isnad that reads. What people decided stays as it is.
 */
public record PackChange(StoreAddress address, DeskPack pack, ActorDraft draft, String version) {
  /** What is known now, and what reading again changed. */
  public record Done(Knowledge knowledge, Rereading reread) {}

  /** Who is told how far it is. */
  public interface Watching {
    /** The entry is in the pack, and so many reports are to be read. */
    void written(long reports);

    /** So many were. */
    void read(long reports);
  }

  /** Does it; refused where the draft has a fault, and then the pack stays as it is. */
  public Done make(Watching watching) throws IOException, Refused {
    // The writer first: where another has the ledger, the pack stays as it is.
    try (LedgerReader reader = LedgerReader.open(address);
        LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      List<DraftFault> faults = draft.faults(ActorCards.of(pack.sources().files()));
      if (!faults.isEmpty()) {
        throw new Refused(faults.getFirst().problem());
      }
      Knowledge foreseen = PackTrial.knowing(pack, draft);
      pack.add(draft);
      watching.written(reader.standing());
      Knowledge known = known(foreseen);
      LedgerWriter.Reader by = new LedgerWriter.Reader(version, known.fingerprint());
      Rereading run =
          new Rereading(known.reading(), reader, new Rereading.Keeper(writer, by), watching::read);
      run.run();
      return new Done(known, run);
    }
  }

  /** What the files say now; a person may have changed others meanwhile. */
  private Knowledge known(Knowledge foreseen) {
    List<PackFile> files = pack.sources().files();
    return PacksFingerprint.of(files).equals(foreseen.fingerprint())
        ? foreseen
        : Knowledge.of(Packs.load(files), files);
  }
}
