package isnad.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts claims together into incidents. Two claims are of one incident where {@link Likeness} says
 * so, and what is one with a third is one; so the order of claims changes nothing. Only claims that
 * share two features (a party, a place, a number, a rare word) within the same days are compared.
 */
public final class Assembly {
  /** Days are looked at in stretches of so many; the days of news reach over two at most. */
  private static final int STRETCH = 4;

  /** A time told longer than this is compared by the stretch of its first day alone. */
  private static final int LONGEST_TIME = 12;

  /** How many rare words of a claim find others. */
  private static final int RAREST = 5;

  /** How many features two claims share before they are compared. */
  private static final int FEATURES = 2;

  /** The largest group that is parted by comparing each with each. */
  private static final int LARGEST = 4_000;

  /** What a word must weigh to find others. */
  private static final double RARE = 3;

  /** A number up to this is told of many incidents. */
  private static final long FEW = 3;

  /** How many claims of one report are compared with each other. */
  private static final int MOST_WITHIN = 300;

  private final List<Account> accounts;
  private final Groups groups;
  private final Likeness likeness = new Likeness();

  private Assembly(List<Account> accounts) {
    this.accounts = accounts.stream().sorted(Account.ORDER).toList();
    this.groups = new Groups(accounts.size());
  }

  /** The incidents of {@code accounts}, in the order of their ids; each account is in one. */
  public static List<Incident> of(List<Account> accounts) {
    Assembly assembly = new Assembly(accounts);
    assembly.withinReports();
    assembly.acrossReports();
    return assembly.incidents();
  }

  /** Why {@code a} and {@code b} are or are not taken for one incident. */
  public static Map<Ground, Double> grounds(Account a, Account b) {
    return new Likeness().grounds(a, b);
  }

  private void withinReports() {
    Map<String, List<Integer>> byReport = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      byReport
          .computeIfAbsent(accounts.get(i).source().report(), report -> new ArrayList<>())
          .add(i);
    }
    for (List<Integer> claims : byReport.values()) {
      int most = Math.min(claims.size(), MOST_WITHIN);
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          compare(claims.get(i), claims.get(j));
        }
      }
    }
  }

  private void acrossReports() {
    TreeMap<Long, List<Integer>> byStretch = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      int number = i;
      accounts.get(i).days().ifPresent(days -> {
        long last = days.length() > LONGEST_TIME ? days.from() : days.to();
        for (long s = Math.floorDiv(days.from(), STRETCH); s <= Math.floorDiv(last, STRETCH); s++) {
          byStretch.computeIfAbsent(s, stretch -> new ArrayList<>()).add(number);
        }
      });
    }
    for (List<Integer> claims : byStretch.values()) {
      int[][] features = new int[claims.size()][];
      for (int i = 0; i < features.length; i++) {
        features[i] = features(accounts.get(claims.get(i)));
      }
      new Sharing(features)
          .meet(FEATURES, (one, other, shared) -> compare(claims.get(one), claims.get(other)));
    }
  }

  private void compare(int one, int other) {
    if (!groups.areOne(one, other) && likeness.joins(accounts.get(one), accounts.get(other))) {
      groups.join(one, other);
    }
  }

  /** What may be shared with other claims, as hashes in rising order, each once. */
  private static int[] features(Account account) {
    List<Integer> features = new ArrayList<>();
    account.doers().forEach(party -> features.add(("d" + party.key()).hashCode()));
    account.others().forEach(party -> features.add(("o" + party.key()).hashCode()));
    account.place().ifPresent(place -> features.add(("p" + place.name()).hashCode()));
    account.counts().forEach(count -> {
      long number = count.quantity().quantity().min();
      if (number > FEW) {
        features.add((count.of().key() + number).hashCode());
      }
    });
    addRarest(account.words(), features);
    return features.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static void addRarest(ContentWords words, List<Integer> features) {
    long[] byWeight = new long[words.size()];
    for (int i = 0; i < byWeight.length; i++) {
      byWeight[i] = (long) Float.floatToIntBits(words.weight(i)) << 32 | i;
    }
    Arrays.sort(byWeight);
    for (int k = 1; k <= Math.min(RAREST, byWeight.length); k++) {
      int word = (int) byWeight[byWeight.length - k];
      if (words.weight(word) >= RARE) {
        features.add(words.word(word));
      }
    }
  }

  private List<Incident> incidents() {
    return grouped(accounts, groups).stream()
        .flatMap(linked -> parted(linked).stream())
        .map(Incident::of)
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  /** Claims that hang together by single links, parted where they are not alike on the whole. */
  private List<List<Account>> parted(List<Account> linked) {
    if (linked.size() < 3 || linked.size() > LARGEST) {
      return List.of(linked);
    }
    double[][] table = new double[linked.size()][linked.size()];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < i; j++) {
        table[i][j] = likeness.mean(linked.get(i), linked.get(j));
        table[j][i] = table[i][j];
      }
    }
    return grouped(linked, Parting.of(table, Likeness.JOINS_ON_THE_WHOLE));
  }

  private static List<List<Account>> grouped(List<Account> accounts, Groups groups) {
    TreeMap<Integer, List<Account>> byLeader = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      byLeader.computeIfAbsent(groups.leader(i), leader -> new ArrayList<>()).add(accounts.get(i));
    }
    return List.copyOf(byLeader.values());
  }
}
