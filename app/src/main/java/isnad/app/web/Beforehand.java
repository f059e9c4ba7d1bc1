package isnad.app.web;

import isnad.app.store.Moment;
import isnad.app.store.StoreAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what a ledger holds whenever it has changed, so that nobody has to wait for it. Steps
 * back behind whatever else is to be done.
 */
final class Beforehand implements AutoCloseable {
  /** How often the ledger is looked at, in seconds. */
  private static final long OFTEN = 2;

  private final Desks desks;
  private final List<Foreseen> pages;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
          .name("isnad-beforehand")
          .daemon()
          .priority(Thread.MIN_PRIORITY)
          .factory());

  /** Of each desk, by its ledger, what it held when it was last looked at and summed up. */
  private final Map<StoreAddress, Looked> looked = new HashMap<>();

  private record Looked(@Nullable Moment seen, @Nullable Moment done) {}

  Beforehand(Desks desks, Collection<Foreseen> pages) {
    this.desks = desks;
    this.pages = List.copyOf(pages);
  }

  void start() {
    var unused = clock.scheduleWithFixedDelay(this::look, OFTEN, OFTEN, TimeUnit.SECONDS);
  }

  private void look() {
    desks.each(this::look);
  }

  /** While it changes from look to look, as when much is added, nothing is summed up yet. */
  private void look(Desk desk) {
    Looked before = looked.getOrDefault(desk.address(), new Looked(null, null));
    Moment now = null;
    Moment done = before.done;
    try {
      now = desk.moment();
      if (now.equals(before.seen) && !now.equals(done)) {
        done = now;
        pages.forEach(Foreseen::foresee);
      }
    } catch (RuntimeException failed) {
      // Whoever asks for the page is told. What is thrown from here would end all further looks.
      now = null;
    }
    looked.put(desk.address(), new Looked(now, done));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
