package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.change.ShareProblem;
import isnad.app.fetch.TaxiiClient;
import isnad.app.json.BrokenJson;
import isnad.app.json.TaxiiLine;
import isnad.app.json.TaxiiStatus;
import isnad.app.store.Collected;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.marking.Audience;
import isnad.core.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends what an audience may read of a ledger to a collection of another server. */
public record Pushing(Sharing sharing, Handing handing, TaxiiClient client) {
  private static final int AT_A_TIME = 200;
  private static final int MOST_UNITS = 4_000_000;
  private static final int TRIES = 600;
  private static final long WAIT = 500;

  /** What came of it: how many objects were sent, and which were refused and why. */
  public record Done(long sent, List<String> bad) {
    public Done {
      bad = List.copyOf(bad);
    }
  }

  /** Sends all, and waits until the server says what became of it. */
  public Done push(Audience audience, Path folder) throws TaxiiClient.Failed, InterruptedException {
    LocalFile target = new LocalFile(folder.resolve("isnad.db"), audience.key());
    sharing.bringUp(audience, target);
    List<Collected.Item> all = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(target)) {
      Ledger ledger = Ledger.of(reader, sharing.packs(), sharing.fingerprint(), problem -> {});
      handing.objects(ledger, sharing.sender(), all::add);
    }
    List<TaxiiStatus> statuses = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    long units = 0;
    for (Collected.Item item : all) {
      bodies.add(item.body());
      units += item.body().length();
      if (bodies.size() == AT_A_TIME || units > MOST_UNITS) {
        statuses.add(sent(bodies));
        bodies.clear();
        units = 0;
      }
    }
    if (!bodies.isEmpty()) {
      statuses.add(sent(bodies));
    }
    List<String> bad = new ArrayList<>();
    for (TaxiiStatus status : statuses) {
      bad.addAll(ended(status).bad());
    }
    return new Done(all.size(), bad);
  }

  private TaxiiStatus sent(List<String> bodies) throws TaxiiClient.Failed, InterruptedException {
    return status(client.post("objects/", TaxiiLine.envelope(bodies, Optional.empty())));
  }

  private TaxiiStatus ended(TaxiiStatus begun) throws TaxiiClient.Failed, InterruptedException {
    TaxiiStatus status = begun;
    for (int i = 0; i < TRIES && !status.complete(); i++) {
      Thread.sleep(WAIT);
      // From a collection, .../ROOT/collections/ID/, to .../ROOT/status/ID/.
      status = status(client.get("../../status/" + begun.id() + '/'));
    }
    return status;
  }

  private static TaxiiStatus status(String json) throws TaxiiClient.Failed {
    try {
      return TaxiiStatus.read(json);
    } catch (BrokenJson broken) {
      throw new TaxiiClient.Failed(Problem.of(ShareProblem.BAD_ANSWER, broken.why()));
    }
  }
}
