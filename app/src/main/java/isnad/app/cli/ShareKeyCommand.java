package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.signed.CheckingKey;
import isnad.app.signed.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad share key}: the key by which others know what an organisation sends. */
@Command(
    name = "key",
    description = "The key by which others know that a package is yours and as you made it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "See docs/sharing.md."})
final class ShareKeyCommand {
  private final Surroundings here;

  ShareKeyCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Makes a pair of keys of Ed25519: FILE, which only you can read and nobody is"
          + " given, and FILE.pub for those whom you send packages.",
      footer = {"", "Exit status: 0 made, 2 something lies there, 3 it cannot be written."})
  int make(@Parameters(paramLabel = "FILE", description = "Where the key is written.") Path file) {
    try {
      CheckingKey known = SigningKey.make(here.folder().resolve(file));
      return Destination.written(here, null, out -> {
        out.write(SigningKey.opened(file) + "  " + known.fingerprint() + "\n");
        out.finish();
        return ExitStatus.GOOD;
      });
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    } catch (IOException e) {
      here.say("isnad: cannot write " + file + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }
}
