package isnad.app.store;

import static isnad.app.store.Schema.ABOUT;
import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.DECISION;
import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.KIND;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.OF_REPORT;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.SEALED;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.VALUE;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.LedgerFault;
import isnad.core.ledger.Signed;
import isnad.core.report.ReportId;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** What people decided and erased, as a store has it. */
final class StoredDecisions {
  private final DSLContext sql;

  StoredDecisions(DSLContext sql) {
    this.sql = sql;
  }

  /** A version of a report. */
  record Of(ReportId report, int version) {}

  /** All decisions, in the order of their entries. */
  List<Decided> all() {
    return decided(NUMBER.in(sql.select(OF_ENTRY).from(DECISION)));
  }

  /** The decisions about things of those names, and what undid any of these. */
  List<Decided> about(Collection<String> names) {
    List<Decided> all = new ArrayList<>();
    for (List<String> some : Rows.inParts(names.stream().map(Schema::column).toList())) {
      all.addAll(decided(NUMBER.in(sql.select(OF_ENTRY).from(DECISION).where(ABOUT.in(some)))));
    }
    return all.isEmpty() || names.stream().allMatch(DecisionId::isOne)
        ? all
        : Stream.concat(
                all.stream(), about(all.stream().map(one -> one.id().value()).toList()).stream())
            .toList();
  }

  private List<Decided> decided(Condition which) {
    List<Decided> all = new ArrayList<>();
    for (ChainedEntry chained : entries(which)) {
      switch (understood(chained)) {
        case DecisionMade made -> all.add(decided(chained, made, words(chained, made)));
        case ClaimAdded added -> all.add(decided(chained, added, Optional.empty()));
        case LedgerEntry none -> {}
      }
    }
    return all;
  }

  /** The claims of which decisions behind the entry {@code number} say something new. */
  Set<String> touchedBehind(long number) {
    Set<String> touched = new TreeSet<>();
    Condition since = NUMBER.gt(number).and(NUMBER.in(sql.select(OF_ENTRY).from(DECISION)));
    for (ChainedEntry chained : entries(since)) {
      if (understood(chained) instanceof Signed signed) {
        switch (signed.decision()) {
          case Decision.Undone(DecisionId gone) ->
            touched.addAll(sql.selectDistinct(ABOUT)
                .from(DECISION)
                .where(ID.eq(gone.value()))
                .fetch(ABOUT));
          case Decision one -> touched.addAll(one.changesIncidents() ? one.about() : List.of());
        }
      }
    }
    return touched;
  }

  private Optional<String> words(ChainedEntry chained, DecisionMade made) {
    return made.words().isEmpty()
        ? Optional.empty()
        : Rows.seal(sql, chained.number(), DecisionMade.WORDS).map(seal -> {
          try {
            return LedgerJson.CANON.string(seal.value());
          } catch (BrokenEntry broken) {
            throw damaged(chained, broken);
          }
        });
  }

  private static Decided decided(ChainedEntry chained, Signed signed, Optional<String> words) {
    return new Decided(
        signed.id(LedgerJson.CANON), chained.time(), signed.decision(), signed.signature(), words);
  }

  /** Everything that was erased. */
  List<Erased> erasures() {
    List<Erased> all = new ArrayList<>();
    for (ChainedEntry chained : entries(KIND.eq(Erased.KIND))) {
      if (understood(chained) instanceof Erased erased) {
        all.add(erased);
      }
    }
    return all;
  }

  /**
   * The claims added by hand that stand, as objects, by the versions that they are of;
   * {@code which} of the rows of claims are asked for.
   */
  Map<Of, List<String>> added(Condition which) {
    Map<Of, List<String>> added = new HashMap<>();
    Field<Long> claimEntry = Schema.in(CLAIM, OF_ENTRY);
    Field<Long> sealEntry = Schema.in(SEALED, OF_ENTRY);
    Field<Integer> sealPart = Schema.in(SEALED, PART);
    sql.select(OF_REPORT, OF_VERSION, VALUE)
        .from(CLAIM)
        .join(SEALED)
        .on(claimEntry.eq(sealEntry).and(Schema.in(CLAIM, PART).eq(sealPart)))
        .where(which
            .and(STANDS.eq(1))
            .and(claimEntry.in(sql.select(Schema.in(DECISION, OF_ENTRY)).from(DECISION))))
        .orderBy(claimEntry)
        .forEach(row -> {
          ReportId report = new ReportId(Schema.given(row.value1()));
          added
              .computeIfAbsent(new Of(report, row.value2()), of -> new ArrayList<>())
              .add(row.value3());
        });
    return added;
  }

  private List<ChainedEntry> entries(Condition which) {
    return sql.select(Rows.ENTRY_COLUMNS)
        .from(ENTRY)
        .where(which)
        .orderBy(NUMBER)
        .fetch((Record row) -> Rows.entry(row));
  }

  private static LedgerEntry understood(ChainedEntry chained) {
    try {
      return LedgerJson.CANON.entry(chained.kind(), chained.body());
    } catch (BrokenEntry broken) {
      throw damaged(chained, broken);
    }
  }

  private static StoreFault damaged(ChainedEntry chained, BrokenEntry broken) {
    String what = LedgerFault.ENTRY_BODY.code() + ": entry " + chained.number() + ": "
        + broken.why() + "; see isnad verify";
    return new StoreFault(StoreProblem.STORE_DAMAGED, what, broken);
  }
}
