package isnad.core.incident;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** An incident, and at which level each of its claims is linked. */
  record Placed(Incident incident, List<Integer> levels) {
    Placed {
      levels = List.copyOf(levels);
    }
  }

  /**
   * The incidents of {@code linked} after all of {@code decisions}, by groups: those that people
   * tied to one another are one group.
   */
  static List<List<Placed>> groups(List<Linked> linked, Decisions decisions) {
    Set<ClaimId> named = named(decisions);
    List<Incident> concerned = new ArrayList<>();
    IdentityHashMap<Account, Integer> of = new IdentityHashMap<>();
    List<List<Placed>> groups = new ArrayList<>();
    for (Linked group : linked) {
      List<Placed> placed = new ArrayList<>();
      for (Incident incident : group.incidents()) {
        if (incident.accounts().stream().anyMatch(one -> named.contains(one.claim()))) {
          concerned.add(incident);
          incident.accounts().forEach(account -> of.put(account, groups.size()));
        } else {
          int count = incident.accounts().size();
          placed.add(new Placed(incident, Collections.nCopies(count, group.level())));
        }
      }
      groups.add(placed);
    }
    Groups tied = new Groups(groups.size());
    for (Incident incident : of(concerned, decisions)) {
      List<Integer> theirs = incident.accounts().stream()
          .map(account -> Objects.requireNonNull(of.get(account)))
          .toList();
      theirs.forEach(one -> tied.join(theirs.getFirst(), one));
      groups
          .get(theirs.getFirst())
          .add(new Placed(
              incident, theirs.stream().map(one -> linked.get(one).level()).toList()));
    }
    TreeMap<Integer, List<Placed>> byLeader = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      byLeader.computeIfAbsent(tied.leader(i), leader -> new ArrayList<>()).addAll(groups.get(i));
    }
    return List.copyOf(byLeader.values());
  }

  /** The claims of which merges and splits speak. */
  private static Set<ClaimId> named(Decisions decisions) {
    Set<ClaimId> named = new HashSet<>();
    decisions.merges().forEach(merge -> named.addAll(List.of(merge.one(), merge.other())));
    decisions.splits().forEach(split -> {
      named.addAll(split.out());
      named.addAll(split.from());
    });
    return named;
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
