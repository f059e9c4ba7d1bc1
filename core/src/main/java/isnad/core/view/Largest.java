package isnad.core.view;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The sum of what incidents add, and those that add most, the largest first. */
final class Largest {
  private static final Comparator<One> ORDER = Comparator.comparing((One one) -> one.bounds.best())
      .thenComparing(one -> one.bounds.high())
      .thenComparing(one -> one.bounds.low())
      .thenComparing(one -> one.bounds.open())
      .thenComparing(one -> one.counted.id(), Comparator.reverseOrder())
      .thenComparing(one -> one.counted.mark());

  private final int most;
  private final PriorityQueue<One> largest = new PriorityQueue<>(ORDER);
  private Bounds sum = Bounds.NONE;
  private long counted;

  /** An incident and what it adds. */
  record One(Counted counted, Bounds bounds) {}

  Largest(int most) {
    this.most = most;
  }

  void add(Counted incident, Bounds bounds) {
    sum = sum.plus(bounds);
    counted++;
    One one = new One(incident, bounds);
    if (largest.size() < most) {
      largest.add(one);
    } else if (most > 0 && ORDER.compare(one, largest.element()) > 0) {
      largest.remove();
      largest.add(one);
    }
  }

  Bounds sum() {
    return sum;
  }

  long counted() {
    return counted;
  }

  List<One> listed() {
    return largest.stream().sorted(ORDER.reversed()).toList();
  }
}
