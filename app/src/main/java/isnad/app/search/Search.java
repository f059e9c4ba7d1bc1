package isnad.app.search;

import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.event.EventType;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import isnad.core.view.Facets;
import isnad.core.view.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A ledger that can be searched: its index, up to date, and the ledger for the exact words. */
public final class Search implements AutoCloseable {
  /** How many documents are looked at for each report that is asked for. */
  private static final int DOCUMENTS = 20;

  private static final int MOST_DOCUMENTS = 20_000;

  /** How many claims of one report are given. */
  private static final int CLAIMS = 20;

  /** Enough for the longest query with all that its names stand for. */
  private static final int CLAUSES = 8_192;

  /**
   * What Lucene would say on standard error, which belongs to the command line. Kept, since the
   * system forgets loggers that nobody holds.
   */
  private static final Logger SILENT = Logger.getLogger("org.apache.lucene");

  static {
    SILENT.setLevel(Level.OFF);
    IndexSearcher.setMaxClauseCount(CLAUSES);
  }

  private final LedgerReader ledger;
  private final BothLanguages texts = BothLanguages.ofTexts();
  private final BothLanguages analyzer = BothLanguages.ofWords();
  private final Names names;
  private final Documents documents;
  private final IndexFolder folder;
  private IndexFolder.Opened opened;
  private boolean anew;

  private Search(@Nullable Path index, LedgerReader ledger, Packs packs, Consumer<Problem> problems)
      throws IOException {
    this.ledger = ledger;
    names = new Names(packs);
    documents = new Documents(packs, names);
    folder = new IndexFolder(index, ledger, documents, texts, types(packs), problems);
    opened = folder.open();
  }

  /**
   * Opens the index at {@code index}, in memory where that is null, and brings it up to what
   * {@code ledger} holds; what is wrong with it is told and stops nothing.
   */
  public static Search open(
      @Nullable Path index, LedgerReader ledger, Packs packs, Consumer<Problem> problems) {
    try {
      return new Search(index, ledger, packs, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings the index at {@code index} up to what {@code ledger} holds, where it may be kept. */
  public static void bringUp(
      Path index, LedgerReader ledger, Packs packs, Consumer<Problem> problems) {
    try (BothLanguages texts = BothLanguages.ofTexts()) {
      folder(index, ledger, packs, texts, problems).bringUp();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexFolder folder(
      Path index,
      LedgerReader ledger,
      Packs packs,
      BothLanguages texts,
      Consumer<Problem> problems) {
    Documents documents = new Documents(packs, new Names(packs));
    return new IndexFolder(index, ledger, documents, texts, types(packs), problems);
  }

  /**
   * Takes what was erased from {@code ledger} out of its index at {@code index}, if one is there.
   */
  public static void forget(
      Path index, LedgerReader ledger, Packs packs, Consumer<Problem> problems) {
    try (BothLanguages texts = BothLanguages.ofTexts()) {
      folder(index, ledger, packs, texts, problems).forget();
    }
  }

  /** Where the index of the ledger at {@code address} is kept; null beside a server's. */
  public static @Nullable Path beside(StoreAddress address) {
    return switch (address) {
      case StoreAddress.LocalFile file ->
        file.path().resolveSibling(file.path().getFileName() + ".index");
      case StoreAddress.Server server -> null;
    };
  }

  /** Types of events are looked up by their names and meanings, so an index has those it knew. */
  private static String types(Packs packs) {
    return Digest.of(packs.types().values().stream()
            .map(type -> type.name() + ' ' + type.meaning())
            .sorted()
            .collect(Collectors.joining("\n")))
        .hex();
  }

  /** Whether {@code words} have anything that can be looked up. */
  public boolean isBlank(Words words) {
    return Queries.of(words, false, Wanted.ANY, analyzer, names).blank();
  }

  /** At most {@code top} reports that have all {@code words}, or {@code any}, the best first. */
  public List<Hit> hits(Words words, boolean any, Wanted wanted, int top) {
    Sought sought = Queries.of(words, any, wanted, analyzer, names);
    Map<String, Scores> found = new LinkedHashMap<>();
    int most = (int) Math.min((long) top * DOCUMENTS, MOST_DOCUMENTS);
    for (FoundDocument document : found(sought.query(), most)) {
      Scores scores = found.computeIfAbsent(document.report(), id -> new Scores());
      scores.best = Math.max(scores.best, document.score());
      if (scores.claims.size() < CLAIMS) {
        document.claim().ifPresent(claim -> scores.claims.putIfAbsent(claim, document.score()));
      }
    }
    List<String> best = found.keySet().stream().limit(top).toList();
    Map<String, StoredReport> stored = new HashMap<>();
    ledger.reports(best, one -> stored.put(one.report().id().value(), one));
    Passages passages = new Passages(texts, sought);
    return best.parallelStream()
        .filter(stored::containsKey)
        .map(id -> hit(
            Objects.requireNonNull(stored.get(id)),
            Objects.requireNonNull(found.get(id)),
            passages,
            !sought.actors().isEmpty() || !sought.places().isEmpty()))
        .toList();
  }

  /** What the reports have in common that {@link #hits} gives the best of. */
  public Facets facets(Words words, boolean any, Wanted wanted) {
    Query query = Queries.of(words, any, wanted, analyzer, names).query();
    return asked(searcher -> searcher.search(query, new Counting.Managed(wanted, Counting.MOST)));
  }

  /** What was found of one report. */
  private static final class Scores {
    private double best;
    private final Map<ClaimId, Double> claims = new LinkedHashMap<>();
  }

  private Hit hit(StoredReport stored, Scores scores, Passages passages, boolean named) {
    // Names are looked for in what all claims name, words in the text alone.
    List<Claim> claims =
        named ? documents.claims(stored) : documents.claims(stored, scores.claims.keySet());
    List<Hit.Claimed> claimed = new ArrayList<>();
    for (Claim claim : claims) {
      Double score = scores.claims.get(claim.id());
      if (score != null) {
        EventType type = claim.happening().type();
        claimed.add(new Hit.Claimed(claim.id(), type.name(), claim.says(), score));
      }
    }
    claimed.sort(Comparator.comparingDouble(Hit.Claimed::score)
        .reversed()
        .thenComparing(one -> one.claim().value()));
    return new Hit(
        stored.report(),
        stored.version(),
        scores.best,
        passages.of(stored.report(), claims),
        claimed);
  }

  /** At most {@code most} claims that have any of {@code words}, the best first. */
  public Map<ClaimId, Double> claims(Words words, Wanted wanted, int most) {
    Query query = of(Fields.CLAIM_KIND, words, wanted);
    Map<ClaimId, Double> found = new LinkedHashMap<>();
    for (FoundDocument document : found(query, most)) {
      document.claim().ifPresent(claim -> found.putIfAbsent(claim, document.score()));
    }
    return found;
  }

  /** At most {@code most} reports that have any of {@code words}, the best first. */
  public List<String> having(Words words, int most) {
    return found(of(Fields.REPORT_KIND, words, Wanted.ANY), most).stream()
        .map(FoundDocument::report)
        .distinct()
        .toList();
  }

  /** How many reports have any of {@code words}. */
  public long reports(Words words, Wanted wanted) {
    Query query = of(Fields.REPORT_KIND, words, wanted);
    return asked(searcher -> (long) searcher.count(query));
  }

  private Query of(String kind, Words words, Wanted wanted) {
    return new BooleanQuery.Builder()
        .add(Queries.of(words, true, wanted, analyzer, names).query(), Occur.MUST)
        .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
        .build();
  }

  private List<FoundDocument> found(Query query, int most) {
    if (most < 1) {
      return List.of();
    }
    return asked(searcher -> FoundDocument.of(
        searcher.getIndexReader(),
        searcher.search(query, most, FoundDocument.BEST_FIRST).scoreDocs));
  }

  /** What is asked of the index. */
  private interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  /** Asks the index; one that turns out to be damaged is made anew once. */
  private <T> T asked(Asking<T> asking) {
    try {
      return asking.of(new IndexSearcher(opened.reader()));
    } catch (IOException | IllegalStateException | IndexOutOfBoundsException damaged) {
      if (anew) {
        throw new IllegalStateException("a new index cannot be asked", damaged);
      }
      anew = true;
      return askedAnew(asking, damaged);
    }
  }

  private <T> T askedAnew(Asking<T> asking, Exception why) {
    try {
      opened.close();
      opened = folder.again(why);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return asked(asking);
  }

  @Override
  public void close() {
    try {
      opened.close();
    } catch (IOException e) {
      // Nothing is written on closing.
    }
    analyzer.close();
    texts.close();
  }
}
