package isnad.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts claims together into incidents: {@link Linking} finds what hangs together, and each group is
 * parted where its claims are not alike on the whole.
 */
public final class Assembly {
  private Assembly() {}

  /** The incidents of {@code accounts}, in the order of their ids; each account is in one. */
  public static List<Incident> of(List<Account> accounts) {
    return linked(accounts).stream()
        .flatMap(linked -> linked.incidents().stream())
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  /** The same, by the groups that the incidents are parts of. */
  public static List<Linked> linked(List<Account> accounts) {
    return linked(
        accounts.stream().map(account -> new Linking.Item(account, 0)).toList(), Linking.MOST);
  }

  static List<Linked> linked(List<Linking.Item> items, int most) {
    // Groups have nothing to do with each other, so each core may take some.
    return Linking.of(items, most).parallelStream()
        .map(group -> new Linked(
            group.level(),
            parted(group.accounts(), most).stream().map(Incident::of).toList()))
        .toList();
  }

  /** Why {@code a} and {@code b} are or are not taken for one incident. */
  public static Map<Ground, Double> grounds(Account a, Account b) {
    return new Likeness().grounds(a, b);
  }

  /** Claims that hang together by single links, parted where they are not alike on the whole. */
  private static List<List<Account>> parted(List<Account> linked, int most) {
    if (linked.size() < 3 || linked.size() > most) {
      return List.of(linked);
    }
    Groups groups = Parting.of(means(linked), Likeness.JOINS_ON_THE_WHOLE);
    TreeMap<Integer, List<Account>> byLeader = new TreeMap<>();
    for (int i = 0; i < linked.size(); i++) {
      byLeader.computeIfAbsent(groups.leader(i), leader -> new ArrayList<>()).add(linked.get(i));
    }
    return List.copyOf(byLeader.values());
  }

  private static double[][] means(List<Account> linked) {
    double[][] means = new double[linked.size()][linked.size()];
    IntStream.range(0, means.length).parallel().forEach(i -> {
      Likeness likeness = new Likeness();
      for (int j = 0; j < i; j++) {
        means[i][j] = likeness.mean(linked.get(i), linked.get(j));
      }
    });
    for (int i = 0; i < means.length; i++) {
      for (int j = 0; j < i; j++) {
        means[j][i] = means[i][j];
      }
    }
    return means;
  }
}
