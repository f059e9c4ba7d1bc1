package isnad.app.store;

import static isnad.app.store.Schema.DECISION;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TEXT_HASH;

import isnad.app.json.ClaimReader;
import isnad.app.json.LedgerJson;
import isnad.core.claim.Claim;
import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Medium;
import isnad.core.ledger.Seal;
import isnad.core.ledger.Signed;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/** Writes what people decide into the ledger of a writer, which commits it. */
public final class DecisionWriter {
  /** How often the very same may be decided. */
  private static final int MOST_TIMES = 10_000;

  private final LedgerWriter ledger;

  public DecisionWriter(LedgerWriter ledger) {
    this.ledger = ledger;
  }

  /** Keeps a decision; {@code words} are its corrected value or note, where it has one. */
  public DecisionId decide(Decision decision, Signature signature, Optional<String> words) {
    Optional<Seal> seal = words.map(given -> ledger.seal(LedgerJson.sealedText(given)));
    DecisionMade made = new DecisionMade(decision, signature, seal.map(Seal::commitment));
    return keep(made, seal.stream().toList());
  }

  /** Keeps a claim that was made by hand, of a version that is there. */
  public DecisionId add(ReportId report, int version, Claim claim, Signature signature) {
    Seal seal = ledger.seal(ClaimReader.sealed(claim));
    ClaimMade made = ClaimMade.of(claim, seal.commitment());
    return keep(new ClaimAdded(report, version, made, signature), List.of(seal));
  }

  private DecisionId keep(Signed signed, List<Seal> seals) {
    try {
      Signed free = signed;
      for (int times = 1; isThere(free.id(LedgerJson.CANON)); times++) {
        if (times > MOST_TIMES) {
          throw new IllegalArgumentException("this was decided " + MOST_TIMES + " times before");
        }
        free = signed.signed(signed.signature().again(times));
      }
      ledger.append(free.entry(), seals);
      return free.id(LedgerJson.CANON);
    } catch (DataAccessException e) {
      throw ledger.undone(e);
    }
  }

  private boolean isThere(DecisionId id) {
    return ledger.database().sql().fetchExists(DECISION, ID.eq(id.value()));
  }

  /**
   * Keeps the words of a source that is no published report, and gives the version that has them:
   * the one that stands where they are there already. Empty where other words have the id.
   */
  public Optional<Integer> source(Report words, Medium medium) {
    try {
      Optional<? extends Record> there = ledger
          .database()
          .sql()
          .select(OF_VERSION, TEXT_HASH)
          .from(REPORT)
          .where(ID.eq(Schema.column(words.id().value())).and(STANDS.eq(1)))
          .fetchOptional();
      if (there.isEmpty()) {
        ledger.see(words, words.id(), 1, false, Optional.of(medium), Optional.empty());
        return Optional.of(1);
      }
      boolean same = Digest.of(words.text()).hex().equals(there.get().get(TEXT_HASH));
      return same
          ? Optional.of(Objects.requireNonNull(there.get().get(OF_VERSION)))
          : Optional.empty();
    } catch (DataAccessException e) {
      throw ledger.undone(e);
    }
  }
}
