package isnad.app.cli;

import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger a command asks, and with which packs its words are understood. */
class LedgerSource {
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

  /** The packs, with a warning of what is wrong with them. */
  ChosenPacks chosen(Surroundings here) {
    ChosenPacks chosen = ChosenPacks.load(packs, here.folder());
    chosen.warn(here);
    return chosen;
  }

  StoreAddress address(Surroundings here) {
    return store.address(here);
  }

  /** Has {@code hearing} hear of all reports of the ledger; claims that are none are told. */
  void hear(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    List<Problem> problems = new ArrayList<>();
    hear(here, chosen, report -> true, hearing, problems::add);
    problems.stream()
        .limit(TOLD)
        .forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
    if (problems.size() > TOLD) {
      here.say("isnad: and " + (problems.size() - TOLD) + " more claims were left out");
    }
  }

  /** The same for the {@code wanted} reports, once more: what is wrong was told before. */
  void hearAgain(Surroundings here, ChosenPacks chosen, Predicate<String> wanted, Hearing hearing) {
    hear(here, chosen, wanted, hearing, problem -> {});
  }

  private void hear(
      Surroundings here,
      ChosenPacks chosen,
      Predicate<String> wanted,
      Hearing hearing,
      Consumer<Problem> problems) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(stored -> {
        if (wanted.test(stored.report().id().value())) {
          ClaimReader reader = new ClaimReader(stored.report(), chosen.packs().types());
          List<Claim> claims = new ArrayList<>();
          for (String json : stored.claims()) {
            reader.read(json, problems).ifPresent(claims::add);
          }
          hearing.hear(stored, claims);
        }
      });
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
