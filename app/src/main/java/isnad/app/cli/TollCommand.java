package isnad.app.cli;

import isnad.app.json.TollLine;
import isnad.app.present.TollRows;
import isnad.app.present.TollTable;
import isnad.core.claim.ClaimId;
import isnad.core.view.Policy;
import isnad.core.view.Tolls;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad toll}: what the incidents of a ledger add up to. */
@Command(
    name = "toll",
    description = "Adds up the killed, the wounded and others over the incidents of the ledger.",
    footer = {
      "",
      "Each incident is counted once; what sums up a span of time is listed and never added.",
      "See docs/tolls.md.",
      "",
      "Exit status: 0 counted, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class TollCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final TollOptions options = new TollOptions();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "${COMPLETION-CANDIDATES}: the lowest; low, best, high; least and most.")
  private Policy policy = Policy.UCDP;

  TollCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    String wrong = options.wrong();
    if (wrong != null) {
      here.say("isnad: " + wrong);
      return ExitStatus.NOTHING.number();
    }
    return ledger.answer(here, this::listing);
  }

  private Listing listing(ChosenPacks chosen) {
    Tolls tolls = ledger.tolls(here, chosen, options.query());
    return listing(tolls, ledger.said(here, chosen, tolls));
  }

  private Listing listing(Tolls tolls, Map<ClaimId, String> words) {
    Terminal terminal = here.terminal();
    TollRows rows = new TollRows(policy, words);
    TollLine lines = new TollLine(policy, words);
    return Listing.of(
        () ->
            new TollTable(rows, terminal.columns(), terminal.colours(), options.isOpen()).of(tolls),
        () -> rows.all(tolls),
        () -> lines.all(tolls));
  }
}
