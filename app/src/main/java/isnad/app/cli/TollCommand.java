package isnad.app.cli;

import isnad.app.json.TollLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.TollRows;
import isnad.app.present.TollTable;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.view.Policy;
import isnad.core.view.Sides;
import isnad.core.view.Tolls;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Option(names = "--open", description = "List the incidents and claims of each sum in the table.")
  private boolean open;

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
    return ledger.answer(here, chosen -> listing(tolls(chosen)));
  }

  private Tolls tolls(ChosenPacks chosen) {
    Assembled assembled = ledger.assembled(here, chosen);
    Set<String> counting = assembled.incidents().stream()
        .flatMap(incident -> incident.accounts().stream())
        .filter(account -> !account.counts().isEmpty())
        .map(account -> account.source().report())
        .collect(Collectors.toSet());
    Map<ClaimId, Claim> counted = new HashMap<>();
    ledger.hearAgain(here, chosen, counting, (stored, claims) -> {
      for (Claim claim : claims) {
        if (!claim.happening().counts().isEmpty()) {
          counted.put(claim.id(), claim);
        }
      }
    });
    return Tolls.of(assembled, counted, new Sides(chosen.packs()), options.query());
  }

  private Listing listing(Tolls tolls) {
    Terminal terminal = here.terminal();
    TollRows rows = new TollRows(policy);
    return Listing.of(
        () -> new TollTable(rows, terminal.columns(), terminal.colours(), open).of(tolls),
        () -> Stream.of(
                Stream.of(TollRows.NAMES),
                tolls.rows().stream().map(rows::of),
                tolls.statements().stream().map(rows::of))
            .flatMap(all -> all)
            .map(CommaSeparated::row)
            .toList(),
        () -> Stream.concat(
                tolls.rows().stream().map(row -> TollLine.of(row, policy)),
                tolls.statements().stream().map(one -> TollLine.of(one, policy)))
            .toList());
  }
}
