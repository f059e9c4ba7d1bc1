package isnad.app.cli;

import isnad.app.exchange.DatasetProblem;
import isnad.app.json.ClaimReview;
import isnad.app.json.WebAddress;
import isnad.core.report.Byline;
import isnad.core.report.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under the name of which organisation reviews go out. */
final class ReviewerOptions {
  @Option(
      names = "--as-organisation",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Under whose name reviews go out; must be given for claimreview.")
  private String name = "";

  @Option(
      names = "--organisation-address",
      paramLabel = "URL",
      description = "Where that organisation is on the web.")
  private @Nullable String address;

  /** The organisation that was told. */
  ClaimReview.Organisation organisation() {
    return new ClaimReview.Organisation(name, Optional.ofNullable(address));
  }

  /** What is wrong with what was told of it. */
  Optional<Problem> problem() {
    if (!Byline.isKeeper(name)) {
      return Optional.of(DatasetProblem.UNNAMED_REVIEWER.of("say under whose name reviews go out:"
          + " --as-organisation NAME, of 1 to " + Byline.LONGEST_KEEPER + " units"));
    }
    return Optional.ofNullable(address)
        .filter(told -> !WebAddress.isOne(told))
        .map(told -> DatasetProblem.REVIEWER_ADDRESS.of("no address of the web, as https://..., of"
            + " at most " + WebAddress.LONGEST + " units: --organisation-address"));
  }
}
