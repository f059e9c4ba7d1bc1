package isnad.core.incident;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decisions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports, their claims put together into incidents, their near-copies, and on how many independent
 * voices each incident stands.
 */
public final class Assembled {
  private final List<Source> sources;
  private final List<Incident> incidents;
  private final List<List<String>> copies;
  private final Map<String, String> copyNames = new HashMap<>();
  private final Map<ClaimId, Incident> byClaim = new HashMap<>();
  private final Testimonies testimonies;

  private Assembled(
      List<Source> sources,
      List<Account> accounts,
      List<Incident> incidents,
      List<List<String>> copies) {
    this.sources = sources;
    this.incidents = incidents;
    this.copies = copies;
    for (List<String> group : copies) {
      group.forEach(report -> copyNames.put(report, group.getFirst()));
    }
    for (Incident incident : incidents) {
      incident.accounts().forEach(account -> byClaim.put(account.claim(), incident));
    }
    this.testimonies = new Testimonies(accounts, copyNames);
  }

  /** The reports, in their order, and all of their claims. */
  public static Assembled of(Collection<Accounts.Told> reports) {
    return of(reports, Decisions.NONE);
  }

  /**
   * The same as people decided it: without the claims that were rejected, and merged and split as
   * they said. Corrected values stand in the accounts already.
   */
  public static Assembled of(Collection<Accounts.Told> reports, Decisions decisions) {
    List<Source> sources = reports.stream().map(Accounts.Told::source).toList();
    List<Account> accounts = accounts(reports).stream()
        .filter(account -> !decisions.isRejected(account.claim()))
        .toList();
    return new Assembled(
        sources,
        accounts,
        DecidedGroups.of(Assembly.of(accounts), decisions),
        NearCopies.among(sources));
  }

  /**
   * Some incidents that were put together before, in the order of their ids, with all
   * {@code reports} that tell of them, and the groups of near-copies that those are in.
   */
  public static Assembled of(
      Collection<Accounts.Told> reports, List<Incident> incidents, List<List<String>> copies) {
    List<Source> sources = reports.stream().map(Accounts.Told::source).toList();
    return new Assembled(sources, accounts(reports), incidents, copies);
  }

  private static List<Account> accounts(Collection<Accounts.Told> reports) {
    return reports.stream().flatMap(told -> told.accounts().stream()).toList();
  }

  /** The reports, also those of which no claim is known. */
  public List<Source> sources() {
    return sources;
  }

  /** All incidents, in the order of their ids. */
  public List<Incident> incidents() {
    return incidents;
  }

  /** The incident that a claim is of; the least claim of one leads to it like any other. */
  public Optional<Incident> incident(ClaimId claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  /** What a list says of {@code incident}. */
  public Synopsis synopsis(Incident incident) {
    return Synopsis.of(incident, corroboration(incident));
  }

  /** On how many voices {@code incident} stands. */
  public Corroboration corroboration(Incident incident) {
    return Corroboration.of(testimonies.of(incident));
  }

  /** On whose word {@code account} alone is told. */
  public Testimony testimony(Account account) {
    return testimonies.of(account);
  }

  /** The groups of near-copies among the reports, each by the names of its reports. */
  public List<List<String>> copies() {
    return copies;
  }

  /** What each report is about, in the order of the reports. */
  public List<ReportIncident> reports() {
    return ReportIncident.of(sources, incidents, copies);
  }

  /** The name of the group of near-copies that a report is in. */
  public Optional<String> copies(String report) {
    return Optional.ofNullable(copyNames.get(report));
  }
}
