package isnad.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which claims hang together by single links. Two claims are linked where {@link Likeness} is
 * enough, and what is linked with a third is one with it; so the order of claims changes nothing. A
 * group of more than {@link #MOST} is not taken for one incident but linked again, by what the next
 * level asks for, and so on.
 */
final class Linking {
  /** What is asked for at each level, above what joins two claims. */
  static final double[] LEVELS = {0, 1, 2, 3, 4, 6};

  /** The largest group that stays together at a level that is not the last. */
  static final int MOST = 600;

  /** How many claims of one report are compared with each other. */
  private static final int MOST_WITHIN = 300;

  /** So many claims of a stretch are compared with those behind them at a time. */
  private static final int AT_A_TIME = 1 << 10;

  private final List<Account> accounts;
  private final int[] floors;
  private final int most;
  private final List<Group> found = new ArrayList<>();

  /** Claims of one group, in their order. */
  record Group(int level, List<Account> accounts) {
    Group {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * A claim, and the first level at which its group is not known to be too large: at those below it
   * hangs together with many that are not looked at.
   */
  record Item(Account account, int floor) {}

  private Linking(List<Item> items, int most) {
    List<Item> sorted = items.stream()
        .sorted((a, b) -> Account.ORDER.compare(a.account, b.account))
        .toList();
    this.accounts = sorted.stream().map(Item::account).toList();
    this.floors = sorted.stream().mapToInt(Item::floor).toArray();
    this.most = most;
  }

  /** The groups of {@code items}; each is in one. */
  static List<Group> of(List<Item> items, int most) {
    Linking linking = new Linking(items, most);
    int[] all = new int[items.size()];
    Arrays.setAll(all, i -> i);
    linking.link(all, 0);
    return linking.found;
  }

  /** The last level at which what joins two claims by {@code excess} is a link; -1 for none. */
  static int level(double excess) {
    int level = -1;
    while (level + 1 < LEVELS.length && excess >= LEVELS[level + 1]) {
      level++;
    }
    return level;
  }

  private void link(int[] members, int level) {
    Groups groups = new Groups(members.length);
    withinReports(members, groups);
    acrossReports(members, groups, LEVELS[level]);
    TreeMap<Integer, List<Integer>> byLeader = new TreeMap<>();
    for (int i = 0; i < members.length; i++) {
      byLeader.computeIfAbsent(groups.leader(i), leader -> new ArrayList<>()).add(members[i]);
    }
    for (List<Integer> group : byLeader.values()) {
      boolean tooLarge = group.size() > most || group.stream().anyMatch(one -> floors[one] > level);
      if (tooLarge && level + 1 < LEVELS.length) {
        link(group.stream().mapToInt(Integer::intValue).toArray(), level + 1);
      } else {
        found.add(new Group(level, group.stream().map(accounts::get).toList()));
      }
    }
  }

  private void withinReports(int[] members, Groups groups) {
    Map<String, List<Integer>> byReport = new HashMap<>();
    for (int i = 0; i < members.length; i++) {
      byReport
          .computeIfAbsent(account(members, i).source().report(), report -> new ArrayList<>())
          .add(i);
    }
    // Reports have nothing to do with each other here, so each core may take some.
    byReport.values().parallelStream()
        .map(claims -> linkedWithin(members, claims))
        .toList()
        .forEach(pairs -> pairs.forEach(pair -> groups.join(pair[0], pair[1])));
  }

  private List<int[]> linkedWithin(int[] members, List<Integer> claims) {
    Likeness within = new Likeness();
    List<int[]> pairs = new ArrayList<>();
    int last = Math.min(claims.size(), MOST_WITHIN);
    for (int i = 0; i < last; i++) {
      Account one = account(members, claims.get(i));
      for (int j = i + 1; j < last; j++) {
        if (within.excess(one, account(members, claims.get(j))) > 0) {
          pairs.add(new int[] {claims.get(i), claims.get(j)});
        }
      }
    }
    return pairs;
  }

  private void acrossReports(int[] members, Groups groups, double asked) {
    Features[] features = new Features[members.length];
    Arrays.parallelSetAll(features, i -> Features.of(account(members, i)));
    TreeMap<Long, List<Integer>> byStretch = new TreeMap<>();
    for (int i = 0; i < members.length; i++) {
      for (long at = features[i].first(); at <= features[i].last(); at++) {
        byStretch.computeIfAbsent(at, one -> new ArrayList<>()).add(i);
      }
    }
    int[] leaders = new int[members.length];
    Arrays.setAll(leaders, groups::leader);
    // Each core may compare some, passing over what is one by those that it looked at itself.
    List<Part> parts = byStretch.values().parallelStream()
        .filter(claims -> claims.size() > 1)
        .flatMap(claims -> parts(claims, features))
        .toList();
    parts.parallelStream()
        .map(part -> linked(part, members, leaders, asked))
        .toList()
        .forEach(pairs -> pairs.forEach(pair -> groups.join(pair[0], pair[1])));
  }

  /** Some claims of a stretch that are compared with those behind them. */
  private record Part(List<Integer> claims, Sharing sharing, int from, int to) {}

  private static Stream<Part> parts(List<Integer> claims, Features[] features) {
    int[][] theirs = claims.stream().map(i -> features[i].hashes()).toArray(int[][]::new);
    Sharing sharing = new Sharing(theirs);
    return IntStream.iterate(0, from -> from < claims.size(), from -> from + AT_A_TIME)
        .mapToObj(
            from -> new Part(claims, sharing, from, Math.min(claims.size(), from + AT_A_TIME)));
  }

  private List<int[]> linked(Part part, int[] members, int[] leaders, double asked) {
    Likeness across = new Likeness();
    Map<Integer, Integer> joined = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    part.sharing.meet(Features.LEAST, part.from, part.to, (first, second, shared) -> {
      int one = part.claims.get(first);
      int other = part.claims.get(second);
      int a = leader(joined, leaders[one]);
      int b = leader(joined, leaders[other]);
      if (a != b && across.excess(account(members, one), account(members, other)) >= asked) {
        joined.put(Math.max(a, b), Math.min(a, b));
        pairs.add(new int[] {one, other});
      }
    });
    return pairs;
  }

  private static int leader(Map<Integer, Integer> joined, int number) {
    int leader = number;
    for (Integer next = joined.get(leader); next != null; next = joined.get(leader)) {
      leader = next;
    }
    return leader;
  }

  private Account account(int[] members, int i) {
    return accounts.get(members[i]);
  }
}
