package isnad.app.cli;

import isnad.app.access.Deed;
import isnad.app.answer.Refused;
import isnad.app.change.ShareProblem;
import isnad.app.exchange.Markings;
import isnad.app.exchange.SharedLedger;
import isnad.app.json.StixBundle;
import isnad.app.pack.FrozenPacks;
import isnad.app.signed.Letter;
import isnad.app.signed.PackageProblem;
import isnad.app.signed.PackageWriter;
import isnad.app.signed.SigningKey;
import isnad.app.store.IncidentWanted;
import isnad.core.pack.ArabicNames;
import isnad.core.report.Byline;
import isnad.core.report.Problem;
import isnad.core.review.Tlp;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad share export}: incidents, reports, claims and decisions as a bundle of STIX. */
@Command(
    name = "export",
    description = "Writes incidents with their reports, claims and decisions as one bundle of"
        + " STIX 2.1. Without a filter, all that the ledger holds of its own.",
    footer = {
      "",
      "What another organisation keeps is not passed on. See docs/stix.md.",
      "",
      "Exit status: 0 written, 2 there is no ledger, or organisation or marking is not told, 3 it"
          + " cannot be opened or written out."
    })
final class ShareExportCommand implements Callable<Integer> {
  /** The file of a package that has what is shared. */
  static final String BUNDLE = "bundle.json";

  private final Surroundings here;

  @Mixin
  private final LedgerSource ledger = new LedgerSource();

  @Mixin
  private final IncidentFilter filter = new IncidentFilter();

  @Option(
      names = "--as-organisation",
      paramLabel = "NAME",
      description = "Who shares, by the name under which others keep it; must be given.")
  private String organisation = "";

  @Option(
      names = "--tlp",
      paramLabel = "LEVEL",
      description = "How far it may be passed on, by TLP 2.0: clear, green, amber, amber+strict or"
          + " red; must be given.")
  private String level = "";

  @Option(names = "--output", paramLabel = "FILE", description = "Where it is written to.")
  private @Nullable Path output;

  @Option(
      names = "--sign",
      paramLabel = "KEYFILE",
      description =
          "Write a package that can be checked instead, a folder or a file whose name ends"
              + " in .zip, signed with this key; isnad share key new makes one.")
  private @Nullable Path key;

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "With --sign: for whom it is, as its page says.")
  private String recipient = "";

  ShareExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Tlp> marking = tlp();
    if (marking.isEmpty()) {
      return refused(ShareProblem.UNMARKED_SHARE.of(
          "say how far it may be passed on: --tlp clear, green, amber, amber+strict or red; what is"
              + " not marked is not permitted"));
    }
    if (!Byline.isKeeper(organisation)) {
      return refused(ShareProblem.UNNAMED_SENDER.of("say who shares: --as-organisation NAME, of 1"
          + " to " + Byline.LONGEST_KEEPER + " units"));
    }
    ChosenPacks chosen = ledger.chosen(here);
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    String about = "share export tlp=" + marking.get().key()
        + (filter.wanted().equals(IncidentWanted.ANY) ? "" : " filtered")
        + (key == null ? "" : " signed");
    return Audited.handed(
        ledger.address(here), Deed.SHARE, about, () -> handed(chosen, marking.get()));
  }

  private int handed(ChosenPacks chosen, Tlp marking) {
    if (key == null) {
      return Destination.written(here, output, out -> written(chosen, marking, out));
    }
    try {
      return packed(chosen, marking, SigningKey.read(here.folder().resolve(key)));
    } catch (Refused refused) {
      return refused(refused.problem());
    } catch (IOException e) {
      here.say("isnad: cannot write " + output + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  private int packed(ChosenPacks chosen, Tlp marking, SigningKey signing)
      throws Refused, IOException {
    if (output == null || recipient.length() > Byline.LONGEST_KEEPER || recipient.contains("\n")) {
      throw new Refused(
          PackageProblem.PACKAGE_UNWRITABLE.of("a package needs --output PATH, and its"
              + " --recipient has at most " + Byline.LONGEST_KEEPER + " units in one line"));
    }
    try (PackageWriter made = PackageWriter.to(here.folder().resolve(output), signing)) {
      ExitStatus status;
      try (OutputStream file = made.file(BUNDLE)) {
        status = written(chosen, marking, Destination.stream(file));
      }
      Letter letter = new Letter(organisation, recipient, Instant.now(), marking, BUNDLE);
      made.text(Letter.NAME, letter.text());
      made.finish();
      return status.number();
    }
  }

  private Optional<Tlp> tlp() {
    try {
      return Optional.of(Tlp.of(level));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private int refused(Problem problem) {
    here.say("isnad: " + ChosenPacks.line(problem));
    return ExitStatus.NOTHING.number();
  }

  private ExitStatus written(ChosenPacks chosen, Tlp marking, Destination out) throws IOException {
    StixBundle bundle = new StixBundle();
    IncidentWanted wanted = filter.wanted();
    int most = filter.most(Integer.MAX_VALUE);
    boolean whole = wanted.equals(IncidentWanted.ANY) && most == Integer.MAX_VALUE;
    out.write(bundle.opening());
    try {
      SharedLedger.Sent sent = ledger.ask(
          here,
          chosen,
          asked -> SharedLedger.send(
              asked,
              ArabicNames.of(FrozenPacks.files()),
              organisation,
              Markings.all(marking),
              whole ? Optional.empty() : Optional.of(wanted),
              most,
              object -> out.write(bundle.next(object))));
      out.write(bundle.closing());
      out.finish();
      here.say("isnad: " + sent.incidents() + " incidents, " + sent.reports() + " reports and "
          + sent.claims() + " claims in " + bundle.objects() + " objects, "
          + marking.label()
          + (sent.left() == 0
              ? ""
              : "; " + sent.left() + " claims left out that these packs cannot read"));
      return ExitStatus.GOOD;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
