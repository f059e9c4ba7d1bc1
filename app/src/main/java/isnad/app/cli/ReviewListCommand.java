package isnad.app.cli;

import isnad.app.json.ReviewLine;
import isnad.app.present.ReviewText;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import isnad.core.view.Reviewed;
import isnad.core.view.Reviews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad review list}: what was decided, by whom and why. */
@Command(
    name = "list",
    description = "Lists decisions in the order of time, also those that were overruled or undone,"
        + " and where reviewers disagree.")
final class ReviewListCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Only about these claims, incidents, reports or sources.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--holding", description = "Only decisions that hold.")
  private boolean holding;

  ReviewListCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return ledger.answer(here, chosen -> {
      Reviews reviews = reviews(chosen);
      return Listing.of(
          () -> new ReviewText(here.terminal().colours()).of(reviews),
          () -> ReviewText.rows(reviews),
          () -> ReviewLine.of(reviews));
    });
  }

  private Reviews reviews(ChosenPacks chosen) {
    Decisions decisions = ledger.decisions(here);
    Map<ClaimId, Claim> read = new HashMap<>();
    if (!decisions.isEmpty()) {
      ledger.hearAsRead(here, chosen, (stored, claims) -> {
        for (Claim claim : claims) {
          if (!decisions.about(claim.id().value()).isEmpty()) {
            read.put(claim.id(), claim);
          }
        }
      });
    }
    TreeSet<String> names = new TreeSet<>(ids);
    if (ids.isEmpty()) {
      decisions.all().forEach(one -> names.addAll(one.decision().about()));
    }
    Reviews all = Reviews.of(names, decisions, read, new Corrections(chosen.packs()));
    return holding
        ? new Reviews(
            all.reviewed().stream()
                .filter(one -> one.state() == Reviewed.State.HOLDS)
                .toList(),
            all.disagreements())
        : all;
  }
}
