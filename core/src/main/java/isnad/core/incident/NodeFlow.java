package isnad.core.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The largest number of paths from a first to a last node of a directed graph that share no other
 * node, and the smallest set of nodes that breaks them all: as many, by Menger's theorem.
 *
 * <p>Every node is cut into an entrance and an exit with an arc of capacity 1 between them; arcs of
 * the graph bear any number. Paths are found one after the other, each the shortest that is still
 * open (Edmonds and Karp), so the time is at most the number of paths times that of arcs.
 */
final class NodeFlow {
  private static final int ANY = Integer.MAX_VALUE / 2;

  private final int nodes;
  private final List<List<Integer>> leaving = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> room = new ArrayList<>();

  /** A graph of {@code nodes} nodes: paths go from node 0 to node 1. */
  NodeFlow(int nodes) {
    this.nodes = nodes;
    for (int i = 0; i < 2 * nodes; i++) {
      leaving.add(new ArrayList<>(4));
    }
    for (int node = 0; node < nodes; node++) {
      arc(2 * node, 2 * node + 1, node < 2 ? ANY : 1);
    }
  }

  /** Adds an arc; one that leads from a node to itself changes nothing. */
  void arc(int from, int to) {
    arc(2 * from + 1, 2 * to, ANY);
  }

  /** An arc and, beside it at the next odd number, the way back. */
  private void arc(int from, int to, int capacity) {
    leaving.get(from).add(ends.size());
    ends.add(to);
    room.add(capacity);
    leaving.get(to).add(ends.size());
    ends.add(from);
    room.add(0);
  }

  /** The number of paths; to be asked once, before {@link #cut}. */
  int paths() {
    int paths = 0;
    int[] by = reach();
    while (by[2] >= 0) {
      for (int at = 2; at != 1; at = ends.get(by[at] ^ 1)) {
        room.set(by[at], room.get(by[at]) - 1);
        room.set(by[at] ^ 1, room.get(by[at] ^ 1) + 1);
      }
      paths++;
      by = reach();
    }
    return paths;
  }

  /**
   * The smallest cut that lies nearest to node 0: the nodes that can be entered but not left any
   * more. It is the same whichever paths were found.
   */
  List<Integer> cut() {
    int[] by = reach();
    List<Integer> cut = new ArrayList<>();
    for (int node = 2; node < nodes; node++) {
      if (by[2 * node] >= 0 && by[2 * node + 1] < 0) {
        cut.add(node);
      }
    }
    return cut;
  }

  /**
   * For each half of a node the arc by which it is reached from the exit of node 0; -1 for none.
   */
  private int[] reach() {
    int[] by = new int[2 * nodes];
    Arrays.fill(by, -1);
    Deque<Integer> open = new ArrayDeque<>(List.of(1));
    while (!open.isEmpty()) {
      for (int arc : leaving.get(open.remove())) {
        int to = ends.get(arc);
        if (to != 1 && by[to] < 0 && room.get(arc) > 0) {
          by[to] = arc;
          open.add(to);
        }
      }
    }
    return by;
  }
}
