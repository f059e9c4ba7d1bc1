package isnad.app.store;

import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.COPIES;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.INCIDENT;
import static isnad.app.store.Schema.INCIDENT_NAME;
import static isnad.app.store.Schema.LINKED;
import static isnad.app.store.Schema.MARKS;
import static isnad.app.store.Schema.OF_REPORT;
import static isnad.app.store.Schema.PLACES;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.TAKEN;
import static isnad.app.store.Schema.TOLD;
import static isnad.app.store.Schema.TOLD_BODY;
import static isnad.app.store.Schema.TOLD_REPORT;

import isnad.app.json.ToldBytes;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Incident;
import isnad.core.incident.Kept;
import isnad.core.incident.Marks;
import isnad.core.incident.Nearby;
import isnad.core.incident.Regrouping;
import isnad.core.incident.Regrouping.Fresh;
import isnad.core.incident.Regrouping.Linkage;
import isnad.core.incident.Regrouping.Member;
import isnad.core.incident.Regrouping.Outcome;
import isnad.core.pack.Packs;
import isnad.core.review.Decisions;
import isnad.core.view.ReportParts;
import isnad.core.view.SourceName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of incidents as far as putting reports together reads and changes them. */
final class AssemblyTables implements Kept {
  private static final List<Field<?>> TOLD_COLUMNS =
      List.of(TOLD_REPORT, ID, SEEN, READING, TOLD_BODY, MARKS, PLACES, COPIES);

  private static final List<Field<?>> TOLD_WRITTEN = Stream.concat(
          TOLD_COLUMNS.stream(), Stream.of(Schema.OF_OUTLET, Schema.DAY, Schema.PUBLISHED_AS))
      .toList();

  /** Bytes of memory for each report that is kept there for those that come next. */
  private static final long EACH = 1 << 16;

  private final DSLContext sql;
  private final ToldBytes bytes;
  private final KeptFacts facts;
  private final IncidentRows incidents;
  private final SourceRows sources;
  private final LinkedHashMap<Long, KeptReport> recent = new LinkedHashMap<>(64, 0.75f, true);

  /** Groups of near-copies by their least, as they were before what is kept next. */
  private final Map<Long, Set<Long>> copies = new HashMap<>();

  private long lastGroup;
  private long lastReport;

  AssemblyTables(DSLContext sql, Packs packs) {
    this.sql = sql;
    this.bytes = new ToldBytes(packs.types());
    SourceRows sums = new SourceRows(sql);
    this.sources = sums;
    this.facts = new KeptFacts(sql, packs);
    this.incidents = new IncidentRows(sql, packs, facts, sums);
    Long last = sql.select(DSL.max(LINKED)).from(INCIDENT).fetchOne(0, Long.class);
    lastGroup = last == null ? 0 : last;
    lastReport = lastReport(sql);
  }

  /** The number of the report that was taken last; 0 before any. */
  static long lastReport(DSLContext sql) {
    Long taken = sql.select(TAKEN).from(Schema.ASSEMBLY).fetchAny(TAKEN);
    return taken == null ? 0 : taken;
  }

  /** How many of the reports numbered higher than {@code number} are near-copies of others. */
  static int copiesBehind(DSLContext sql, long number) {
    Table<Record> other = TOLD.as("other");
    Condition copied = DSL.exists(sql.selectOne()
        .from(other)
        .where(Schema.in(other, COPIES).eq(Schema.in(TOLD, TOLD_REPORT)))
        .and(Schema.in(other, TOLD_REPORT).ne(Schema.in(TOLD, TOLD_REPORT))));
    return sql.fetchCount(
        TOLD,
        Schema.in(TOLD, TOLD_REPORT)
            .gt(number)
            .and(Schema.in(TOLD, COPIES).ne(Schema.in(TOLD, TOLD_REPORT)).or(copied)));
  }

  /** Empties them. */
  static void clear(DSLContext sql) {
    FactTable.TABLES.forEach(table -> sql.deleteFrom(table).execute());
    KeptFacts.TABLES.forEach(table -> sql.deleteFrom(table).execute());
    sql.deleteFrom(INCIDENT_NAME).execute();
    sql.deleteFrom(Schema.NAMED).execute();
    sql.deleteFrom(INCIDENT).execute();
    sql.deleteFrom(Schema.DAY_SUM).execute();
    sql.deleteFrom(Schema.KNOWN_ACTOR).execute();
    sql.deleteFrom(Schema.KNOWN_PLACE).execute();
    sql.deleteFrom(Schema.SOURCE).execute();
    sql.deleteFrom(Schema.EXCHANGE).execute();
    sql.deleteFrom(Schema.LOADED).execute();
    sql.deleteFrom(TOLD).execute();
    sql.deleteFrom(Schema.ASSEMBLY).execute();
  }

  /** What finds the neighbours of all reports that were taken. */
  Nearby nearby() {
    Nearby nearby = new Nearby();
    try (Cursor<? extends Record> rows = sql.select(TOLD_REPORT, MARKS)
        .from(TOLD)
        .orderBy(TOLD_REPORT)
        .fetchSize(LedgerReader.AT_A_TIME)
        .fetchLazy()) {
      for (Record row : rows) {
        nearby.add(
            Objects.requireNonNull(row.get(TOLD_REPORT)),
            ToldBytes.marks(Objects.requireNonNull(row.get(MARKS))));
      }
    } catch (IllegalArgumentException e) {
      throw new StoreFault(StoreProblem.PROJECTION_DIFFERS, "the table told: " + e.getMessage(), e);
    }
    return nearby;
  }

  @Override
  public void prepare(Set<Long> reports) {
    Rows.inParts(reports.stream().filter(report -> !recent.containsKey(report)).toList())
        .forEach(this::load);
  }

  @Override
  public Accounts.Told told(long report) {
    return report(report).told();
  }

  @Override
  public Place place(long claim) {
    return report(Nearby.report(claim)).places()[Nearby.index(claim)];
  }

  private KeptReport report(long number) {
    KeptReport known = recent.get(number);
    return known == null ? load(List.of(number)).getFirst() : known;
  }

  private List<KeptReport> load(Collection<Long> numbers) {
    List<KeptReport> loaded =
        sql.select(TOLD_COLUMNS).from(TOLD).where(TOLD_REPORT.in(numbers)).fetch().parallelStream()
            .map(row -> KeptReport.of(row, bytes))
            .toList();
    if (loaded.size() != numbers.size()) {
      throw new StoreFault(StoreProblem.PROJECTION_DIFFERS, "the table told lacks " + numbers);
    }
    loaded.forEach(this::remember);
    return loaded;
  }

  private void remember(KeptReport report) {
    recent.put(report.number(), report);
  }

  @Override
  public Set<Long> groups(Set<ClaimId> claims) {
    Set<Long> groups = new TreeSet<>();
    for (List<String> some : Rows.inParts(claims.stream().map(ClaimId::value).toList())) {
      List<Long> reports = sql.select(TOLD_REPORT)
          .from(TOLD)
          .where(ID.in(sql.select(OF_REPORT).from(CLAIM).where(ID.in(some))))
          .fetch(TOLD_REPORT);
      prepare(Set.copyOf(reports));
      for (long number : reports) {
        KeptReport report = report(number);
        for (int i = 0; i < report.places().length; i++) {
          if (claims.contains(report.told().accounts().get(i).claim())) {
            groups.add(report.places()[i].group());
          }
        }
      }
    }
    return groups;
  }

  @Override
  public Set<Long> claims(Set<Long> groups) {
    Set<Long> claims = new TreeSet<>();
    for (IncidentRows.Row row : IncidentRows.ofGroups(sql, groups)) {
      Arrays.stream(row.claims()).forEach(claims::add);
    }
    prepare(claims.stream().map(Nearby::report).collect(Collectors.toSet()));
    return claims;
  }

  @Override
  public Set<Long> copies(long report) {
    return copies.computeIfAbsent(
        report(report).copies(),
        least -> new TreeSet<>(
            sql.select(TOLD_REPORT).from(TOLD).where(COPIES.eq(least)).fetch(TOLD_REPORT)));
  }

  /**
   * Takes reports that were read and leaves out what was taken of them before, as they stand
   * together by {@code decisions}.
   */
  void take(
      List<ReadAhead.Ready> ready, Collection<String> gone, Nearby nearby, Decisions decisions) {
    TreeSet<Long> removed = new TreeSet<>();
    for (List<String> ids : Rows.inParts(gone)) {
      removed.addAll(sql.select(TOLD_REPORT).from(TOLD).where(ID.in(ids)).fetch(TOLD_REPORT));
    }
    Map<Long, Accounts.Told> added = new TreeMap<>();
    Map<Long, ReadAhead.Ready> from = new HashMap<>();
    for (ReadAhead.Ready one : ready) {
      added.put(++lastReport, one.told());
      from.put(lastReport, one);
    }
    keep(Regrouping.of(this, nearby, added, removed, decisions), added, removed, from);
    sql.update(Schema.ASSEMBLY).set(TAKEN, lastReport).execute();
  }

  private void keep(
      Outcome outcome,
      Map<Long, Accounts.Told> added,
      Collection<Long> removed,
      Map<Long, ReadAhead.Ready> from) {
    incidents.drop(outcome.gone());
    leave(removed);
    Set<Long> changed = new TreeSet<>();
    added.forEach((number, told) ->
        remember(new KeptReport(number, told, new Place[told.accounts().size()], number)));
    List<Member> members = new ArrayList<>();
    List<Long> groups = new ArrayList<>();
    for (Fresh fresh : outcome.fresh()) {
      lastGroup++;
      for (Member member : fresh.members()) {
        members.add(member);
        groups.add(lastGroup);
        for (Linkage linkage : member.claims()) {
          place(linkage.claim(), new Place(linkage.level(), lastGroup));
          changed.add(Nearby.report(linkage.claim()));
        }
      }
    }
    Set<Long> copied = new HashSet<>();
    Set<Long> recopied = new TreeSet<>();
    for (Set<Long> group : outcome.copies()) {
      // Incidents of new reports are made again anyway: of the others those may change that hold
      // two reports whose texts are one only now, or no longer.
      long before = group.stream()
          .filter(report -> !added.containsKey(report))
          .map(report -> report(report).copies())
          .distinct()
          .count();
      copied.addAll(before > 1 || !removed.isEmpty() ? group : Set.of());
      long least = group.iterator().next();
      for (long report : group) {
        if (report(report).copies() != least) {
          remember(report(report).copying(least));
          recopied.add(report);
        }
      }
    }
    changed.addAll(recopied);
    write(outcome.marks(), from, changed);
    count(removed, added.keySet(), recopied);
    Set<Long> fresh = Set.copyOf(groups);
    List<IncidentRows.Made> made = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      long[] claims = members.get(i).claims().stream().mapToLong(Linkage::claim).toArray();
      made.add(new IncidentRows.Made(members.get(i).incident(), claims, groups.get(i)));
    }
    restate(copied, fresh, made);
    TreeSet<Long> telling = new TreeSet<>();
    made.forEach(one -> Arrays.stream(one.claims()).map(Nearby::report).forEach(telling::add));
    incidents.add(made, telling.stream().map(this::report).toList());
    sources.flush();
    forget();
  }

  /** Keeps what the reports that came, and those that have other copies now, add to trends. */
  private void count(Collection<Long> removed, Set<Long> added, Set<Long> recopied) {
    TreeSet<Long> changed = new TreeSet<>(added);
    changed.addAll(recopied);
    facts.changeReports(removed, changed.stream().map(this::report).toList());
  }

  private void leave(Collection<Long> removed) {
    List<KeptReport> left = removed.stream().map(this::report).toList();
    left.parallelStream()
        .map(report -> ReportParts.of(report.told()))
        .toList()
        .forEach(parts -> sources.add(parts, -1));
    LoadedRows.remove(
        sql,
        left.stream()
            .map(report -> Schema.column(report.told().source().report()))
            .toList());
    sql.deleteFrom(TOLD).where(TOLD_REPORT.in(removed)).execute();
    removed.forEach(recent::remove);
  }

  private void place(long claim, Place place) {
    report(Nearby.report(claim)).places()[Nearby.index(claim)] = place;
  }

  private void write(Map<Long, Marks> added, Map<Long, ReadAhead.Ready> from, Set<Long> changed) {
    List<KeptReport> fresh = added.keySet().stream().map(this::report).toList();
    Map<Long, Integer> outlets = new HashMap<>();
    for (KeptReport report : fresh) {
      String outlet = report.told().source().outlet();
      outlets.put(report.number(), sources.number(SourceName.ofOutlet(outlet)));
      sources.add(Objects.requireNonNull(from.get(report.number())).parts(), 1);
    }
    LoadedRows.add(sql, from.values());
    Rows.insert(
        sql,
        TOLD,
        TOLD_WRITTEN,
        fresh.parallelStream()
            .map(report -> report.row(
                Objects.requireNonNull(from.get(report.number())).pending(),
                Objects.requireNonNull(added.get(report.number())),
                Objects.requireNonNull(outlets.get(report.number()))))
            .toList());
    List<Object[]> updates = new ArrayList<>();
    for (long number : changed) {
      if (!added.containsKey(number)) {
        KeptReport report = report(number);
        updates.add(new Object[] {report.placeBytes(), report.copies(), number});
      }
    }
    if (!updates.isEmpty()) {
      sql.batch(
              sql.update(TOLD)
                  .set(PLACES, DSL.val((byte[]) null, PLACES.getDataType()))
                  .set(COPIES, DSL.val((Long) null, COPIES.getDataType()))
                  .where(TOLD_REPORT.eq(DSL.val((Long) null, TOLD_REPORT.getDataType()))),
              updates.toArray(Object[][]::new))
          .execute();
    }
  }

  /** Adds the incidents that stay as they are but are told by fewer or more copies. */
  private void restate(Set<Long> copied, Set<Long> fresh, List<IncidentRows.Made> made) {
    Set<Long> asked = new TreeSet<>();
    for (long report : copied) {
      for (Place place : report(report).places()) {
        if (!fresh.contains(place.group())) {
          asked.add(place.group());
        }
      }
    }
    List<IncidentRows.Row> restated = IncidentRows.ofGroups(sql, asked).stream()
        .filter(row -> row.reports().filter(copied::contains).count() > 1)
        .toList();
    prepare(restated.stream()
        .flatMapToLong(IncidentRows.Row::reports)
        .boxed()
        .collect(Collectors.toSet()));
    incidents.dropRows(restated);
    for (IncidentRows.Row row : restated) {
      Incident incident = row.incident(claim -> report(Nearby.report(claim)).account(claim));
      made.add(new IncidentRows.Made(incident, row.claims(), row.linked()));
    }
  }

  private void forget() {
    copies.clear();
    var oldest = recent.entrySet().iterator();
    while (recent.size() > Runtime.getRuntime().maxMemory() / EACH) {
      oldest.next();
      oldest.remove();
    }
  }
}
