package isnad.app.cli;

import isnad.app.access.Deed;
import isnad.app.change.Knowledge;
import isnad.app.change.ShareProblem;
import isnad.app.fetch.TaxiiClient;
import isnad.app.share.Pushing;
import isnad.app.share.Sender;
import isnad.app.share.Sharing;
import isnad.app.share.StixHanding;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.marking.Audience;
import isnad.core.report.Byline;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad share push}: what is marked for a partner, sent to its server. */
@Command(
    name = "push",
    description =
        "Sends what is marked for a partner to a collection of its server of TAXII 2.1, and"
            + " waits until it is taken in.",
    footer = {
      "",
      "URL is that of a collection: https://HOST/ROOT/collections/ID/. See docs/sharing.md.",
      "",
      "Exit status: 0 all was taken in, 1 something was refused, 2 it cannot be sent so, 3 the"
          + " server gave no answer, or the ledger cannot be opened."
    })
final class SharePushCommand implements Callable<Integer> {
  private static final int TOLD = 50;

  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  @Mixin
  private final CallerOptions caller = new CallerOptions();

  @Option(
      names = "--as-organisation",
      paramLabel = "NAME",
      required = true,
      description = "Who shares, by the name under which the partner knows you.")
  private String organisation = "";

  @Option(
      names = "--for",
      paramLabel = "KEY",
      required = true,
      description = "The partner, by the key that marks name it by.")
  private String partner = "";

  @Option(
      names = "--community",
      paramLabel = "KEY",
      description = "A community that the partner is of; may be given several times.")
  private Set<String> communities = new HashSet<>();

  @Parameters(paramLabel = "URL")
  private String url = "";

  SharePushCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Byline.isKeeper(organisation) || !(store.address(here) instanceof LocalFile file)) {
      here.say("isnad: "
          + ChosenPacks.line(ShareProblem.SHARE_NEEDS_FILE.of(
              "an organisation with a name, and a ledger in a file, can send something")));
      return ExitStatus.NOTHING.number();
    }
    ChosenPacks chosen = packs.found(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    String about = "share push to=" + partner + " at=" + CallerOptions.host(url);
    return Audited.handed(file, Deed.SHARE, about, () -> pushed(chosen, file));
  }

  private int pushed(ChosenPacks chosen, LocalFile file) throws IOException, InterruptedException {
    Knowledge known = Knowledge.of(chosen.packs(), packs.sources(here).files());
    Sharing sharing =
        new Sharing(file, known.packs(), known.fingerprint(), new Sender(organisation));
    Audience audience = new Audience.Partner(partner, communities);
    try (TaxiiClient client = caller.client(here, url)) {
      Pushing pushing = new Pushing(sharing, new StixHanding(known.names()), client);
      Pushing.Done done = pushing.push(audience, caller.spool(here, store, url));
      List<String> bad = done.bad();
      bad.stream().limit(TOLD).forEach(line -> here.say("isnad: " + line));
      here.say("isnad: " + done.sent() + " objects sent, " + bad.size() + " refused");
      return (bad.isEmpty() ? ExitStatus.GOOD : ExitStatus.SOME_BAD).number();
    } catch (TaxiiClient.Failed failed) {
      here.say("isnad: " + ChosenPacks.line(failed.problem()));
      return ExitStatus.UNFINISHED.number();
    }
  }
}
