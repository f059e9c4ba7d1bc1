package isnad.app.store;

import static isnad.app.store.Schema.ABOUT;
import static isnad.app.store.Schema.ACTOR;
import static isnad.app.store.Schema.BY_FILE;
import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.CLAIM_ACTOR;
import static isnad.app.store.Schema.COUNTRY;
import static isnad.app.store.Schema.CUMULATIVE;
import static isnad.app.store.Schema.DECISION;
import static isnad.app.store.Schema.FAMILY;
import static isnad.app.store.Schema.FROM_DAY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.LANGUAGE;
import static isnad.app.store.Schema.LATITUDE;
import static isnad.app.store.Schema.LONGITUDE;
import static isnad.app.store.Schema.MEDIUM;
import static isnad.app.store.Schema.MODALITY;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.OF_REPORT;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.OUTLET;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.PLACE;
import static isnad.app.store.Schema.PUBLISHED;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.ROLE;
import static isnad.app.store.Schema.SEALED;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANCE;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TEXT_HASH;
import static isnad.app.store.Schema.TO_DAY;
import static isnad.app.store.Schema.TYPE;
import static isnad.app.store.Schema.URI;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Medium;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportEntry;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.ReportWithdrawn;
import isnad.core.ledger.Signed;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The tables of reports, claims, actors and decisions: what the entries amount to, kept for
 * questions.
 */
final class Projection {
  /** The columns of a report that its entry alone gives. */
  static final List<Field<?>> REPORT_COLUMNS =
      List.of(ID, OF_VERSION, OUTLET, LANGUAGE, PUBLISHED, URI, BY_FILE, MEDIUM, TEXT_HASH, SEEN);

  /** The columns of a claim that its entry alone gives. */
  static final List<Field<?>> CLAIM_COLUMNS = List.of(
      OF_ENTRY,
      PART,
      ID,
      OF_REPORT,
      OF_VERSION,
      TYPE,
      FAMILY,
      MODALITY,
      STANCE,
      CUMULATIVE,
      FROM_DAY,
      TO_DAY,
      COUNTRY,
      LATITUDE,
      LONGITUDE);

  static final List<Field<?>> ACTOR_COLUMNS = List.of(OF_ENTRY, PART, PLACE, ROLE, ACTOR);

  static final List<Field<?>> DECISION_COLUMNS = List.of(OF_ENTRY, PART, ID, ABOUT);

  private static final String VOICE = "voice";

  private final DSLContext sql;

  Projection(DSLContext sql) {
    this.sql = sql;
  }

  /** Takes an entry that was just kept. */
  void take(long number, LedgerEntry entry) {
    switch (entry) {
      case ReportSeen seen -> {
        @Nullable Object[] row = plus(reportRow(number, seen), 1);
        insert(REPORT, with(REPORT_COLUMNS, STANDS), List.<@Nullable Object[]>of(row));
      }
      case ReadingMade made -> reading(number, made);
      case ReportWithdrawn withdrawn -> {
        sql.update(REPORT).set(STANDS, 0).where(isVersion(ID, withdrawn)).execute();
        sql.update(CLAIM).set(STANDS, 0).where(isVersion(OF_REPORT, withdrawn)).execute();
      }
      case Erased erased -> {
        erase(erased);
        // What was told may stand in any incident, and is put together anew without it.
        AssemblyTables.clear(sql);
      }
      case ClaimAdded added -> {
        claims(number, added, List.of(added.claim()));
        decision(number, added);
      }
      case DecisionMade made -> {
        decision(number, made);
        if (made.decision() instanceof Decision.Undone(DecisionId gone)) {
          sql.update(CLAIM)
              .set(STANDS, 0)
              .where(OF_ENTRY.in(sql.select(OF_ENTRY).from(DECISION).where(ID.eq(gone.value()))))
              .execute();
        }
      }
    }
  }

  private void decision(long number, Signed signed) {
    insert(DECISION, DECISION_COLUMNS, decisionRows(number, signed));
  }

  private void reading(long number, ReadingMade made) {
    readingOf(made).ifPresent(this::fall);
    sql.update(REPORT).set(READING, number).where(isVersion(ID, made)).execute();
    claims(number, made, made.claims());
  }

  private void claims(long number, ReportEntry of, List<ClaimMade> made) {
    Integer stands = sql.select(STANDS).from(REPORT).where(isVersion(ID, of)).fetchOne(STANDS);
    List<Object[]> claims = new ArrayList<>();
    List<Object[]> actors = new ArrayList<>();
    for (int part = 0; part < made.size(); part++) {
      claims.add(plus(claimRow(number, part, of, made.get(part)), stands));
      actors.addAll(actorRows(number, part, made.get(part)));
    }
    insert(CLAIM, with(CLAIM_COLUMNS, STANDS), claims);
    insert(CLAIM_ACTOR, ACTOR_COLUMNS, actors);
  }

  private Optional<Long> readingOf(ReadingMade entry) {
    return sql.select(READING).from(REPORT).where(isVersion(ID, entry)).fetchOptional(READING);
  }

  private void fall(long reading) {
    sql.update(CLAIM).set(STANDS, 0).where(OF_ENTRY.eq(reading)).execute();
  }

  private void erase(Erased erased) {
    List<Long> seen = sql.select(SEEN).from(REPORT).where(isVersion(ID, erased)).fetch(SEEN);
    for (long entry : seen) {
      Rows.understood(sql, entry).ifPresent(one -> {
        for (int part = 0; part < one.seals().size(); part++) {
          if (erased.covers(one, part)) {
            unseal(entry, part);
            if (one instanceof ReportSeen report && report.isOriginal(part)) {
              new OriginalRows(sql).erase(entry);
            }
          }
        }
      });
    }
    List<String> ids = erased.claims().stream().map(id -> id.value()).toList();
    for (Record2<Long, Integer> claim : sql.select(OF_ENTRY, PART)
        .from(CLAIM)
        .where(isVersion(OF_REPORT, erased).and(ID.in(ids)))
        .fetch()) {
      unseal(claim.value1(), claim.value2());
    }
    List<String> names = erased.about().stream().map(Schema::column).toList();
    for (Long decision :
        sql.selectDistinct(OF_ENTRY).from(DECISION).where(ABOUT.in(names)).fetch(OF_ENTRY)) {
      // A claim that was added by hand is of one version of a report, and was seen to above.
      if (!sql.fetchExists(CLAIM, OF_ENTRY.eq(decision))) {
        unseal(decision, DecisionMade.WORDS);
      }
    }
  }

  private void unseal(long entry, int part) {
    sql.deleteFrom(SEALED).where(OF_ENTRY.eq(entry).and(PART.eq(part))).execute();
  }

  private static Condition isVersion(Field<String> report, ReportEntry entry) {
    return report.eq(Schema.column(entry.report().value())).and(OF_VERSION.eq(entry.version()));
  }

  /** Empties the tables. */
  void clear() {
    AssemblyTables.clear(sql);
    sql.deleteFrom(DECISION).execute();
    sql.deleteFrom(CLAIM_ACTOR).execute();
    sql.deleteFrom(CLAIM).execute();
    sql.deleteFrom(REPORT).execute();
  }

  static @Nullable Object[] reportRow(long number, ReportSeen seen) {
    return new @Nullable Object[] {
      Schema.column(seen.report().value()),
      seen.version(),
      Schema.columnOrNull(seen.outlet()),
      seen.language().code(),
      seen.published().map(when -> when.date().toEpochDay()).orElse(null),
      Schema.columnOrNull(seen.uri()),
      seen.byFile() ? 1 : 0,
      seen.medium().map(Medium::key).orElse(null),
      seen.textHash().hex(),
      number
    };
  }

  static @Nullable Object[] claimRow(long number, int part, ReportEntry made, ClaimMade claim) {
    Optional<Point> point = claim.place().flatMap(ClaimMade.Where::point);
    return new @Nullable Object[] {
      number,
      part,
      claim.id().value(),
      Schema.column(made.report().value()),
      made.version(),
      Schema.column(claim.type()),
      claim.family().key(),
      claim.modality().key(),
      claim.stance().key(),
      claim.cumulative() ? 1 : 0,
      claim.from().map(LocalDate::toEpochDay).orElse(null),
      claim.to().map(LocalDate::toEpochDay).orElse(null),
      Schema.columnOrNull(claim.place().flatMap(ClaimMade.Where::country)),
      point.map(Point::latitude).orElse(null),
      point.map(Point::longitude).orElse(null)
    };
  }

  static List<Object[]> actorRows(long number, int part, ClaimMade claim) {
    List<Object[]> rows = new ArrayList<>();
    for (String voice : claim.voices()) {
      rows.add(new Object[] {number, part, rows.size(), VOICE, Schema.column(voice)});
    }
    for (ClaimMade.Part each : claim.actors()) {
      String actor = Schema.column(each.actor());
      rows.add(new Object[] {number, part, rows.size(), each.role().key(), actor});
    }
    return rows;
  }

  static List<Object[]> decisionRows(long number, Signed signed) {
    String id = signed.id(LedgerJson.CANON).value();
    List<Object[]> rows = new ArrayList<>();
    for (String about : signed.decision().about()) {
      rows.add(new Object[] {number, rows.size(), id, Schema.column(about)});
    }
    return rows;
  }

  private static @Nullable Object[] plus(@Nullable Object[] row, @Nullable Object last) {
    @Nullable Object[] longer = Arrays.copyOf(row, row.length + 1);
    longer[row.length] = last;
    return longer;
  }

  private static List<Field<?>> with(List<Field<?>> columns, Field<?> last) {
    List<Field<?>> all = new ArrayList<>(columns);
    all.add(last);
    return all;
  }

  private void insert(
      Table<Record> table, List<Field<?>> columns, List<? extends @Nullable Object[]> rows) {
    Rows.insert(sql, table, columns, rows);
  }
}
