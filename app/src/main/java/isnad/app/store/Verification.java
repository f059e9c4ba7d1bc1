package isnad.app.store;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.Audit;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.LedgerFault;
import isnad.core.ledger.Seal;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/**
 * The check of a store: every entry and sealed value, every quote, and the tables that were made of
 * them. It goes on behind what is wrong, and tells each fault with its place.
 */
public final class Verification {
  /** The most faults that are kept. */
  public static final int MOST = 100;

  private final LedgerReader reader;
  private final List<Problem> faults = new ArrayList<>();
  private long more;

  /** What was found. {@code more} counts faults beyond those kept. */
  public record Verified(
      List<Problem> faults,
      long more,
      Head head,
      long reports,
      long versions,
      long claims,
      long quotes,
      long originals,
      long leftOut,
      long erased,
      Digest state) {
    public boolean isWhole() {
      return faults.isEmpty();
    }
  }

  private Verification(LedgerReader reader) {
    this.reader = reader;
  }

  /** Checks the store at {@code address}; throws where it cannot be opened. */
  public static Verified of(StoreAddress address) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return new Verification(reader).run();
    }
  }

  private Verified run() {
    Audit audit =
        new Audit(LedgerJson.CANON, new StoredSource(reader.database().sql()), this::tell);
    ProjectionCheck projection = new ProjectionCheck(reader.database(), this::tell);
    try (OriginalCheck originals = new OriginalCheck(reader.database().sql(), this::tell)) {
      entries(audit, projection, originals);
      audit.end();
      projection.end(audit.replay());
      originals.end();
      if (reader.database().isSqlite() && faults.isEmpty()) {
        ownCheck();
      }
    } catch (DataAccessException | StoreFault e) {
      Problem problem = StoreFault.of(e, reader.database().shown()).problem();
      String what = problem.what() + ", behind entry " + audit.head().number();
      tell(Problem.of(problem.code(), what));
    } finally {
      projection.close();
    }
    Marks.missing(reader.database(), audit.head()).ifPresent(this::tell);
    return new Verified(
        faults,
        more,
        audit.head(),
        audit.replay().reports(),
        audit.replay().versions(),
        audit.claims(),
        audit.quotes(),
        audit.originals(),
        audit.leftOut(),
        audit.erased(),
        audit.stateDigest());
  }

  private void entries(Audit audit, ProjectionCheck projection, OriginalCheck originals) {
    try (Cursor<? extends Record> rows = reader.rows();
        SealedRows sealed = new SealedRows(reader.database().sql())) {
      for (Record row : rows) {
        ChainedEntry chained;
        try {
          chained = Rows.entry(row);
        } catch (IllegalArgumentException none) {
          String what =
              "the entry behind entry " + audit.head().number() + ": " + none.getMessage();
          tell(Problem.of(LedgerFault.ENTRY_BODY, what));
          continue;
        }
        List<Optional<Seal>> seals = sealed.of(chained.number(), this::stray);
        Optional<LedgerEntry> entry = audit.take(chained, seals);
        entry.ifPresent(known -> {
          projection.take(chained.number(), known);
          originals.take(chained.number(), known, seals);
        });
      }
      sealed.of(Long.MAX_VALUE - 1, this::stray);
    }
  }

  /** SQLite's own look at its pages and indexes. */
  private void ownCheck() {
    String said = String.valueOf(reader.database().sql().fetchValue("pragma integrity_check(1)"));
    if (!said.equals("ok")) {
      tell(Problem.of(StoreProblem.STORE_DAMAGED, said.strip().replace('\n', ' ')));
    }
  }

  private void stray(long entry) {
    String what = "entry " + entry + ": a sealed value that it has not";
    tell(Problem.of(LedgerFault.SEAL_STRAY, what));
  }

  private void tell(Problem problem) {
    if (faults.size() < MOST) {
      faults.add(problem);
    } else {
      more++;
    }
  }
}
