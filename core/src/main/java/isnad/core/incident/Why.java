package isnad.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a claim is in its incident: its strongest joins with other claims of it, and the claim that
 * most speaks against, where any does. The same for any order of claims.
 */
public record Why(Account account, List<Join> strongest, Optional<Join> against) {
  /** How many joins are told. */
  private static final int STRONGEST = 3;

  /** With how many other claims one is compared. */
  private static final int MOST = 2_000;

  /** The grounds between a claim and {@code other}, and their sum. */
  public record Join(Account other, double sum, Map<Ground, Double> grounds) {
    public Join {
      grounds = Map.copyOf(grounds);
    }

    /** What speaks against, summed up: 0 or less. */
    double against() {
      return grounds.values().stream()
          .mapToDouble(weight -> Math.min(0, weight))
          .sum();
    }
  }

  public Why {
    strongest = List.copyOf(strongest);
  }

  public static Why of(Incident incident, Account account) {
    List<Join> joins = new ArrayList<>();
    Likeness likeness = new Likeness();
    for (Account other : incident.accounts().stream().limit(MOST).toList()) {
      if (!other.claim().equals(account.claim())) {
        joins.add(new Join(other, likeness.of(account, other), likeness.grounds(account, other)));
      }
    }
    // Accounts stand in the order of their ids, and sorting keeps that among equals.
    joins.sort(Comparator.comparing((Join join) -> -join.sum()));
    Optional<Join> against =
        joins.stream().filter(join -> join.against() < 0).min(Comparator.comparing(Join::against));
    return new Why(account, joins.stream().limit(STRONGEST).toList(), against);
  }
}
