package isnad.app.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Makes something of many reports on several threads and hands it on in the order in which they
 * came. Only a window of them is in memory: when it is full, the oldest is waited for before more
 * are taken in.
 */
public final class InOrder<P> {
  /** Reports in the window for each thread. */
  private static final int EACH = 16;

  /** About how many bytes of reports may wait in the window. */
  private static final long WEIGHT = 32L << 20;

  private final Step<P> step;
  private final ArrayDeque<Waiting<P>> window = new ArrayDeque<>();
  private long weight;
  private int number;

  /** What is done with each report. */
  public interface Step<P> {
    /** Makes something of a report, on any thread; {@code number} counts them from 1. */
    P make(int number, Arrival arrival);

    /** Takes what was made, on the thread of the run and in the order of the reports. */
    void take(P made) throws IOException;

    /** The next report is not ready yet, and the run waits for it. */
    void pause() throws IOException;
  }

  /** A report on its way through a thread. */
  private record Waiting<P>(Future<P> made, long weight) {}

  public InOrder(Step<P> step) {
    this.step = step;
  }

  /** Does all of {@code ingest}; throws what {@link Step#take} throws. */
  public void run(Ingest ingest, int threads, LongConsumer progress) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("read-", 1).factory());
    try {
      ingest.send(arrival -> add(arrival, pool, threads * EACH), progress);
      while (!window.isEmpty()) {
        takeOldest();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      pool.shutdownNow();
    }
  }

  private void add(Arrival arrival, ExecutorService pool, int most) {
    while (!window.isEmpty()
        && (window.size() >= most
            || weight + arrival.weight() > WEIGHT
            || window.peek().made().isDone())) {
      takeOldest();
    }
    int mine = ++number;
    window.add(new Waiting<>(pool.submit(() -> step.make(mine, arrival)), arrival.weight()));
    weight += arrival.weight();
  }

  private void takeOldest() {
    Waiting<P> oldest = window.remove();
    try {
      if (!oldest.made().isDone()) {
        step.pause();
      }
      P made = oldest.made().get();
      weight -= oldest.weight();
      step.take(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
