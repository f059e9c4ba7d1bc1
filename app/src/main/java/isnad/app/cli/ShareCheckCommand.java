package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.ingest.Tally;
import isnad.app.signed.CheckingKey;
import isnad.app.signed.PackageProblem;
import isnad.app.signed.SignedPackage;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad share check}: whether a package is as its sender signed it. */
@Command(
    name = "check",
    description = "Checks a package that isnad share export --sign made: its signature, and each of"
        + " its files.",
    footer = {
      "",
      "See docs/sharing.md for how to check one without Isnad.",
      "",
      "Exit status: 0 it is whole, 1 it is not, 2 there is no package or no key."
    })
final class ShareCheckCommand implements Callable<Integer> {
  private static final int TOLD = 50;

  private final Surroundings here;

  @Parameters(paramLabel = "PACKAGE", description = "A folder, or a zip.")
  private Path given = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "The sender's public key, as you had it from the sender.")
  private Path key = Path.of("");

  ShareCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Path path = here.folder().resolve(given);
    try {
      CheckingKey known = CheckingKey.read(here.folder().resolve(key));
      if (!Files.exists(path) || !SignedPackage.isMeantBy(path)) {
        throw new Refused(PackageProblem.PACKAGE_UNREADABLE.of(given + ": there is no package"));
      }
      try (SignedPackage all = SignedPackage.open(path)) {
        SignedPackage.Checked checked = all.check(Optional.of(known));
        told(checked, here);
        if (!checked.isWhole()) {
          return ExitStatus.SOME_BAD.number();
        }
        String line = "whole: " + Tally.counted(checked.names().size(), "file")
            + ", signed by the key " + known.fingerprint() + "\n";
        return Destination.written(here, null, out -> {
          out.write(line);
          out.finish();
          return ExitStatus.GOOD;
        });
      }
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    }
  }

  private static void told(SignedPackage.Checked checked, Surroundings here) {
    checked.problems().stream()
        .limit(TOLD)
        .forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
  }

  /** Throws what is wrong with a package, when all of that was told. */
  static void requireWhole(SignedPackage given, Optional<CheckingKey> key, Surroundings here)
      throws Refused {
    SignedPackage.Checked checked = given.check(key);
    if (!checked.isWhole()) {
      Problem last = checked.problems().getLast();
      told(
          new SignedPackage.Checked(
              checked.names(), checked.problems().subList(0, checked.problems().size() - 1)),
          here);
      throw new Refused(last);
    }
    if (!checked.names().contains(ShareExportCommand.BUNDLE)) {
      throw new Refused(PackageProblem.PACKAGE_FILE_MISSING.of(
          ShareExportCommand.BUNDLE + ": the package has nothing that could be taken in"));
    }
  }
}
