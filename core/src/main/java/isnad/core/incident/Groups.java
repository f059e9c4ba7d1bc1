package isnad.core.incident;

/** Numbers from 0 put together into groups; a group is named by its least number (union-find). */
final class Groups {
  private final int[] leaders;

  Groups(int size) {
    leaders = new int[size];
    for (int i = 0; i < size; i++) {
      leaders[i] = i;
    }
  }

  int leader(int number) {
    int leader = number;
    while (leaders[leader] != leader) {
      leaders[leader] = leaders[leaders[leader]];
      leader = leaders[leader];
    }
    return leader;
  }

  boolean areOne(int one, int other) {
    return leader(one) == leader(other);
  }

  /** Puts the groups of both together. */
  void join(int one, int other) {
    int a = leader(one);
    int b = leader(other);
    leaders[Math.max(a, b)] = Math.min(a, b);
  }
}
