package isnad.core.incident;

import java.util.Arrays;

/**
 * Parts items that hang together by single links into groups whose members are alike on the whole:
 * the two nearest groups are put together again and again, as long as the mean likeness between
 * their members is enough (average linkage, by the chain of nearest neighbours: Murtagh, A survey
 * of recent advances in hierarchical clustering algorithms, 1983). The order of items decides
 * nothing but between exact equals.
 */
final class Parting {
  private final double[][] likeness;
  private final int[] sizes;
  private final boolean[] gone;
  private final Groups groups;
  private final double enough;

  private Parting(double[][] likeness, double enough) {
    int size = likeness.length;
    this.likeness = likeness;
    this.enough = enough;
    this.sizes = new int[size];
    Arrays.fill(sizes, 1);
    this.gone = new boolean[size];
    this.groups = new Groups(size);
  }

  /**
   * The groups of items whose likeness to one another is {@code likeness}, a symmetric table that
   * is used up.
   */
  static Groups of(double[][] likeness, double enough) {
    Parting parting = new Parting(likeness, enough);
    parting.run();
    return parting.groups;
  }

  private void run() {
    int[] chain = new int[sizes.length];
    int length = 0;
    int start = 0;
    while (true) {
      if (length == 0) {
        while (start < gone.length && gone[start]) {
          start++;
        }
        if (start == gone.length) {
          return;
        }
        chain[length++] = start;
      }
      int last = chain[length - 1];
      int before = length > 1 ? chain[length - 2] : -1;
      int nearest = nearest(last, before);
      if (nearest < 0) {
        // Nobody is near enough: this group is whole, and whoever led to it looks again.
        gone[last] = true;
        length--;
      } else if (nearest == before) {
        length -= 2;
        join(before, last);
      } else {
        chain[length++] = nearest;
      }
    }
  }

  /** The nearest group that is near enough, {@code preferred} among equals; -1 for none. */
  private int nearest(int group, int preferred) {
    int best = -1;
    double most = enough;
    for (int other = 0; other < gone.length; other++) {
      if (other != group && !gone[other]) {
        double value = likeness[group][other];
        if (value > most || value == most && (best < 0 || other == preferred)) {
          best = other;
          most = value;
        }
      }
    }
    return best;
  }

  private void join(int one, int other) {
    int kept = Math.min(one, other);
    int lost = Math.max(one, other);
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i] && i != kept && i != lost) {
        double mean = (sizes[kept] * likeness[kept][i] + sizes[lost] * likeness[lost][i])
            / (sizes[kept] + sizes[lost]);
        likeness[kept][i] = mean;
        likeness[i][kept] = mean;
      }
    }
    sizes[kept] += sizes[lost];
    gone[lost] = true;
    groups.join(kept, lost);
  }
}
