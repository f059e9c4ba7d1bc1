package isnad.core.incident;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Incidents as people decided them: first what was merged is put together, then what was split is
 * cut. A cut parts an incident that holds claims of both sides. Claims that the split does not name
 * go where a merge ties them, else to the side to which they are more alike on the mean, and among
 * equals stay. The order of incidents, claims and decisions changes nothing.
 */
final class DecidedGroups {
  private final Decisions decisions;
  private final Likeness likeness = new Likeness();

  private DecidedGroups(Decisions decisions) {
    this.decisions = decisions;
  }

  /** {@code assembled} after all of {@code decisions}, in the order of their ids. */
  static List<Incident> of(List<Incident> assembled, Decisions decisions) {
    if (decisions.merges().isEmpty() && decisions.splits().isEmpty()) {
      return assembled;
    }
    DecidedGroups decided = new DecidedGroups(decisions);
    List<List<Account>> groups = decided.merged(assembled);
    for (Decision.Split split : decisions.splits()) {
      groups =
          groups.stream().flatMap(group -> decided.cut(group, split).stream()).toList();
    }
    return groups.stream()
        .map(Incident::of)
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  private List<List<Account>> merged(List<Incident> assembled) {
    Map<ClaimId, Set<Integer>> holding = new HashMap<>();
    for (int i = 0; i < assembled.size(); i++) {
      for (Account account : assembled.get(i).accounts()) {
        holding.computeIfAbsent(account.claim(), claim -> new HashSet<>()).add(i);
      }
    }
    Groups groups = new Groups(assembled.size());
    for (Decision.Merged merge : decisions.merges()) {
      Set<Integer> ones = holding.getOrDefault(merge.one(), Set.of());
      Set<Integer> others = holding.getOrDefault(merge.other(), Set.of());
      ones.forEach(one -> others.forEach(other -> groups.join(one, other)));
    }
    TreeMap<Integer, List<Account>> united = new TreeMap<>();
    for (int i = 0; i < assembled.size(); i++) {
      united
          .computeIfAbsent(groups.leader(i), leader -> new ArrayList<>())
          .addAll(assembled.get(i).accounts());
    }
    return List.copyOf(united.values());
  }

  private List<List<Account>> cut(List<Account> group, Decision.Split split) {
    List<Account> out = named(group, split.out());
    List<Account> rest = named(group, split.from());
    if (out.isEmpty() || rest.isEmpty()) {
      return List.of(group);
    }
    List<Account> taken = new ArrayList<>(out);
    List<Account> left = new ArrayList<>(rest);
    for (List<Account> tied : tied(group)) {
      List<Account> unnamed =
          tied.stream().filter(one -> !out.contains(one) && !rest.contains(one)).toList();
      boolean withOut = tied.stream().anyMatch(out::contains);
      boolean withRest = tied.stream().anyMatch(rest::contains);
      if (withOut != withRest) {
        (withOut ? taken : left).addAll(unnamed);
      } else if (withOut) {
        // Tied to both sides, which were since told apart: each goes by itself.
        unnamed.forEach(one -> (isNearer(List.of(one), out, rest) ? taken : left).add(one));
      } else {
        (isNearer(unnamed, out, rest) ? taken : left).addAll(unnamed);
      }
    }
    return List.of(taken, left);
  }

  private static List<Account> named(List<Account> group, Collection<ClaimId> claims) {
    return group.stream().filter(account -> claims.contains(account.claim())).toList();
  }

  /** The accounts of {@code group} that merges, or one and the same claim, tie to one another. */
  private List<List<Account>> tied(List<Account> group) {
    Map<ClaimId, Integer> first = new HashMap<>();
    Groups ties = new Groups(group.size());
    for (int i = 0; i < group.size(); i++) {
      Integer same = first.putIfAbsent(group.get(i).claim(), i);
      if (same != null) {
        ties.join(same, i);
      }
    }
    for (Decision.Merged merge : decisions.merges()) {
      Integer one = first.get(merge.one());
      Integer other = first.get(merge.other());
      if (one != null && other != null) {
        ties.join(one, other);
      }
    }
    TreeMap<Integer, List<Account>> tied = new TreeMap<>();
    for (int i = 0; i < group.size(); i++) {
      tied.computeIfAbsent(ties.leader(i), leader -> new ArrayList<>()).add(group.get(i));
    }
    return List.copyOf(tied.values());
  }

  /** Whether {@code accounts} are more alike to {@code out} than to {@code rest} on the mean. */
  private boolean isNearer(List<Account> accounts, List<Account> out, List<Account> rest) {
    return mean(accounts, out) > mean(accounts, rest);
  }

  private double mean(List<Account> accounts, List<Account> side) {
    // Summed up in the order of the claims, since sums of fractions depend on theirs.
    double sum = 0;
    for (Account one : accounts.stream().sorted(Account.ORDER).toList()) {
      for (Account other : side.stream().sorted(Account.ORDER).toList()) {
        sum += likeness.mean(one, other);
      }
    }
    return sum / accounts.size() / side.size();
  }
}
