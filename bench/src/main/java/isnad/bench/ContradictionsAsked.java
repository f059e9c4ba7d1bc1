package isnad.bench;

import isnad.app.json.ClaimReader;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Source;
import isnad.core.pack.Packs;
import isnad.core.view.Differences;
import isnad.core.view.Kin;
import isnad.core.view.Telling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of contradictions, opened by the same steps as the command's. */
final class ContradictionsAsked {
  private static final int PAGE = 20;
  private static final int AT_A_TIME = 32;

  private final LedgerReader ledger;
  private final Packs packs;
  private final Kin kin;

  ContradictionsAsked(LedgerReader ledger, Packs packs) {
    this.ledger = ledger;
    this.packs = packs;
    this.kin = new Kin(packs.registry());
  }

  static IncidentWanted wanted(Optional<LocalDate> to, Optional<String> place) {
    return new IncidentWanted(
        Optional.empty(),
        to.map(day -> day.minusDays(30)),
        to,
        place,
        Optional.empty(),
        2,
        1,
        0,
        false,
        true);
  }

  /** How many incidents are told differently: a page of them is opened. */
  int found(IncidentReader reader, IncidentWanted wanted) {
    int found = 0;
    for (long offset = 0; found < PAGE; offset += AT_A_TIME) {
      List<Long> numbers = reader.numbers(wanted, offset, AT_A_TIME);
      if (numbers.isEmpty()) {
        break;
      }
      Assembled opened = reader.opened(numbers, List.of());
      Map<String, List<Claim>> claims = new HashMap<>();
      ledger.reports(
          opened.sources().stream().map(Source::report).toList(),
          stored -> claims.put(
              stored.report().id().value(),
              new ClaimReader(stored.report(), packs.types())
                  .all(stored.claims(), stored.added(), problem -> {})));
      for (Incident incident : opened.incidents()) {
        List<Telling> tellings = incident.accounts().stream()
            .flatMap(account -> claims.getOrDefault(account.source().report(), List.of()).stream()
                .filter(claim -> claim.id().equals(account.claim()))
                .map(claim -> new Telling(account, claim, opened.testimony(account))))
            .toList();
        found += Differences.among(tellings, kin).isEmpty() ? 0 : 1;
      }
    }
    return found;
  }
}
