package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths that share no node, against trying all sets of paths and all cuts. */
class NodeFlowTest {
  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** A graph in which no arc leads from the first node to the last. */
  private record Graph(int nodes, List<int[]> arcs) {
    static Graph of(int seed) {
      Random random = new Random(seed);
      int nodes = 3 + random.nextInt(6);
      List<int[]> arcs = new ArrayList<>();
      for (int from = 0; from < nodes; from++) {
        for (int to = 0; to < nodes; to++) {
          boolean inside = from != 1 && to != 0 && from != to && !(from == 0 && to == 1);
          if (inside && random.nextInt(3) == 0) {
            arcs.add(new int[] {from, to});
          }
        }
      }
      return new Graph(nodes, arcs);
    }

    NodeFlow flow() {
      NodeFlow flow = new NodeFlow(nodes);
      arcs.forEach(arc -> flow.arc(arc[0], arc[1]));
      return flow;
    }

    /** The most paths from {@code at} on, when {@code used} nodes are taken. */
    int most(int at, Set<Integer> used) {
      int best = 0;
      for (int[] arc : arcs) {
        if (arc[0] != at) {
          continue;
        }
        if (arc[1] == 1) {
          best = Math.max(best, 1 + most(0, used));
        } else if (used.add(arc[1])) {
          best = Math.max(best, most(arc[1], used));
          used.remove(arc[1]);
        }
      }
      return best;
    }

    boolean isCutBy(Set<Integer> nodes) {
      Set<Integer> reached = new HashSet<>(Set.of(0));
      boolean grew = true;
      while (grew) {
        grew = false;
        for (int[] arc : arcs) {
          grew |= reached.contains(arc[0]) && !nodes.contains(arc[1]) && reached.add(arc[1]);
        }
      }
      return !reached.contains(1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pathsAreAsManyAsTryingAllFinds(int seed) {
    Graph graph = Graph.of(seed);
    assertThat(graph.flow().paths()).isEqualTo(graph.most(0, new HashSet<>()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCutBreaksAllPathsAndHasOneNodeForEach(int seed) {
    Graph graph = Graph.of(seed);
    NodeFlow flow = graph.flow();
    int paths = flow.paths();
    List<Integer> cut = flow.cut();
    assertThat(cut).hasSize(paths).doesNotContain(0, 1);
    assertThat(graph.isCutBy(Set.copyOf(cut))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCutIsTheSameWhateverTheOrderOfArcs(int seed) {
    Graph graph = Graph.of(seed);
    NodeFlow flow = graph.flow();
    flow.paths();
    List<int[]> arcs = new ArrayList<>(graph.arcs());
    Collections.shuffle(arcs, new Random(seed));
    NodeFlow other = new Graph(graph.nodes(), arcs).flow();
    other.paths();
    assertThat(other.cut()).isEqualTo(flow.cut());
  }
}
