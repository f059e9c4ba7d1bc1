package isnad.app.cli;

import isnad.app.json.TollLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.TollRows;
import isnad.app.present.TollTable;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.view.Policy;
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
    return listing(tolls, words(chosen, tolls));
  }

  /** The exact words of the claims that are statements. */
  private Map<ClaimId, String> words(ChosenPacks chosen, Tolls tolls) {
    Set<String> reports = tolls.statements().stream()
        .map(statement -> statement.figure().account().source().report())
        .collect(Collectors.toSet());
    Map<ClaimId, String> words = new HashMap<>();
    ledger.hearAgain(here, chosen, reports, (stored, claims) -> {
      for (Claim claim : claims) {
        words.put(claim.id(), claim.says().words());
      }
    });
    return words;
  }

  private Listing listing(Tolls tolls, Map<ClaimId, String> words) {
    Terminal terminal = here.terminal();
    TollRows rows = new TollRows(policy, words);
    TollLine lines = new TollLine(policy, words);
    return Listing.of(
        () ->
            new TollTable(rows, terminal.columns(), terminal.colours(), options.isOpen()).of(tolls),
        () -> Stream.of(
                Stream.of(TollRows.NAMES),
                tolls.rows().stream().map(rows::of),
                tolls.statements().stream().map(rows::of))
            .flatMap(all -> all)
            .map(CommaSeparated::row)
            .toList(),
        () -> Stream.concat(
                tolls.rows().stream().map(lines::of),
                tolls.statements().stream().map(lines::of))
            .toList());
  }
}
