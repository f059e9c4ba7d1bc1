package isnad.app.share;

import isnad.app.json.TaxiiEnvelope;
import isnad.app.json.TaxiiLine.Came;
import isnad.app.json.TaxiiLine.Status;
import isnad.app.store.Collected;
import isnad.app.store.Partner;
import isnad.core.report.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Takes what partners send. It is kept as it came before it is answered, and taken into the ledger
 * behind that, one partner's after the other's; what became of it is told by a status.
 */
public final class Inbox implements AutoCloseable {
  /** The most that is taken at a time, in bytes. */
  public static final long MOST_BYTES = 32L << 20;

  /** Envelopes that come one behind the other are taken in together, in milliseconds. */
  private static final long QUIET = 1_000;

  private static final long LONGEST_WAIT = 60_000;

  /** How many statuses are remembered. */
  private static final int MOST_STATUSES = 200;

  /** The most objects that a partner may have sent in all. */
  private static final long MOST_OBJECTS = 500_000;

  private final Collections collections;
  private final Intake intake;
  private final Clock clock;
  private final ExecutorService taking =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private final Map<String, Of> statuses = new LinkedHashMap<>();
  private final Map<String, Deque<String>> waiting = new HashMap<>();
  private final Map<String, Long> last = new HashMap<>();

  /** Takes all that a partner sent into the ledger; gives what is wrong, by the ids of objects. */
  public interface Intake {
    Map<String, Problem> take(Partner partner, Collected sent);
  }

  /** A status and whose it is. */
  private record Of(String partner, Status status) {}

  public Inbox(Collections collections, Intake intake, Clock clock) {
    this.collections = collections;
    this.intake = intake;
    this.clock = clock;
  }

  /** Whether {@code partner} may send so many objects more. */
  public boolean mayTake(Partner partner, int more) {
    return collections.sent(partner).count() + more <= MOST_OBJECTS;
  }

  /** Takes the objects of an envelope; what becomes of them is asked for by the status's id. */
  public Status take(Partner partner, TaxiiEnvelope envelope) {
    Instant now = clock.instant();
    collections
        .sent(partner)
        .put(
            envelope.objects().stream()
                .map(one ->
                    new Collected.Item(one.id(), one.type(), one.spec(), one.version(), one.body()))
                .toList(),
            now);
    List<Came> yet = envelope.objects().stream()
        .map(one -> new Came(one.id(), one.version(), Optional.empty()))
        .toList();
    Status status = new Status(UUID.randomUUID().toString(), false, now, List.of(), List.of(), yet);
    synchronized (this) {
      statuses.put(status.id(), new Of(partner.key(), status));
      if (statuses.size() > MOST_STATUSES) {
        statuses.remove(statuses.keySet().iterator().next());
      }
      Deque<String> queue = waiting.computeIfAbsent(partner.key(), key -> new ArrayDeque<>());
      queue.add(status.id());
      last.put(partner.key(), System.nanoTime());
      if (queue.size() == 1) {
        taking.execute(() -> take(partner));
      }
    }
    return status;
  }

  /** Takes in all that came of a partner until now, which may be several envelopes. */
  private void take(Partner partner) {
    List<String> done;
    awaitQuiet(partner);
    synchronized (this) {
      done = new ArrayList<>(waiting.getOrDefault(partner.key(), new ArrayDeque<>()));
      waiting.remove(partner.key());
    }
    Map<String, Problem> wrong;
    String failed = null;
    try {
      wrong = intake.take(partner, collections.sent(partner));
    } catch (RuntimeException fault) {
      wrong = Map.of();
      failed = "it could not be taken in; send it again later";
    }
    finish(done, wrong, failed);
  }

  /** A package that is sent in several envelopes makes sense as a whole. */
  private void awaitQuiet(Partner partner) {
    long begun = System.nanoTime();
    try {
      while (System.nanoTime() - begun < LONGEST_WAIT * 1_000_000) {
        long since;
        synchronized (this) {
          since = System.nanoTime() - last.getOrDefault(partner.key(), begun);
        }
        if (since >= QUIET * 1_000_000) {
          return;
        }
        Thread.sleep(QUIET / 4);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void finish(
      List<String> done, Map<String, Problem> wrong, @Nullable String failed) {
    for (String id : done) {
      Of of = statuses.get(id);
      if (of != null) {
        List<Came> good = new ArrayList<>();
        List<Came> bad = new ArrayList<>();
        for (Came one : of.status.yet()) {
          Problem problem = wrong.get(one.id());
          String why = problem == null ? failed : problem.code().code() + ": " + problem.what();
          if (why == null) {
            good.add(one);
          } else {
            bad.add(new Came(one.id(), one.version(), Optional.of(why)));
          }
        }
        statuses.put(
            id, new Of(of.partner, new Status(id, true, of.status.asked(), good, bad, List.of())));
      }
    }
  }

  /** The status of that id, if {@code partner} was given it. */
  public synchronized Optional<Status> status(Partner partner, String id) {
    return Optional.ofNullable(statuses.get(id))
        .filter(one -> one.partner.equals(partner.key()))
        .map(Of::status);
  }

  @Override
  public void close() {
    taking.shutdown();
  }
}
