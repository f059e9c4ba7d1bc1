package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Items that share features meet, each two once, and no others do. */
class SharingTest {
  private static final int ROUNDS = 200;

  private static List<String> meetings(int[][] features, int least) {
    List<String> met = new ArrayList<>();
    new Sharing(features)
        .meet(least, (one, other, shared) -> met.add(one + " " + other + " " + shared));
    return met;
  }

  private static List<String> byHand(int[][] features, int least) {
    List<String> met = new ArrayList<>();
    for (int i = 0; i < features.length; i++) {
      for (int j = i + 1; j < features.length; j++) {
        int[] other = features[j];
        long shared = Arrays.stream(features[i])
            .filter(feature -> Arrays.stream(other).anyMatch(one -> one == feature))
            .count();
        if (shared >= least) {
          met.add(i + " " + j + " " + shared);
        }
      }
    }
    return met;
  }

  @Test
  void thoseMeetThatComparingAllWouldFind() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      int[][] features = new int[random.nextInt(30)][];
      for (int i = 0; i < features.length; i++) {
        // Negative features too: hashes have no sign.
        features[i] = random.ints(random.nextInt(8), -12, 12).distinct().toArray();
      }
      int least = 1 + random.nextInt(3);
      assertThat(meetings(features, least))
          .as("seed %d", seed)
          .containsExactlyElementsOf(byHand(features, least));
    }
  }

  @Test
  void aFeatureOfVeryManyLeadsEachToItsNeighboursAlone() {
    int[][] features = new int[5_000][];
    Arrays.fill(features, new int[] {7});
    Groups groups = new Groups(features.length);
    int[] meetings = new int[1];
    new Sharing(features).meet(1, (one, other, shared) -> {
      meetings[0]++;
      groups.join(one, other);
    });
    assertThat(meetings[0]).isLessThan(3_000_000);
    assertThat(groups.leader(features.length - 1)).isZero();
  }
}
