package isnad.app.cli;

import isnad.app.change.Knowledge;
import isnad.app.change.SharedIntake;
import isnad.app.fetch.TaxiiClient;
import isnad.app.share.Pulled;
import isnad.app.store.LedgerWriter;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad share pull}: what a partner shares, by TAXII 2.1. */
@Command(
    name = "pull",
    description =
        "Takes what a collection of a server of TAXII 2.1 has into the ledger. Broken off,"
            + " it goes on where it was when it is run again.",
    footer = {
      "",
      "URL is that of a collection: https://HOST/ROOT/collections/ID/. See docs/sharing.md.",
      "",
      "Exit status: 0 all was kept, 1 something was refused, 2 the server is not to be asked so,"
          + " 3 it gave no answer, or the ledger cannot be written."
    })
final class SharePullCommand implements Callable<Integer> {
  private static final int TOLD = 50;

  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  @Mixin
  private final CallerOptions caller = new CallerOptions();

  @Parameters(paramLabel = "URL")
  private String url = "";

  private long problems;

  SharePullCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ChosenPacks chosen = packs.found(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    Path spool = caller.spool(here, store, url);
    Pulled pulled = new Pulled(spool);
    try (TaxiiClient client = caller.client(here, url)) {
      long came = pulled.fetch(client, pages -> here.say("isnad: " + pages + " pages"));
      if (came == 0) {
        here.say("isnad: nothing new since the last time");
        return ExitStatus.GOOD.number();
      }
    } catch (TaxiiClient.Failed failed) {
      here.say("isnad: " + ChosenPacks.line(failed.problem()));
      return ExitStatus.UNFINISHED.number();
    }
    Knowledge known = Knowledge.of(chosen.packs(), packs.sources(here).files());
    SharedIntake intake = new SharedIntake(this::tell);
    pulled.give(intake);
    SharedIntake.Done done;
    try (LedgerWriter writer = LedgerWriter.open(store.address(here), Clock.systemUTC())) {
      done = intake.keep(writer, known, Version.ofIsnad());
      int unused = writer.assembler(known.packs(), known.fingerprint()).catchUp();
    }
    pulled.taken();
    boolean any = done.added() + done.changed() + done.unchanged() > 0;
    Audited.changed(store.address(here), "share pull from=" + CallerOptions.host(url), any);
    here.say("isnad: " + done.words());
    return (problems == 0 ? ExitStatus.GOOD : ExitStatus.SOME_BAD).number();
  }

  private void tell(Problem problem) {
    if (problems++ < TOLD) {
      here.say("isnad: " + ChosenPacks.line(problem));
    }
  }
}
