package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Groups that are alike on the whole are those that joining the nearest two by hand gives. */
class PartingTest {
  private static final int ROUNDS = 300;

  private static double[][] table(Random random) {
    int size = 1 + random.nextInt(12);
    double[][] table = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        table[i][j] = random.nextDouble() * 10 - 2;
        table[j][i] = table[i][j];
      }
    }
    return table;
  }

  private static double mean(double[][] table, List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        sum += table[i][j];
      }
    }
    return sum / (one.size() * other.size());
  }

  private static TreeSet<String> byHand(double[][] table, double enough) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double most = Double.NEGATIVE_INFINITY;
      int[] nearest = {-1, -1};
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = mean(table, groups.get(i), groups.get(j));
          if (mean > most) {
            most = mean;
            nearest = new int[] {i, j};
          }
        }
      }
      if (most < enough) {
        TreeSet<String> named = new TreeSet<>();
        groups.forEach(group -> named.add(new TreeSet<>(group).toString()));
        return named;
      }
      groups.get(nearest[0]).addAll(groups.remove(nearest[1]));
    }
  }

  private static TreeSet<String> parted(double[][] table, double enough) {
    int size = table.length;
    Groups groups = Parting.of(table, enough);
    TreeMap<Integer, TreeSet<Integer>> byLeader = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      byLeader.computeIfAbsent(groups.leader(i), leader -> new TreeSet<>()).add(i);
    }
    TreeSet<String> named = new TreeSet<>();
    byLeader.values().forEach(group -> named.add(group.toString()));
    return named;
  }

  @Test
  void theChainOfNeighboursGivesTheSameGroups() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      double[][] table = table(new Random(seed));
      assertThat(byHand(table, 3)).as("seed %d", seed).isEqualTo(parted(table, 3));
    }
  }

  @Test
  void aBridgeBetweenTwoGroupsDoesNotMakeThemOne() {
    double[][] table = {
      {0, 6, 6, -3}, {6, 0, 6, -3}, {6, 6, 0, 6}, {-3, -3, 6, 0},
    };
    assertThat(parted(table, 3)).containsExactlyInAnyOrder("[0, 1, 2]", "[3]");
  }
}
