package isnad.app.cli;

import isnad.app.store.Assembler;
import isnad.app.store.LedgerWriter;
import isnad.core.pack.Packs;
import isnad.core.review.Signature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which ledger something is decided, by whom and why. */
final class SigningOptions {
  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Add the packs in DIR to the shipped ones; may be given several times.")
  private List<Path> packs = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:ISNAD_REVIEWER:-}",
      description = "Who decides; what ISNAD_REVIEWER says otherwise.")
  private String by = "";

  @Option(
      names = "--why",
      paramLabel = "REASON",
      defaultValue = "",
      description = "Why. It stays in the chain for good: name nobody in it.")
  private String why = "";

  private @Nullable Packs loaded;

  StoreOption store() {
    return store;
  }

  /** The packs, loaded once. */
  Packs packs(Surroundings here) {
    if (loaded == null) {
      loaded = ChosenPacks.load(packs, here.folder()).packs();
    }
    return loaded;
  }

  /** What puts together what the ledger of {@code writer} holds, by the packs. */
  Assembler assembler(LedgerWriter writer, Surroundings here) {
    return writer.assembler(packs(here), ChosenPacks.fingerprint(packs, here.folder()));
  }

  /** Who decides. */
  String by() {
    return by;
  }

  /** Who decides and why; {@code usual} where no reason was given, if it is one. */
  Signature signature(String usual) throws Refused {
    try {
      return Signature.of(by, why.isBlank() ? usual : why);
    } catch (IllegalArgumentException unsigned) {
      String what = unsigned.getMessage() + ": --by and --why";
      throw new Refused(ReviewProblem.UNSIGNED_DECISION.of(what));
    }
  }
}
