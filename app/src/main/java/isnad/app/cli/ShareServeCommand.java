package isnad.app.cli;

import isnad.app.access.AuditWriter;
import isnad.app.access.People;
import isnad.app.change.Knowledge;
import isnad.app.change.ShareProblem;
import isnad.app.share.Collections;
import isnad.app.share.DerivedLedgers;
import isnad.app.share.Inbox;
import isnad.app.share.Sender;
import isnad.app.share.Sharing;
import isnad.app.share.StixHanding;
import isnad.app.share.StixIntake;
import isnad.app.store.LedgerReader;
import isnad.app.store.SharingStore;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.web.taxii.TaxiiServer;
import isnad.core.report.Byline;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad share serve}: a ledger for its partners, by TAXII 2.1. */
@Command(
    name = "serve",
    description = "Answers partners by TAXII 2.1: each reads what is marked for it, and may send"
        + " what it shares. Shows no page of the desk.",
    footer = {
      "",
      "See docs/sharing.md.",
      "",
      "Exit status: 0 stopped (Ctrl-C), 2 it cannot be served so, 3 the ledger cannot be opened."
    })
final class ShareServeCommand implements Callable<Integer> {
  private static final int PORT = 8089;
  private static final int LAST_PORT = 65_535;
  private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "::1");

  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  @Option(
      names = "--as-organisation",
      paramLabel = "NAME",
      description = "Who shares, by the name under which others keep it; must be given.")
  private String organisation = "";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where it is served; ${DEFAULT-VALUE} otherwise, 0 for any that is free.")
  private int port = PORT;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "The address of this machine that others reach; 127.0.0.1 otherwise. Any other"
          + " wants a certificate.")
  private String listen = "127.0.0.1";

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "The certificate that is shown, in PEM.")
  private @Nullable Path certificate;

  @Option(names = "--tls-key", paramLabel = "FILE", description = "Its private key, in PEM.")
  private @Nullable Path key;

  ShareServeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Problem> wrong = wrong();
    if (wrong.isPresent()) {
      here.say("isnad: " + ChosenPacks.line(wrong.get()));
      return ExitStatus.NOTHING.number();
    }
    ChosenPacks chosen = packs.found(here);
    if (chosen == null || !(store.address(here) instanceof LocalFile file)) {
      return ExitStatus.NOTHING.number();
    }
    // Throws where there is no ledger.
    LedgerReader.open(file).close();
    Knowledge known = Knowledge.of(chosen.packs(), packs.sources(here).files());
    Path folder = DerivedLedgers.forPartners(file);
    try (SharingStore kept = SharingStore.open(SharingStore.beside(file))) {
      Collections collections = new Collections(
          new Sharing(file, known.packs(), known.fingerprint(), new Sender(organisation)),
          new StixHanding(known.names()),
          kept,
          folder,
          Clock.systemUTC());
      try (People people = People.areThere(file) ? People.open(file, Clock.systemUTC()) : null;
          AuditWriter audit = people == null ? null : people.writer();
          Inbox inbox = new Inbox(
              collections, new StixIntake(file, known, Version.ofIsnad()), Clock.systemUTC());
          TaxiiServer server = TaxiiServer.start(
              new TaxiiServer.Served(
                  organisation,
                  collections,
                  inbox,
                  kept,
                  Clock.systemUTC(),
                  Optional.ofNullable(audit)),
              listening())) {
        here.say("isnad: " + (certificate == null ? "http" : "https") + "://" + listen + ":"
            + server.port() + "/taxii2/ (Ctrl-C stops it)");
        new CountDownLatch(1).await();
        return ExitStatus.GOOD.number();
      }
    }
  }

  private Optional<Problem> wrong() {
    if (!Byline.isKeeper(organisation)) {
      return Optional.of(
          ShareProblem.UNNAMED_SENDER.of("say who shares: --as-organisation NAME, of 1" + " to "
              + Byline.LONGEST_KEEPER + " units"));
    }
    if (port < 0 || port > LAST_PORT) {
      return Optional.of(ShareProblem.BAD_PARTNER.of("no port " + port));
    }
    if (!(store.address(here) instanceof LocalFile)) {
      return Optional.of(ShareProblem.SHARE_NEEDS_FILE.of(
          "what partners may read is kept beside the ledger's file, not on a server"));
    }
    boolean clear = certificate == null || key == null;
    if (clear && (!OURSELVES.contains(listen) || certificate != key)) {
      return Optional.of(ShareProblem.SHARE_IN_THE_CLEAR.of(
          "other machines are answered with --tls-certificate FILE and --tls-key FILE alone; or"
              + " have a proxy that has them ask 127.0.0.1"));
    }
    return Optional.empty();
  }

  private TaxiiServer.Listening listening() {
    Path shown = certificate;
    Path secret = key;
    return new TaxiiServer.Listening(
        listen,
        port,
        shown == null || secret == null
            ? Optional.empty()
            : Optional.of(new TaxiiServer.Certificate(
                here.folder().resolve(shown).toString(),
                here.folder().resolve(secret).toString())));
  }
}
