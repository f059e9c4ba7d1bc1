package isnad.app.keeping;

import isnad.app.access.AuditedDeed;
import isnad.app.access.Deed;
import isnad.app.access.Done;
import isnad.app.answer.Refused;
import isnad.app.change.Knowledge;
import isnad.app.search.Search;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFault;
import isnad.core.ledger.Erased;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Erases by the schedules beside ledgers, once a day while a desk serves them. Where another writes
 * a ledger it waits for the next hour.
 */
public final class DailyKeeping implements AutoCloseable {
  private static final long FIRST = 60;
  private static final long DAY = TimeUnit.DAYS.toSeconds(1);
  private static final long HOUR = TimeUnit.HOURS.toSeconds(1);

  private final Supplier<List<StoreAddress>> ledgers;
  private final Supplier<Knowledge> known;
  private final Consumer<String> told;
  private final Clock clock;
  private final ScheduledExecutorService timer;

  /** Begins: the first time a minute from now. What is done is {@code told}. */
  public DailyKeeping(
      Supplier<List<StoreAddress>> ledgers,
      Supplier<Knowledge> known,
      Consumer<String> told,
      Clock clock) {
    this.ledgers = ledgers;
    this.known = known;
    this.told = told;
    this.clock = clock;
    timer = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("isnad-keeping").factory());
    again(FIRST);
  }

  private void again(long seconds) {
    var unused = timer.schedule(() -> again(run() ? DAY : HOUR), seconds, TimeUnit.SECONDS);
  }

  /** Erases what is due now; whether all could be. */
  public boolean run() {
    boolean all = true;
    try {
      for (StoreAddress ledger : ledgers.get()) {
        all &= run(ledger);
      }
    } catch (RuntimeException fault) {
      told.accept("isnad: what is due to be erased was not: " + fault.getMessage());
      all = false;
    }
    return all;
  }

  private boolean run(StoreAddress ledger) {
    try {
      if (!(ledger instanceof StoreAddress.LocalFile)) {
        return true;
      }
      List<Rule> rules = Schedule.beside(ledger).rules();
      if (rules.isEmpty()) {
        return true;
      }
      Expiring expiring = new Expiring(ledger, known.get(), Search.beside(ledger), clock);
      List<Erased> due = expiring.due(rules);
      if (due.isEmpty()) {
        return true;
      }
      expiring.erase(due, problem -> told.accept("isnad: " + problem.what()));
      AuditedDeed.tell(ledger, Deed.CHANGE, "keeping run", Done.GOOD);
      told.accept("isnad: erased by the schedule: " + due.size() + " versions of reports");
      return true;
    } catch (StoreFault busy) {
      return false;
    } catch (Refused refused) {
      told.accept("isnad: " + refused.problem().what());
      return false;
    } catch (IOException e) {
      told.accept("isnad: the schedule cannot be read");
      return false;
    }
  }

  @Override
  public void close() {
    // What is being erased is erased to its end by the writer; nothing new is begun.
    timer.shutdown();
  }
}
