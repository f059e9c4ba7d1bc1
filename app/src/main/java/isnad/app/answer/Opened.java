package isnad.app.answer;

import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import isnad.core.view.Kin;
import isnad.core.view.Sheet;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some incidents of a ledger with the exact words of their claims. */
public final class Opened {
  /** Reports that are fetched and taken apart at a time. */
  private static final int PART = 200;

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

  /** Opens {@code incidents} with all of their claims, as people {@code decided} these. */
  public static Opened of(
      LedgerReader ledger,
      Packs packs,
      Decisions decided,
      Assembled assembled,
      Collection<Incident> incidents) {
    return of(
        ledger,
        packs,
        decided,
        assembled,
        incidents.stream().flatMap(incident -> incident.accounts().stream()));
  }

  /** Opens the claims of {@code accounts} alone. */
  static Opened of(
      LedgerReader ledger,
      Packs packs,
      Decisions decided,
      Assembled assembled,
      Stream<Account> accounts) {
    Opened opened = new Opened(assembled, new Kin(packs.registry()));
    Map<String, Set<ClaimId>> claims = new TreeMap<>();
    accounts.forEach(account -> claims
        .computeIfAbsent(account.source().report(), report -> new HashSet<>())
        .add(account.claim()));
    Corrections corrections = new Corrections(packs);
    for (List<String> some : parts(List.copyOf(claims.keySet()))) {
      List<StoredReport> stored = new ArrayList<>();
      Set<ClaimId> theirs = new HashSet<>();
      some.forEach(report -> theirs.addAll(claims.getOrDefault(report, Set.of())));
      ledger.reports(some, theirs, stored::add);
      stored.parallelStream()
          .map(one -> Read.of(one, claims, packs, read -> corrections.reviewed(read, decided)))
          .toList()
          .forEach(opened::take);
    }
    return opened;
  }

  private static List<List<String>> parts(List<String> all) {
    return IntStream.range(0, (all.size() + PART - 1) / PART)
        .mapToObj(i -> all.subList(i * PART, Math.min(all.size(), (i + 1) * PART)))
        .toList();
  }

  /** A report and those of its claims that are wanted. */
  private record Read(Report report, List<Claim> claims) {
    static Read of(
        StoredReport stored,
        Map<String, Set<ClaimId>> wanted,
        Packs packs,
        UnaryOperator<List<Claim>> reviewed) {
      Report report = stored.report();
      List<Claim> claims = new ClaimReader(report, packs.types())
          .some(
              stored.claims(), stored.added(), wanted.getOrDefault(report.id().value(), Set.of()));
      return new Read(report, reviewed.apply(claims));
    }
  }

  private void take(Read read) {
    String report = read.report.id().value();
    reports.put(report, read.report);
    read.claims.forEach(claim -> claims.put(new Key(report, claim.id()), claim));
  }

  /** The claims of {@code incident}, in the order of their ids. */
  public List<Telling> tellings(Incident incident) {
    return tellings(incident.accounts());
  }

  /** The claims of some accounts, in their order. */
  List<Telling> tellings(List<Account> accounts) {
    return accounts.stream()
        .flatMap(account ->
            Optional.ofNullable(claims.get(new Key(account.source().report(), account.claim())))
                .map(claim -> new Telling(account, claim, assembled.testimony(account)))
                .stream())
        .toList();
  }

  public Sheet sheet(Incident incident) {
    return Sheet.of(assembled, incident, tellings(incident), reports, kin);
  }

  /** The reports that tell of them, by their ids. */
  public Map<String, Report> reports() {
    return Map.copyOf(reports);
  }

  public Kin kin() {
    return kin;
  }
}
