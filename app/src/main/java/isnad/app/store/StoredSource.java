package isnad.app.store;

import isnad.core.ledger.Audit;
import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Original;
import isnad.core.ledger.Seal;
import java.util.Optional;
import org.jooq.DSLContext;

/** Earlier entries and sealed values, as the store has them. */
record StoredSource(DSLContext sql) implements Audit.Source {
  @Override
  public Optional<Seal> seal(long entry, int part) {
    return Rows.seal(sql, entry, part);
  }

  @Override
  public Optional<LedgerEntry> entry(long number) {
    return Rows.understood(sql, number);
  }

  @Override
  public Original.Held original(Digest hash) {
    return new OriginalRows(sql).held(hash);
  }
}
