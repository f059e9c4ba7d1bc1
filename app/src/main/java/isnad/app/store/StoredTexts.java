package isnad.app.store;

import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.ENTRY;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_ENTRY;
import static isnad.app.store.Schema.PART;
import static isnad.app.store.Schema.SEALED;
import static isnad.app.store.Schema.VALUE;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.ReportSeen;
import isnad.core.report.Byline;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reports and claims as entries and their sealed values give them. */
final class StoredTexts {
  private final DSLContext sql;

  StoredTexts(DSLContext sql) {
    this.sql = sql;
  }

  /** A report as it is stored; making one of it takes longer than fetching it. */
  record Raw(Record entry, Map<Integer, String> sealed) {
    /** The report; empty where its text was erased, or where its entry makes no sense. */
    Optional<Report> report() {
      Optional<String> text = string(ReportSeen.TEXT);
      if (text.isEmpty() || !(Rows.understood(entry).orElse(null) instanceof ReportSeen seen)) {
        return Optional.empty();
      }
      return Optional.of(new Report(
          new ReportId(seen.report().value()),
          seen.outlet(),
          seen.language(),
          seen.uri(),
          seen.published(),
          seen.title().flatMap(title -> string(ReportSeen.TITLE)),
          text.get(),
          new Byline(
              seen.author().flatMap(author -> string(seen.authorPart())),
              seen.relayed(),
              seen.keeper())));
    }

    private Optional<String> string(int part) {
      return Optional.ofNullable(sealed.get(part)).map(value -> {
        try {
          return LedgerJson.CANON.string(value);
        } catch (BrokenEntry broken) {
          String what =
              "entry " + Rows.number(entry) + ": a sealed value is damaged; see isnad verify";
          throw new StoreFault(StoreProblem.STORE_DAMAGED, what, broken);
        }
      });
    }
  }

  /** The reports that came in with some entries, by the numbers of these. */
  Map<Long, Raw> raw(Collection<Long> seen) {
    Map<Long, Map<Integer, String>> sealed = new HashMap<>();
    sql.select(OF_ENTRY, PART, VALUE)
        .from(SEALED)
        .where(OF_ENTRY.in(seen))
        .forEach(row -> sealed
            .computeIfAbsent(row.value1(), one -> new HashMap<>())
            .put(row.value2(), row.value3()));
    Map<Long, Raw> raw = new HashMap<>();
    sql.select(Rows.ENTRY_COLUMNS).from(ENTRY).where(NUMBER.in(seen)).forEach(row -> {
      long number = Rows.number(row);
      raw.put(number, new Raw(row, sealed.getOrDefault(number, Map.of())));
    });
    return raw;
  }

  /** The claims of some readings as JSON, in the order of the text; those erased are left out. */
  Map<Long, List<String>> claims(Collection<Long> readings) {
    Map<Long, List<String>> claims = new HashMap<>();
    sql.select(OF_ENTRY, VALUE)
        .from(SEALED)
        .where(OF_ENTRY.in(readings))
        .orderBy(OF_ENTRY, PART)
        .forEach(row ->
            claims.computeIfAbsent(row.value1(), one -> new ArrayList<>()).add(row.value2()));
    return claims;
  }

  /** The same for those claims alone that have some ids. */
  Map<Long, List<String>> claims(Collection<Long> readings, Collection<String> ids) {
    Map<Long, List<String>> claims = new HashMap<>();
    for (List<String> some : Rows.inParts(ids)) {
      sql.select(Schema.in(CLAIM, OF_ENTRY), VALUE)
          .from(CLAIM)
          .join(SEALED)
          .on(Schema.in(SEALED, OF_ENTRY).eq(Schema.in(CLAIM, OF_ENTRY)))
          .and(Schema.in(SEALED, PART).eq(Schema.in(CLAIM, PART)))
          .where(Schema.in(CLAIM, ID).in(some))
          .and(Schema.in(CLAIM, OF_ENTRY).in(readings))
          .orderBy(Schema.in(CLAIM, OF_ENTRY), Schema.in(CLAIM, PART))
          .forEach(row ->
              claims.computeIfAbsent(row.value1(), one -> new ArrayList<>()).add(row.value2()));
    }
    return claims;
  }
}
