package isnad.app.cli;

import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import isnad.app.change.Deciding;
import isnad.app.change.ReviewProblem;
import isnad.app.store.DecisionWriter;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad review add}: a claim by hand. */
@Command(
    name = "add",
    description = "Adds a claim by hand: one that the reader missed in a report, or one that came"
        + " by interview, telephone, message or document, whose words are kept as its source.")
final class ReviewAddCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final SigningOptions signing = new SigningOptions();

  @Option(
      names = "--report",
      paramLabel = "ID",
      description = "The report in which the claim stands.")
  private @Nullable String report;

  @Mixin
  private final ToldSource source = new ToldSource();

  @Mixin
  private final ToldClaim told = new ToldClaim();

  ReviewAddCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Packs packs = signing.packs(here);
    StoreAddress address = signing.store().address(here);
    return new ReviewRun(here, signing).reported(() -> {
      Signature signature = signing.signature("");
      if ((report == null) == source.isEmpty()) {
        throw new Refused(ReviewProblem.BAD_CLAIM.of(
            "a claim stands in a report (--report), or in words (--medium and --words)"));
      }
      return report == null
          ? ofSource(packs, signature)
          : ofReport(address, report, packs, signature);
    });
  }

  private DecisionId ofReport(StoreAddress address, String id, Packs packs, Signature signature)
      throws Refused {
    LedgerReader.StoredReport stored;
    try (LedgerReader reader = LedgerReader.open(address)) {
      stored = reader
          .report(Deciding.report(id))
          .orElseThrow(() -> new Refused(AskProblem.UNKNOWN_ID.of(
              id + " is no report of this ledger, or its text was erased")));
    }
    Claim claim = told.in(stored.report(), packs);
    return signing
        .keeping(here)
        .kept(ledger -> new DecisionWriter(ledger)
            .add(stored.report().id(), stored.version(), claim, signature));
  }

  private DecisionId ofSource(Packs packs, Signature signature) throws Refused {
    Report words = source.report(here, signing.by());
    Claim claim = told.in(words, packs);
    return signing.keeping(here).kept(ledger -> {
      DecisionWriter writer = new DecisionWriter(ledger);
      int version = writer
          .source(words, source.medium())
          .orElseThrow(() -> new Refused(ReviewProblem.BAD_CLAIM.of(
              words.id() + " has other words already; give another --id")));
      return writer.add(words.id(), version, claim, signature);
    });
  }
}
