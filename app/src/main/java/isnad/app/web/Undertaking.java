package isnad.app.web;

import isnad.app.answer.Refused;
import isnad.app.json.WorkLine;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFault;
import isnad.core.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** A piece of work that goes on behind a page of its own, and what has become of it. */
public final class Undertaking {
  private static final Log LOG = LogFactory.getLog(Undertaking.class);

  private final String id;
  private final StoreAddress ledger;
  private final Work work;
  private volatile Stand stand = new Stand(State.WAITING, Optional.empty());

  /** Whether it was begun, and how it ended. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** The name in JSON and in phrases. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
      return this == DONE || this == FAILED;
    }
  }

  private record Stand(State state, Optional<Problem> failed) {}

  /** {@code ledger} is what it works on: others hear nothing of it. */
  Undertaking(String id, StoreAddress ledger, Work work) {
    this.id = id;
    this.ledger = ledger;
    this.work = work;
  }

  public String id() {
    return id;
  }

  boolean isOf(Desk desk) {
    return ledger.equals(desk.address());
  }

  public Work work() {
    return work;
  }

  public State state() {
    return stand.state;
  }

  /** Why it failed. */
  public Optional<Problem> failed() {
    return stand.failed;
  }

  /** Where its page is. */
  public String address() {
    return "/" + work.page() + "/" + id;
  }

  String json() {
    // How it ended first: what was found is whole then.
    Stand now = stand;
    return WorkLine.of(id, now.state.key(), work.found(), now.failed);
  }

  /** Does the work; whatever goes wrong is kept for its page. */
  void carryOut() {
    stand = new Stand(State.RUNNING, Optional.empty());
    try (work) {
      work.carryOut();
      stand = new Stand(State.DONE, Optional.empty());
    } catch (Refused refused) {
      fail(refused.problem());
    } catch (StoreFault fault) {
      fail(fault.problem());
    } catch (IOException | UncheckedIOException broken) {
      fail(DeskProblem.WORK_BROKEN.of("it broke off: " + broken.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      LOG.error("work of the desk failed", fault);
      fail(DeskProblem.INTERNAL_FAULT.of("it could not be done; please report it"));
    }
  }

  private void fail(Problem problem) {
    stand = new Stand(State.FAILED, Optional.of(problem));
  }
}
