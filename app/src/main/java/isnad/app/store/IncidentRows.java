package isnad.app.store;

import static isnad.app.store.Schema.CLAIMS;
import static isnad.app.store.Schema.INCIDENT;
import static isnad.app.store.Schema.INCIDENT_NAME;
import static isnad.app.store.Schema.LINKED;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_INCIDENT;

import isnad.app.json.NumberBytes;
import isnad.app.json.SynopsisBytes;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Nearby;
import isnad.core.incident.Synopsis;
import isnad.core.pack.Packs;
import isnad.core.pack.Registry;
import isnad.core.view.ActorPart;
import isnad.core.view.Bounds;
import isnad.core.view.Contrast;
import isnad.core.view.DaySum;
import isnad.core.view.IncidentPart;
import isnad.core.view.Kin;
import isnad.core.view.KnownPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
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
      Schema.CONTRAST,
      Schema.SYNOPSIS,
      DayRows.LOW,
      DayRows.BEST,
      DayRows.HIGH,
      Schema.PLACES,
      Schema.SOURCES);

  private static final List<Field<?>> NAME_COLUMNS = List.of(Schema.NAME, OF_INCIDENT);

  private final DSLContext sql;
  private final NameRows names;
  private final List<FactTable> facts;
  private final SourceRows sources;
  private final KeptFacts kept;
  private final Registry registry;
  private final Contrast contrast;
  private final DayRows days;
  private final KnownRows known;
  private long last;

  /** An incident that is there: its number, its group and its claims. */
  record Row(long number, long linked, long[] claims) {
    /** The incident, {@code told} giving what each of its claims tells. */
    Incident incident(LongFunction<Account> told) {
      return Incident.of(Arrays.stream(claims).mapToObj(told).toList());
    }

    /** The reports that tell of it. */
    LongStream reports() {
      return Arrays.stream(claims).map(Nearby::report).distinct();
    }
  }

  IncidentRows(DSLContext sql, Packs packs, KeptFacts kept, SourceRows sources) {
    this.sql = sql;
    this.sources = sources;
    this.names = new NameRows(sql);
    this.days = new DayRows(sql);
    this.known = new KnownRows(sql);
    this.facts = FactTable.all(packs);
    this.kept = kept;
    this.registry = packs.registry();
    this.contrast = new Contrast(new Kin(registry));
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
      drop(LINKED.in(some));
    }
  }

  /** Takes some incidents out. */
  void dropRows(List<Row> rows) {
    for (List<Long> some : Rows.inParts(rows.stream().map(Row::number).toList())) {
      drop(NUMBER.in(some));
    }
  }

  private void drop(Condition which) {
    List<Long> numbers = new ArrayList<>();
    List<Field<?>> added = new ArrayList<>(List.of(NUMBER, Schema.SOURCES, Schema.PLACES));
    added.addAll(DayRows.KEPT);
    sql.select(added).from(INCIDENT).where(which).forEach(row -> {
      numbers.add(row.get(NUMBER));
      sources.remove(Objects.requireNonNull(row.get(Schema.SOURCES)));
      known.remove(row.get(Schema.PLACES));
      days.remove(row);
    });
    for (List<Long> some : Rows.inParts(numbers)) {
      sql.select(Schema.ACTOR, DSL.countDistinct(OF_INCIDENT))
          .from(Schema.INCIDENT_ACTOR)
          .where(OF_INCIDENT.in(some))
          .groupBy(Schema.ACTOR)
          .forEach(row -> known.count(Objects.requireNonNull(row.value1()), -row.value2()));
      for (FactTable one : facts) {
        sql.deleteFrom(one.table()).where(OF_INCIDENT.in(some)).execute();
      }
    }
    kept.drop(numbers);
    sql.deleteFrom(INCIDENT).where(which).execute();
  }

  /** An incident that is new, its claims, and the group that they are linked in. */
  record Made(Incident incident, long[] claims, long group) {}

  /** Adds incidents; {@code reports} tell of them. */
  void add(List<Made> incidents, List<KeptReport> reports) {
    Assembled assembled = KeptReport.assembled(
        reports.stream().map(KeptReport::copied).toList(),
        incidents.stream().map(Made::incident).toList());
    long first = last + 1;
    // The dearest step, and each incident is worked out by itself.
    List<Written> made = IntStream.range(0, incidents.size())
        .parallel()
        .mapToObj(i -> written(first + i, incidents.get(i), assembled))
        .toList();
    List<Object[]> called = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      long number = ++last;
      for (int name : names.of(incidents.get(i).incident)) {
        called.add(new Object[] {name, number});
      }
      @Nullable Object[] row = made.get(i).row;
      row[row.length - 1] = sources.add(made.get(i).parts);
      row[row.length - 2] = known.add(made.get(i).places);
      days.add(made.get(i).synopsis, made.get(i).killed);
      made.get(i).actors.forEach(actor -> known.count(Schema.column(actor), 1));
    }
    names.flush();
    days.flush();
    known.flush();
    Rows.insert(sql, INCIDENT, COLUMNS, made.stream().map(Written::row).toList());
    Rows.insert(sql, INCIDENT_NAME, NAME_COLUMNS, called);
    for (int i = 0; i < facts.size(); i++) {
      int which = i;
      Rows.insert(
          sql,
          facts.get(i).table(),
          facts.get(i).columns(),
          made.stream().flatMap(one -> one.facts.get(which).stream()).toList());
    }
    kept.add(made.stream().map(Written::kept).toList());
    sql.update(Schema.ASSEMBLY).set(Schema.GIVEN, last).execute();
  }

  /** The row of an incident, its rows of each table of facts, and what else it adds. */
  private record Written(
      @Nullable Object[] row,
      List<List<@Nullable Object[]>> facts,
      KeptFacts.Facts kept,
      List<IncidentPart> parts,
      Synopsis synopsis,
      Bounds killed,
      Set<String> actors,
      Collection<KnownPlace> places) {}

  private Written written(long number, Made made, Assembled assembled) {
    Incident incident = made.incident;
    Corroboration corroboration = assembled.corroboration(incident);
    FactTable.Fact fact = new FactTable.Fact(
        number,
        incident,
        assembled,
        Synopsis.of(incident, corroboration),
        contrast.isIn(incident, assembled));
    KeptFacts.Facts adds = kept.of(number, incident, made.claims, assembled);
    Bounds killed = DaySum.killed(adds.counted());
    return new Written(
        row(made, fact, killed),
        facts.stream().map(one -> one.rows(fact)).toList(),
        adds,
        IncidentPart.of(incident, assembled, corroboration),
        fact.synopsis(),
        killed,
        ActorPart.of(incident, registry).stream().map(ActorPart::actor).collect(Collectors.toSet()),
        KnownPlace.of(incident).values());
  }

  private static @Nullable Object[] row(Made made, FactTable.Fact fact, Bounds killed) {
    Synopsis synopsis = fact.synopsis();
    return new @Nullable Object[] {
      fact.number(),
      synopsis.id().toString(),
      made.group,
      NumberBytes.of(made.claims),
      Schema.column(synopsis.outline().type().name()),
      synopsis.outline().from().map(LocalDate::toEpochDay).orElse(null),
      synopsis.outline().to().map(LocalDate::toEpochDay).orElse(null),
      synopsis.claims(),
      synopsis.reports(),
      synopsis.told().atLeast(),
      synopsis.denied().atMost(),
      fact.contrast() ? 1 : 0,
      SynopsisBytes.of(synopsis),
      killed.low(),
      killed.best(),
      killed.high(),
      null,
      null
    };
  }
}
