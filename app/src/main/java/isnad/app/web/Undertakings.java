package isnad.app.web;

import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The work that goes on behind pages, one piece at a time, since a ledger has one writer. The last
 * that are over are remembered until the desk is stopped, which waits for none of them.
 */
@Component
final class Undertakings implements AutoCloseable {
  /** How many that are over are remembered. */
  private static final int REMEMBERED = 50;

  /** How many wait at most: each may hold a whole upload. */
  private static final int WAITING = 20;

  /** How long the one that is being done may take to step back, in seconds. */
  private static final long LAST = 5;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Undertaking> all = new LinkedHashMap<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().name("isnad-undertakings").daemon().factory());

  /** Begins {@code work} for {@code desk} behind those before it; refused where too many wait. */
  synchronized Undertaking begin(Desk desk, Work work) throws Refused {
    long open = all.values().stream()
        .filter(one -> one.isOf(desk) && !one.state().isOver())
        .count();
    if (open > WAITING) {
      throw new Refused(
          DeskProblem.DESK_BUSY.of(open + " pieces of work wait already: send it again later"));
    }
    byte[] id = new byte[8];
    random.nextBytes(id);
    Undertaking one = new Undertaking("w-" + HexFormat.of().formatHex(id), desk.address(), work);
    worker.execute(one::carryOut);
    all.put(one.id(), one);
    forget();
    return one;
  }

  /** Forgets the oldest of those that are over. */
  private void forget() {
    long over = all.values().stream().filter(one -> one.state().isOver()).count();
    Iterator<Undertaking> oldest = all.values().iterator();
    while (over > REMEMBERED && oldest.hasNext()) {
      if (oldest.next().state().isOver()) {
        oldest.remove();
        over--;
      }
    }
  }

  /** The one of {@code desk} that was begun on {@code page} and has the {@code id}. */
  synchronized Undertaking of(Desk desk, String page, String id) throws Refused {
    return Optional.ofNullable(all.get(id))
        .filter(one -> one.isOf(desk) && one.work().page().equals(page))
        .orElseThrow(() -> new Refused(AskProblem.UNKNOWN_ID.of(
            "no work of that name is remembered: the desk was started anew, or did much since")));
  }

  /** How many of {@code desk} are to be done before {@code one}. */
  synchronized long before(Desk desk, Undertaking one) {
    return all.values().stream()
        .takeWhile(other -> other != one)
        .filter(other -> other.isOf(desk) && !other.state().isOver())
        .count();
  }

  @Override
  public void close() {
    synchronized (this) {
      worker.shutdownNow();
      all.values().stream()
          .filter(one -> one.state() == Undertaking.State.WAITING)
          .forEach(one -> one.work().close());
    }
    try {
      boolean unused = worker.awaitTermination(LAST, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
