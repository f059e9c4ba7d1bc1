package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.Knowledge;
import isnad.app.change.SharedIntake;
import isnad.app.ingest.Ingest;
import isnad.app.pack.FrozenPacks;
import isnad.app.signed.CheckingKey;
import isnad.app.signed.PackageProblem;
import isnad.app.signed.SignedPackage;
import isnad.app.store.LedgerWriter;
import isnad.core.ledger.Digest;
import isnad.core.pack.ArabicNames;
import isnad.core.reading.Reading;
import isnad.core.report.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad share import}: a bundle of STIX that somebody sent. */
@Command(
    name = "import",
    description = "Keeps what a bundle of STIX 2.1 brings: reports, claims and decisions of another"
        + " Isnad as the word of its organisation, the words of other producers as reports.",
    footer = {
      "",
      "The same again adds nothing. See docs/stix.md.",
      "",
      "Exit status: 0 all was kept, 1 something was refused, 2 there is no such file or nothing"
          + " could be kept, 3 the ledger cannot be opened or written."
    })
final class ShareImportCommand implements Callable<Integer> {
  /** How many problems are told in full. */
  private static final int TOLD = 50;

  private final Surroundings here;

  @Mixin
  private final LedgerSource ledger = new LedgerSource();

  @Parameters(
      paramLabel = "FILE",
      description = "A bundle of STIX 2.1, a package with one, or - (standard input).")
  private String file = "";

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The sender's public key: only a whole package that it signed is taken.")
  private @Nullable Path key;

  private long problems;

  ShareImportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ChosenPacks chosen = ledger.chosen(here);
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    SharedIntake intake = new SharedIntake(this::tell);
    try {
      read(intake);
    } catch (Refused refused) {
      tell(refused.problem());
      return ExitStatus.NOTHING.number();
    } catch (IOException e) {
      here.say("isnad: cannot read " + file + ": " + Failure.said(e));
      return ExitStatus.NOTHING.number();
    }
    if (intake.isEmpty()) {
      // A ledger that is not there must not be made for nothing.
      here.say("isnad: nothing that could be kept");
      return ExitStatus.NOTHING.number();
    }
    SharedIntake.Done done = keep(intake, chosen);
    boolean any = done.added() + done.changed() + done.unchanged() > 0;
    Audited.changed(ledger.address(here), "share import", any);
    if (problems > TOLD) {
      here.say("isnad: and " + (problems - TOLD) + " more problems");
    }
    here.say("isnad: " + done.words());
    intake
        .strictest()
        .ifPresent(level -> here.say("isnad: marked " + level.label()
            + " at the strictest; reports stay under the marks that they came under"));
    if (intake.unmarked() > 0) {
      here.say("isnad: " + intake.unmarked()
          + " objects have no marking of TLP: nobody permitted that they be passed on");
    }
    if (problems == 0) {
      return ExitStatus.GOOD.number();
    }
    return (any ? ExitStatus.SOME_BAD : ExitStatus.NOTHING).number();
  }

  /** Reads a bundle, or that of a package; nothing of a package that is not whole. */
  private void read(SharedIntake intake) throws IOException, Refused {
    if (file.equals(Ingest.STANDARD_INPUT) && key == null) {
      // Standard input belongs to the caller, who closes it.
      intake.take(here.in());
      return;
    }
    Path path = here.folder().resolve(file);
    if (SignedPackage.isMeantBy(path)) {
      try (SignedPackage given = SignedPackage.open(path)) {
        ShareCheckCommand.requireWhole(given, known(), here);
        given.read(ShareExportCommand.BUNDLE, intake::take);
      }
    } else if (key == null) {
      try (InputStream opened = Files.newInputStream(path)) {
        intake.take(opened);
      }
    } else {
      throw new Refused(PackageProblem.PACKAGE_UNSIGNED.of(
          file + ": it is no package, so that no key can tell who made it"));
    }
  }

  private Optional<CheckingKey> known() throws Refused {
    if (key == null) {
      here.say("isnad: who made the package is not known without --key");
      return Optional.empty();
    }
    return Optional.of(CheckingKey.read(here.folder().resolve(key)));
  }

  private void tell(Problem problem) {
    if (problems++ < TOLD) {
      here.say("isnad: " + ChosenPacks.line(problem));
    }
  }

  private SharedIntake.Done keep(SharedIntake intake, ChosenPacks chosen) throws IOException {
    Digest fingerprint = ledger.fingerprint(here);
    Knowledge knowledge = new Knowledge(
        new Reading(chosen.packs()), fingerprint, ArabicNames.of(FrozenPacks.files()));
    try (LedgerWriter writer = LedgerWriter.open(ledger.address(here), Clock.systemUTC())) {
      SharedIntake.Done done = intake.keep(writer, knowledge, Version.ofIsnad());
      writer.assembler(chosen.packs(), fingerprint).catchUp();
      return done;
    }
  }
}
