package isnad.core.incident;

import java.util.List;

/** One happening and the claims that tell of it, in their own order. */
public record Incident(IncidentId id, List<Account> accounts) {
  public Incident {
    accounts = List.copyOf(accounts);
  }

  /** The incident of {@code accounts}, of which there is at least one. */
  public static Incident of(List<Account> accounts) {
    List<Account> sorted = accounts.stream().sorted(Account.ORDER).toList();
    return new Incident(new IncidentId(sorted.get(0).claim()), sorted);
  }

  /** How many reports tell of it. */
  public long reports() {
    return accounts.stream()
        .map(account -> account.source().report())
        .distinct()
        .count();
  }
}
