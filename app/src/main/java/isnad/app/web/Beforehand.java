package isnad.app.web;

import isnad.app.store.Moment;
import java.util.Collection;
import java.util.List;
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

  private final Desk desk;
  private final List<Foreseen> pages;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
          .name("isnad-beforehand")
          .daemon()
          .priority(Thread.MIN_PRIORITY)
          .factory());

  private @Nullable Moment seen;
  private @Nullable Moment done;

  Beforehand(Desk desk, Collection<Foreseen> pages) {
    this.desk = desk;
    this.pages = List.copyOf(pages);
  }

  void start() {
    var unused = clock.scheduleWithFixedDelay(this::look, OFTEN, OFTEN, TimeUnit.SECONDS);
  }

  /** While it changes from look to look, as when much is added, nothing is summed up yet. */
  private void look() {
    try {
      Moment now = desk.moment();
      if (now.equals(seen) && !now.equals(done)) {
        done = now;
        pages.forEach(Foreseen::foresee);
      }
      seen = now;
    } catch (RuntimeException failed) {
      // Whoever asks for the page is told. What is thrown from here would end all further looks.
      seen = null;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
