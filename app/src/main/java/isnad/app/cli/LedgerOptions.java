package isnad.app.cli;

import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger a command asks, and with which packs its words are understood. */
final class LedgerOptions {
  /** How many claims that cannot be read back are told of. */
  private static final int TOLD = 20;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Add the packs in DIR to the shipped ones; may be given several times.")
  private List<Path> packs = new ArrayList<>();

  /** Hears of each report that stands, and of its claims. */
  interface Hearing {
    void hear(LedgerReader.StoredReport report, List<Claim> claims);
  }

  /** The packs, whose faults are told; null where a folder was not found. */
  @Nullable
  ChosenPacks packs(Surroundings here) {
    ChosenPacks chosen = ChosenPacks.load(packs, here.folder());
    chosen.warn(here);
    return chosen.found() ? chosen : null;
  }

  /** Has {@code hearing} hear of all reports of the ledger. */
  void hear(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    List<Problem> problems = new ArrayList<>();
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(stored -> {
        ClaimReader reader = new ClaimReader(stored.report(), chosen.packs().types());
        List<Claim> claims = new ArrayList<>();
        for (String json : stored.claims()) {
          reader.read(json, problems::add).ifPresent(claims::add);
        }
        hearing.hear(stored, claims);
      });
    }
    problems.stream()
        .limit(TOLD)
        .forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
    if (problems.size() > TOLD) {
      here.say("isnad: and " + (problems.size() - TOLD) + " more claims were left out");
    }
  }

  /** All that the ledger holds, put together into incidents. */
  Assembled assembled(Surroundings here, ChosenPacks chosen) {
    Accounts accounts = new Accounts(chosen.packs());
    List<Accounts.Told> reports = new ArrayList<>();
    hear(here, chosen, (stored, claims) -> reports.add(accounts.of(stored.report(), claims)));
    return Assembled.of(reports);
  }
}
