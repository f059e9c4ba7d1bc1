package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.app.change.Knowledge;
import isnad.app.change.ReviewProblem;
import isnad.app.store.Assembler;
import isnad.app.store.LedgerWriter;
import isnad.core.pack.Packs;
import isnad.core.review.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which ledger something is decided, by whom and why. */
final class SigningOptions {
  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

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
      loaded = packs.load(here).packs();
    }
    return loaded;
  }

  /** What puts together what the ledger of {@code writer} holds, by the packs. */
  Assembler assembler(LedgerWriter writer, Surroundings here) {
    return writer.assembler(packs(here), packs.fingerprint(here));
  }

  /** What words are understood by. */
  Knowledge knowledge(Surroundings here) {
    return Knowledge.of(packs(here), packs.sources(here).files());
  }

  /** What keeps decisions in that ledger. */
  Keeping keeping(Surroundings here) {
    return new Keeping(store.address(here), packs(here), packs.fingerprint(here));
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
