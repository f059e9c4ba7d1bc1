package isnad.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was done into the audit log behind the pages, many entries at a time. What changes
 * something waits for its entry; what is only seen does not, unless the log cannot keep up.
 */
public final class AuditWriter implements AutoCloseable {
  /** So many entries wait at most; whoever comes then waits for room. */
  private static final int WAITING = 10_000;

  private static final int AT_A_TIME = 500;

  /** How long entries are gathered, in milliseconds, where nobody waits for them. */
  private static final long GATHERED = 200;

  /** How long anybody waits for an entry, in seconds. */
  private static final long PATIENCE = 10;

  private final AuditTrail trail;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
  private final AtomicLong written = new AtomicLong();
  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean failing;

  private record Waiting(Done done, @Nullable CompletableFuture<Boolean> kept) {}

  AuditWriter(AuditTrail trail) {
    this.trail = trail;
    thread = Thread.ofPlatform().name("isnad-audit").daemon().start(this::write);
  }

  /** Has an entry written soon; throws where that cannot be. */
  public void soon(Done done) {
    put(new Waiting(done, null));
  }

  /** Writes an entry, with what waits before it, and is back when it is on the disk. */
  public void now(Done done) {
    CompletableFuture<Boolean> kept = new CompletableFuture<>();
    put(new Waiting(done, kept));
    try {
      boolean unused = kept.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault("it was broken off", e);
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      throw fault("it cannot be written now", e);
    }
  }

  private void put(Waiting one) {
    try {
      if (closed || !queue.offer(one, PATIENCE, TimeUnit.SECONDS)) {
        throw fault("it cannot be written now", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault("it was broken off", e);
    }
  }

  private static AccessFault fault(String what, @Nullable Throwable cause) {
    return new AccessFault(AccessProblem.AUDIT_NOT_WRITTEN, "the audit log: " + what, cause);
  }

  /** Whether what was written last could not be: whatever is done now would be told nowhere. */
  public boolean isFailing() {
    return failing;
  }

  /** How many entries were written since it was begun. */
  public long written() {
    return written.get();
  }

  private void write() {
    List<Waiting> some = new ArrayList<>();
    while (!closed || !queue.isEmpty()) {
      try {
        gather(some);
        if (!some.isEmpty() || failing) {
          trail.add(some.stream().map(Waiting::done).toList());
          failing = false;
          written.addAndGet(some.size());
          some.forEach(AuditWriter::isKept);
          some.clear();
        }
      } catch (AccessFault fault) {
        failing = true;
        some.forEach(one -> isLost(one, fault));
        // Those who wait are told, and what they did is not answered; the others are tried again.
        some.removeIf(one -> one.kept != null);
        rest();
      } catch (InterruptedException closing) {
        closed = true;
      }
    }
  }

  private void gather(List<Waiting> some) throws InterruptedException {
    boolean wanted = some.stream().anyMatch(one -> one.kept != null);
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GATHERED);
    while (some.size() < AT_A_TIME && !wanted) {
      Waiting one = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (one == null) {
        return;
      }
      some.add(one);
      wanted = one.kept != null;
    }
    queue.drainTo(some, Math.max(0, AT_A_TIME - some.size()));
  }

  private static void isKept(Waiting one) {
    if (one.kept != null) {
      one.kept.complete(true);
    }
  }

  private static void isLost(Waiting one, AccessFault fault) {
    if (one.kept != null) {
      one.kept.completeExceptionally(fault);
    }
  }

  private void rest() {
    try {
      Thread.sleep(GATHERED);
    } catch (InterruptedException closing) {
      closed = true;
    }
  }

  /** Writes what waits. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
