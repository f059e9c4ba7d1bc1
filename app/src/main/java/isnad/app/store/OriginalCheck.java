package isnad.app.store;

import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.LedgerFault;
import isnad.core.ledger.Original;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.Seal;
import isnad.core.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Holds which entry has which original against what the entries seal, walked beside them. */
final class OriginalCheck implements AutoCloseable {
  private final DSLContext sql;
  private final Consumer<Problem> faults;
  private final OriginalWalk walk;

  OriginalCheck(DSLContext sql, Consumer<Problem> faults) {
    this.sql = sql;
    this.faults = faults;
    walk = OriginalWalk.all(sql);
  }

  void take(long number, LedgerEntry entry, List<Optional<Seal>> seals) {
    List<String> expected =
        of(entry, seals).map(Original::hash).map(Digest::hex).stream().toList();
    if (!walk.upTo(number).equals(expected)) {
      tell("entry " + number + ": the table of originals has others");
    }
  }

  /** What an entry seals of an original. */
  static Optional<Original> of(LedgerEntry entry, List<Optional<Seal>> seals) {
    return entry instanceof ReportSeen seen
            && seen.original().isPresent()
            && seen.originalPart() < seals.size()
        ? seals.get(seen.originalPart()).flatMap(seal -> OriginalRows.original(seal.value()))
        : Optional.empty();
  }

  /** Checks what can be checked only at the end: that nothing is too much. */
  void end() {
    if (!walk.upTo(Long.MAX_VALUE).isEmpty()) {
      tell("the table of originals has rows of no entry");
    }
    for (String hash : new OriginalRows(sql).stray()) {
      String what = "bytes with the SHA-256 " + hash + " are the original of no report";
      faults.accept(Problem.of(LedgerFault.ORIGINAL_STRAY, what));
    }
  }

  private void tell(String what) {
    faults.accept(Problem.of(StoreProblem.PROJECTION_DIFFERS, what));
  }

  @Override
  public void close() {
    walk.close();
  }
}
