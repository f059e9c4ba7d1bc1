package isnad.app.store;

import isnad.core.incident.Accounts;
import isnad.core.report.Report;
import isnad.core.view.LoadedParts;
import isnad.core.view.ReportParts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * What reports tell, read from the store some way ahead of whoever takes it: one thread fetches by
 * a connection of its own, others make accounts of what it fetched.
 */
final class ReadAhead implements AutoCloseable {
  /** Reports that are fetched at a time. */
  static final int PART = 250;

  /** How many parts are read ahead. */
  private static final int AHEAD = 16;

  private final Database database;
  private final boolean beside;
  private final Telling telling;
  private final ExecutorService fetching = Executors.newSingleThreadExecutor();
  private final ExecutorService making =
      Executors.newFixedThreadPool(Math.min(2, Runtime.getRuntime().availableProcessors()));
  private final Deque<List<Pending>> waiting = new ArrayDeque<>();
  private final Deque<CompletableFuture<List<Ready>>> asked = new ArrayDeque<>();

  /**
   * A version of a report that is to be read, and the entries that it and its reading, if it has
   * one, came in with.
   */
  record Pending(
      String id, int version, long seen, @Nullable Long reading) {}

  /** A report that was read, and what it adds to what is counted of sources. */
  record Ready(Pending pending, Accounts.Told told, ReportParts parts, List<LoadedParts> loaded) {}

  /** Makes accounts of a report and of the claims that were read in it. */
  interface Telling {
    Ready of(Pending pending, Report report, List<String> claims);
  }

  /** Reports as they are stored, and their claims, by the readings. */
  private record Fetched(Map<Long, List<String>> claims, Map<Long, StoredTexts.Raw> reports) {}

  /**
   * Reads {@code pending} in that order: many from what is kept for good in the store of
   * {@code of}, few through it.
   */
  ReadAhead(Database of, List<Pending> pending, Telling telling) {
    this.telling = telling;
    this.beside = pending.size() > PART;
    this.database = beside ? of.beside() : of;
    for (int from = 0; from < pending.size(); from += PART) {
      waiting.add(pending.subList(from, Math.min(pending.size(), from + PART)));
    }
  }

  /** What the next reports tell whose texts were not erased: {@code parts} of them, or the rest. */
  List<Ready> next(int parts) {
    List<Ready> told = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      while (beside && asked.size() < AHEAD && !waiting.isEmpty()) {
        ask(waiting.remove());
      }
      if (!asked.isEmpty()) {
        told.addAll(given(asked.remove()));
      } else if (!waiting.isEmpty()) {
        List<Pending> some = waiting.remove();
        told.addAll(told(some, fetched(some)));
      }
    }
    return told;
  }

  private void ask(List<Pending> some) {
    asked.add(CompletableFuture.supplyAsync(() -> fetched(some), fetching)
        .thenApplyAsync(fetched -> told(some, fetched), making));
  }

  private static List<Ready> given(CompletableFuture<List<Ready>> asked) {
    try {
      return asked.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Fetched fetched(List<Pending> some) {
    StoredTexts texts = new StoredTexts(database.sql());
    Fetched fetched = new Fetched(
        texts.claims(
            some.stream().map(Pending::reading).filter(Objects::nonNull).toList()),
        texts.raw(some.stream().map(Pending::seen).toList()));
    if (beside) {
      // A transaction that stays open would keep the log from being folded in.
      database.rollback();
    }
    return fetched;
  }

  private List<Ready> told(List<Pending> some, Fetched fetched) {
    List<Ready> told = new ArrayList<>();
    for (Pending one : some) {
      StoredTexts.Raw raw = fetched.reports.get(one.seen);
      if (raw != null) {
        List<String> claims =
            one.reading == null ? List.of() : fetched.claims.getOrDefault(one.reading, List.of());
        raw.report().ifPresent(report -> told.add(telling.of(one, report, claims)));
      }
    }
    return told;
  }

  @Override
  public void close() {
    waiting.clear();
    fetching.shutdownNow();
    making.shutdownNow();
    fetching.close();
    making.close();
    if (beside) {
      database.close();
    }
  }
}
