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
import isnad.core.incident.Nearby;
import isnad.core.incident.Regrouping.Member;
import isnad.core.incident.Synopsis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
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

  /** So many values are asked for at a time. */
  private static final int AT_A_TIME = 500;

  private final DSLContext sql;
  private final NameRows names;
  private long last;

  /** An incident that is there: its number, its group and its claims. */
  record Row(long number, long linked, long[] claims) {}

  IncidentRows(DSLContext sql) {
    this.sql = sql;
    this.names = new NameRows(sql);
    Long given = sql.select(Schema.GIVEN).from(Schema.ASSEMBLY).fetchAny(Schema.GIVEN);
    last = given == null ? 0 : given;
  }

  /** The incidents of some groups. */
  List<Row> of(Collection<Long> groups) {
    return of(sql, groups);
  }

  /** The same, where nothing is to be written. */
  static List<Row> of(DSLContext sql, Collection<Long> groups) {
    List<Row> rows = new ArrayList<>();
    for (List<Long> some : inParts(groups)) {
      sql.select(NUMBER, LINKED, CLAIMS)
          .from(INCIDENT)
          .where(LINKED.in(some))
          .fetch(row -> rows.add(new Row(
              Objects.requireNonNull(row.value1()),
              Objects.requireNonNull(row.value2()),
              NumberBytes.numbers(Objects.requireNonNull(row.value3())))));
    }
    return rows;
  }

  /** Takes the incidents of some groups out. */
  void drop(Collection<Long> groups) {
    for (List<Long> some : inParts(groups)) {
      sql.deleteFrom(INCIDENT).where(LINKED.in(some)).execute();
    }
  }

  void drop(Row row) {
    sql.deleteFrom(INCIDENT).where(NUMBER.eq(row.number)).execute();
  }

  /** All of them, some at a time. */
  static List<List<Long>> inParts(Collection<Long> all) {
    List<Long> list = List.copyOf(all);
    List<List<Long>> parts = new ArrayList<>();
    for (int from = 0; from < list.size(); from += AT_A_TIME) {
      parts.add(list.subList(from, Math.min(list.size(), from + AT_A_TIME)));
    }
    return parts;
  }

  /**
   * Adds incidents, each to its group of {@code groups}; {@code copies} gives the least near-copy
   * of a report, {@code told} what it tells.
   */
  void add(
      List<Member> members,
      List<Long> groups,
      LongUnaryOperator copies,
      LongFunction<Accounts.Told> told) {
    TreeSet<Long> reports = new TreeSet<>();
    members.forEach(member -> member.claims().forEach(claim -> reports.add(Nearby.report(claim))));
    TreeMap<Long, List<String>> byCopies = new TreeMap<>();
    List<Accounts.Told> tellings = new ArrayList<>();
    for (long report : reports) {
      Accounts.Told one = told.apply(report);
      tellings.add(one);
      byCopies
          .computeIfAbsent(copies.applyAsLong(report), least -> new ArrayList<>())
          .add(one.source().report());
    }
    Assembled assembled = Assembled.of(
        tellings,
        members.stream().map(Member::incident).toList(),
        byCopies.values().stream()
            .filter(group -> group.size() > 1)
            .map(group -> group.stream().sorted().toList())
            .toList());
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
