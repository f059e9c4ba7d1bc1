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
  private long low;
  private long best;
  private long high;
  private boolean open;
  private long counted;

  /** The best figure of the least of them. */
  private long least;

  /** An incident and what it adds. */
  record One(Counted counted, Bounds bounds) {}

  Largest(int most) {
    this.most = most;
  }

  void add(Counted incident, Bounds bounds) {
    low += bounds.low();
    best += bounds.best();
    high += bounds.high();
    open |= bounds.open();
    counted++;
    boolean full = largest.size() >= most;
    if (full && (most == 0 || bounds.best() < least)) {
      return;
    }
    One one = new One(incident, bounds);
    if (!full) {
      largest.add(one);
    } else if (ORDER.compare(one, largest.element()) > 0) {
      largest.remove();
      largest.add(one);
    }
    least = largest.element().bounds.best();
  }

  Bounds sum() {
    return new Bounds(low, best, high, open);
  }

  long counted() {
    return counted;
  }

  List<One> listed() {
    return largest.stream().sorted(ORDER.reversed()).toList();
  }
}
