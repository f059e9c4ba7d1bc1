package isnad.app.store;

import static isnad.app.store.Schema.CLAIMS;
import static isnad.app.store.Schema.INCIDENT;
import static isnad.app.store.Schema.INCIDENT_NAME;
import static isnad.app.store.Schema.LINKED;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_INCIDENT;

import isnad.app.json.NumberBytes;
import isnad.app.json.SynopsisBytes;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Nearby;
import isnad.core.incident.Regrouping.Member;
import isnad.core.incident.Synopsis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The rows of incidents, and of the names that find them. */
final class IncidentRows {
  private static final List<Field<?>> COLUMNS = List.of(
      NUMBER,
      Schema.ID,
      LINKED,
      CLAIMS,
      Schema.TYPE,
      Schema.FROM_DAY,
      Schema.TO_DAY,
      Schema.SIZE,
      Schema.REPORTS,
      Schema.ORIGINS,
      Schema.DENIALS,
      Schema.SYNOPSIS);

  private static final List<Field<?>> NAME_COLUMNS = List.of(Schema.NAME, OF_INCIDENT);

  private final DSLContext sql;
  private final NameRows names;
  private long last;

  /** An incident that is there: its number, its group and its claims. */
  record Row(long number, long linked, long[] claims) {
    /** The incident, {@code told} giving what its reports tell. */
    Incident incident(LongFunction<Accounts.Told> told) {
      return Incident.of(Arrays.stream(claims)
          .mapToObj(claim -> told.apply(Nearby.report(claim)).accounts().get(Nearby.index(claim)))
          .toList());
    }

    /** The reports that tell of it. */
    LongStream reports() {
      return Arrays.stream(claims).map(Nearby::report).distinct();
    }
  }

  IncidentRows(DSLContext sql) {
    this.sql = sql;
    this.names = new NameRows(sql);
    Long given = sql.select(Schema.GIVEN).from(Schema.ASSEMBLY).fetchAny(Schema.GIVEN);
    last = given == null ? 0 : given;
  }

  /** The incidents of some groups. */
  static List<Row> ofGroups(DSLContext sql, Collection<Long> groups) {
    return Rows.inParts(groups).stream()
        .flatMap(some -> which(sql, LINKED.in(some)).stream())
        .toList();
  }

  /** The incidents of some numbers. */
  static List<Row> ofNumbers(DSLContext sql, Collection<Long> numbers) {
    return Rows.inParts(numbers).stream()
        .flatMap(some -> which(sql, NUMBER.in(some)).stream())
        .toList();
  }

  /** The incidents that {@code condition} is true of. */
  static List<Row> which(DSLContext sql, Condition condition) {
    return sql.select(NUMBER, LINKED, CLAIMS)
        .from(INCIDENT)
        .where(condition)
        .fetch(row -> new Row(
            Objects.requireNonNull(row.value1()),
            Objects.requireNonNull(row.value2()),
            NumberBytes.numbers(Objects.requireNonNull(row.value3()))));
  }

  /** Takes the incidents of some groups out. */
  void drop(Collection<Long> groups) {
    for (List<Long> some : Rows.inParts(groups)) {
      sql.deleteFrom(INCIDENT).where(LINKED.in(some)).execute();
    }
  }

  void drop(Row row) {
    sql.deleteFrom(INCIDENT).where(NUMBER.eq(row.number)).execute();
  }

  /** Adds incidents, each to its group of {@code groups}; {@code reports} tell of them. */
  void add(List<Member> members, List<Long> groups, List<KeptReport> reports) {
    Assembled assembled =
        KeptReport.assembled(reports, members.stream().map(Member::incident).toList());
    // The dearest step, and each incident is worked out by itself.
    List<Synopsis> synopses = members.parallelStream()
        .map(member -> assembled.synopsis(member.incident()))
        .toList();
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<Object[]> called = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      long number = ++last;
      rows.add(row(number, groups.get(i), member, synopses.get(i)));
      for (int name : names.of(member.incident())) {
        called.add(new Object[] {name, number});
      }
    }
    names.flush();
    Rows.insert(sql, INCIDENT, COLUMNS, rows);
    Rows.insert(sql, INCIDENT_NAME, NAME_COLUMNS, called);
    sql.update(Schema.ASSEMBLY).set(Schema.GIVEN, last).execute();
  }

  private static @Nullable Object[] row(long number, long group, Member member, Synopsis synopsis) {
    return new @Nullable Object[] {
      number,
      synopsis.id().toString(),
      group,
      NumberBytes.of(member.claims().stream().mapToLong(Long::longValue).toArray()),
      Schema.column(synopsis.outline().type().name()),
      synopsis.outline().from().map(LocalDate::toEpochDay).orElse(null),
      synopsis.outline().to().map(LocalDate::toEpochDay).orElse(null),
      synopsis.claims(),
      synopsis.reports(),
      synopsis.told().atLeast(),
      synopsis.denied().atMost(),
      SynopsisBytes.of(synopsis)
    };
  }
}
