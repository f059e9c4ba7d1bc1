package isnad.app.web;

import isnad.app.store.Moment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions about all that a ledger holds, which stay true until it changes. Each is
 * looked for once, however many ask for it.
 */
final class Remembered {
  /** How many answers of a moment are remembered; others are looked for each time. */
  private static final int MOST = 500;

  private record At(@Nullable Moment moment, Map<String, FutureTask<?>> answers) {}

  private final AtomicReference<At> now = new AtomicReference<>(new At(null, Map.of()));

  /** What {@code question} was answered at {@code moment}, or is now by {@code answering}. */
  @SuppressWarnings("unchecked") // A question has answers of one type.
  <T> T answer(Moment moment, String question, Supplier<T> answering) {
    At at = now.updateAndGet(
        was -> moment.equals(was.moment) ? was : new At(moment, new ConcurrentHashMap<>()));
    FutureTask<T> fresh = new FutureTask<>(answering::get);
    FutureTask<T> kept = at.answers.size() < MOST
        ? (FutureTask<T>) at.answers.computeIfAbsent(question, asked -> fresh)
        : fresh;
    // Does nothing where another request looks for it, or has.
    kept.run();
    try {
      return kept.get();
    } catch (ExecutionException failed) {
      at.answers.remove(question, kept);
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the desk is being stopped", stopped);
    }
  }
}
