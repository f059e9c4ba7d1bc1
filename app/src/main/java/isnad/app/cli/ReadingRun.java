package isnad.app.cli;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Received;
import isnad.app.present.Presentation;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads many reports on several threads and writes them in the order in which they came. Only a
 * window of them is in memory: when it is full, the oldest is waited for before more are taken in.
 */
final class ReadingRun {
  /** Reports in the window for each thread. */
  private static final int EACH = 16;

  /** About how many bytes of reports may wait in the window. */
  private static final long WEIGHT = 32L << 20;

  private final Function<Report, Extraction> reading;
  private final Presentation presentation;
  private final Destination out;
  private final ProgressBar bar;
  private final Tally tally = new Tally();
  private final ArrayDeque<Waiting> window = new ArrayDeque<>();
  private long weight;
  private int number;

  /** A report on its way through a thread. */
  private record Waiting(Future<Piece> piece, long weight) {}

  /** What a thread made of a report. */
  private record Piece(ByteBuffer bytes, boolean read, int claims, List<Problem> problems) {}

  ReadingRun(
      Function<Report, Extraction> reading,
      Presentation presentation,
      Destination out,
      ProgressBar bar) {
    this.reading = reading;
    this.presentation = presentation;
    this.out = out;
    this.bar = bar;
  }

  /** Reads all of {@code ingest}; throws where the output cannot be written. */
  Tally run(Ingest ingest, int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("read-", 1).factory());
    try {
      out.write(presentation.opening());
      ingest.send(arrival -> take(arrival, pool, threads * EACH), bar::advance);
      while (!window.isEmpty()) {
        writeOldest();
      }
      bar.clear();
      out.write(presentation.closing());
      return tally;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      bar.clear();
      pool.shutdownNow();
    }
  }

  private void take(Arrival arrival, ExecutorService pool, int most) {
    while (!window.isEmpty()
        && (window.size() >= most
            || weight + arrival.weight() > WEIGHT
            || window.peek().piece().isDone())) {
      writeOldest();
    }
    int mine = ++number;
    window.add(new Waiting(pool.submit(() -> piece(mine, arrival)), arrival.weight()));
    weight += arrival.weight();
  }

  private void writeOldest() {
    Waiting oldest = window.remove();
    try {
      if (!oldest.piece().isDone()) {
        out.flush();
      }
      Piece piece = oldest.piece().get();
      weight -= oldest.weight();
      bar.makeRoom();
      out.write(piece.bytes());
      tally.add(piece.read(), piece.claims(), piece.problems());
      bar.draw(tally.reports());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Piece piece(int mine, Arrival arrival) {
    return switch (arrival.receive()) {
      case Received.Unread unread ->
        new Piece(utf8(presentation.unread(mine, unread)), false, 0, unread.problems());
      case Received.WithText text -> {
        Extraction extraction = extraction(text);
        boolean fault =
            extraction.problems().stream().anyMatch(p -> p.code() == RunProblem.INTERNAL_FAULT);
        ByteBuffer bytes = utf8(presentation.read(mine, extraction));
        boolean read = text.isReadable() && !fault;
        yield new Piece(bytes, read, extraction.claims().size(), extraction.problems());
      }
    };
  }

  private Extraction extraction(Received.WithText text) {
    if (!text.isReadable()) {
      return new Extraction(text.report(), List.of(), text.problems());
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    try {
      Extraction read = reading.apply(text.report());
      problems.addAll(read.problems());
      return new Extraction(text.report(), read.claims(), problems);
    } catch (RuntimeException | StackOverflowError e) {
      // One report that Isnad cannot cope with must not cost the others.
      problems.add(Problem.of(RunProblem.INTERNAL_FAULT, "reading failed: " + e));
      return new Extraction(text.report(), List.of(), problems);
    }
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
