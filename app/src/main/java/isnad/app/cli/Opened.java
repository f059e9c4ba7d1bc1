package isnad.app.cli;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.report.Report;
import isnad.core.view.Kin;
import isnad.core.view.Sheet;
import isnad.core.view.Telling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some incidents of a ledger with the exact words of their claims. */
final class Opened {
  private final Assembled assembled;
  private final Kin kin;
  private final Map<Key, Claim> claims = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  /** Reports of one and the same text have the same claims. */
  private record Key(String report, ClaimId claim) {}

  private Opened(Assembled assembled, Kin kin) {
    this.assembled = assembled;
    this.kin = kin;
  }

  /** Opens {@code incidents}: the ledger is heard once more for their words. */
  static Opened of(
      Surroundings here,
      LedgerSource ledger,
      ChosenPacks chosen,
      Assembled assembled,
      Collection<Incident> incidents) {
    Opened opened = new Opened(assembled, new Kin(chosen.packs().registry()));
    Set<ClaimId> wanted = new HashSet<>();
    Set<String> from = new HashSet<>();
    for (Incident incident : incidents) {
      for (Account account : incident.accounts()) {
        wanted.add(account.claim());
        from.add(account.source().report());
      }
    }
    ledger.hearAgain(here, chosen, from, (stored, told) -> {
      String report = stored.report().id().value();
      opened.reports.put(report, stored.report());
      told.stream()
          .filter(claim -> wanted.contains(claim.id()))
          .forEach(claim -> opened.claims.put(new Key(report, claim.id()), claim));
    });
    return opened;
  }

  /** The claims of {@code incident}, in the order of their ids. */
  List<Telling> tellings(Incident incident) {
    return incident.accounts().stream()
        .flatMap(account ->
            Optional.ofNullable(claims.get(new Key(account.source().report(), account.claim())))
                .map(claim -> new Telling(account, claim, assembled.testimony(account)))
                .stream())
        .toList();
  }

  Sheet sheet(Incident incident) {
    return Sheet.of(assembled, incident, tellings(incident), reports, kin);
  }

  /** The reports that tell of them, by their ids. */
  Map<String, Report> reports() {
    return Map.copyOf(reports);
  }

  Kin kin() {
    return kin;
  }
}
