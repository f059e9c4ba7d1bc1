package isnad.app.store;

import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.CLAIM_ACTOR;
import static isnad.app.store.Schema.DECISION;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.PLACE;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.STANDS;

import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.Replay;
import isnad.core.ledger.ReportEntry;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.ReportWithdrawn;
import isnad.core.ledger.Signed;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Holds the tables made of the entries against what the entries amount to, walked beside them. */
final class ProjectionCheck implements AutoCloseable {
  private final Database database;
  private final Consumer<Problem> faults;
  private final Walk claims;
  private final Walk actors;
  private final Walk decisions;

  /** Whether the claims of a reading stand, as its rows say. */
  private final Map<Long, Boolean> standing = new HashMap<>();

  ProjectionCheck(Database database, Consumer<Problem> faults) {
    this.database = database;
    this.faults = faults;
    claims = new Walk(database, CLAIM, with(Projection.CLAIM_COLUMNS, STANDS), List.of());
    actors = new Walk(database, CLAIM_ACTOR, Projection.ACTOR_COLUMNS, List.of(PLACE));
    decisions = new Walk(database, DECISION, Projection.DECISION_COLUMNS, List.of());
  }

  /** Rows of a table in the order of entries and parts. */
  private static final class Walk {
    private final Cursor<? extends Record> rows;
    private final int width;
    private @Nullable Record next;

    Walk(Database database, Table<Record> table, List<Field<?>> columns, List<Field<?>> then) {
      List<Field<?>> order = new ArrayList<>(List.of(OF_ENTRY, PART));
      order.addAll(then);
      rows = database
          .sql()
          .select(columns)
          .from(table)
          .orderBy(order)
          .fetchSize(LedgerReader.AT_A_TIME)
          .fetchLazy();
      width = columns.size();
      next = rows.fetchNext();
    }

    /** The rows up to those of {@code entry}. */
    List<@Nullable Object[]> upTo(long entry) {
      List<@Nullable Object[]> taken = new ArrayList<>();
      while (next != null) {
        Long of = next.get(OF_ENTRY);
        if (of != null && of > entry) {
          break;
        }
        @Nullable Object[] row = new @Nullable Object[width];
        for (int i = 0; i < width; i++) {
          row[i] = next.get(i);
        }
        taken.add(row);
        next = rows.fetchNext();
      }
      return taken;
    }
  }

  void take(long number, LedgerEntry entry) {
    switch (entry) {
      case ReportSeen seen -> report(number, seen);
      case ReadingMade made -> claims(number, made, made.claims());
      case ReportWithdrawn none -> {}
      case Erased none -> {}
      case ClaimAdded added -> {
        claims(number, added, List.of(added.claim()));
        decision(number, added);
      }
      case DecisionMade made -> decision(number, made);
    }
  }

  private void report(long number, ReportSeen seen) {
    Optional<? extends Record> row = database
        .sql()
        .select(Projection.REPORT_COLUMNS)
        .from(REPORT)
        .where(ID.eq(Schema.column(seen.report().value())).and(OF_VERSION.eq(seen.version())))
        .fetchOptional();
    if (row.isEmpty()
        || !Arrays.equals(row.get().intoArray(), Projection.reportRow(number, seen))) {
      tell("entry " + number + ": the table of reports has another " + seen.report());
    }
  }

  private void decision(long number, Signed signed) {
    if (!equal(decisions.upTo(number), Projection.decisionRows(number, signed))) {
      tell("entry " + number + ": the table of decisions has others");
    }
  }

  private void claims(long number, ReportEntry of, List<ClaimMade> made) {
    List<@Nullable Object[]> kept = claims.upTo(number);
    List<@Nullable Object[]> keptActors = actors.upTo(number);
    List<Object[]> expectedActors = new ArrayList<>();
    boolean same = kept.size() == made.size();
    for (int part = 0; part < made.size(); part++) {
      expectedActors.addAll(Projection.actorRows(number, part, made.get(part)));
      if (same) {
        @Nullable Object[] row = kept.get(part);
        @Nullable Object[] expected = Projection.claimRow(number, part, of, made.get(part));
        same = Arrays.equals(row, 0, expected.length, expected, 0, expected.length);
        boolean stands = Objects.equals(row[expected.length], 1);
        standing.merge(number, stands, (a, b) -> {
          if (!a.equals(b)) {
            tell("entry " + number + ": only some of its claims stand");
          }
          return a;
        });
      }
    }
    if (!same) {
      tell("entry " + number + ": the table of claims has other claims");
    }
    if (!equal(keptActors, expectedActors)) {
      tell("entry " + number + ": the table of actors has others");
    }
  }

  private static boolean equal(List<@Nullable Object[]> kept, List<Object[]> expected) {
    boolean same = kept.size() == expected.size();
    for (int i = 0; same && i < kept.size(); i++) {
      same = Arrays.equals(kept.get(i), expected.get(i));
    }
    return same;
  }

  /** Checks what can be checked only at the end: what stands, and that nothing is too much. */
  void end(Replay replay) {
    if (!claims.upTo(Long.MAX_VALUE).isEmpty()
        || !actors.upTo(Long.MAX_VALUE).isEmpty()
        || !decisions.upTo(Long.MAX_VALUE).isEmpty()) {
      tell("the tables of claims, actors and decisions have rows of no entry");
    }
    long rows = 0;
    try (Cursor<? extends Record> reports = database
        .sql()
        .select(ID, OF_VERSION, READING, STANDS)
        .from(REPORT)
        .fetchSize(LedgerReader.AT_A_TIME)
        .fetchLazy()) {
      for (Record row : reports) {
        rows++;
        standing(row, replay);
      }
    }
    if (rows != replay.versions()) {
      tell("the table of reports has " + rows + " rows for " + replay.versions() + " versions");
    }
  }

  private void standing(Record row, Replay replay) {
    String id = Schema.given(Objects.requireNonNull(row.get(ID)));
    int version = Objects.requireNonNull(row.get(OF_VERSION));
    Optional<Replay.Version> known = replay.version(new ReportId(id), version);
    if (known.isEmpty()) {
      tell("the table of reports has a version " + version + " of " + id);
      return;
    }
    Long reading = row.get(READING);
    boolean stands = Objects.equals(row.get(STANDS), 1);
    if (known.get().reading() != (reading == null ? 0 : reading)
        || known.get().stands() != stands) {
      tell("version " + version + " of " + id + " stands otherwise in the table of reports");
    }
    for (long each : known.get().readings()) {
      counts(each, stands && each == known.get().reading());
    }
    known
        .get()
        .added()
        .forEach((each, decision) -> counts(each, stands && !replay.isUndone(decision)));
  }

  private void counts(long entry, boolean counts) {
    if (standing.getOrDefault(entry, counts) != counts) {
      tell("entry " + entry + ": its claims stand otherwise in the table of claims");
    }
  }

  private static List<Field<?>> with(List<Field<?>> columns, Field<?> last) {
    List<Field<?>> all = new ArrayList<>(columns);
    all.add(last);
    return all;
  }

  private void tell(String what) {
    faults.accept(Problem.of(StoreProblem.PROJECTION_DIFFERS, what));
  }

  @Override
  public void close() {
    claims.rows.close();
    actors.rows.close();
    decisions.rows.close();
  }
}
