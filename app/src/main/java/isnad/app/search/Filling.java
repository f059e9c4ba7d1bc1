package isnad.app.search;

import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexWriter;

/**
 * Writes all reports of a ledger into an index: one thread reads, others take apart what it read.
 * In which order documents come changes no answer, see {@link FoundDocument#BEST_FIRST}.
 */
final class Filling {
  /** Reports that are handed over at a time, and how many times that is read ahead. */
  private static final int PART = 100;

  private static final int AHEAD = 8;

  private final IndexWriter writer;
  private final Documents documents;
  private final Deque<CompletableFuture<Void>> asked = new ArrayDeque<>();
  private List<StoredReport> next = new ArrayList<>();

  private Filling(IndexWriter writer, Documents documents) {
    this.writer = writer;
    this.documents = documents;
  }

  /** Writes what {@code ledger} holds; what was written when it throws is to be thrown away. */
  static void of(LedgerReader ledger, Documents documents, IndexWriter writer) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Filling filling = new Filling(writer, documents);
    try (ExecutorService writing = Executors.newFixedThreadPool(threads)) {
      try {
        ledger.reports(stored -> filling.take(stored, writing));
        filling.handOver(writing);
        while (!filling.asked.isEmpty()) {
          filling.asked.remove().join();
        }
      } catch (UncheckedIOException | CompletionException failed) {
        writing.shutdownNow();
        throw cause(failed);
      }
    }
  }

  private static IOException cause(RuntimeException failed) {
    return switch (failed.getCause()) {
      case UncheckedIOException inside when inside.getCause() instanceof IOException io -> io;
      case IOException io -> io;
      case RuntimeException inside -> throw inside;
      case null, default -> throw failed;
    };
  }

  private void take(StoredReport stored, ExecutorService writing) {
    next.add(stored);
    if (next.size() == PART) {
      handOver(writing);
    }
  }

  private void handOver(ExecutorService writing) {
    List<StoredReport> some = next;
    next = new ArrayList<>();
    asked.add(CompletableFuture.runAsync(() -> write(some), writing));
    if (asked.size() > AHEAD) {
      asked.remove().join();
    }
  }

  private void write(List<StoredReport> some) {
    try {
      for (StoredReport stored : some) {
        // At once, so that they stay side by side.
        writer.addDocuments(documents.of(stored));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
