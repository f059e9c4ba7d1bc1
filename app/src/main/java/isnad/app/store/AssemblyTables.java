package isnad.app.store;

import static isnad.app.store.Schema.COPIES;
import static isnad.app.store.Schema.INCIDENT;
import static isnad.app.store.Schema.INCIDENT_NAME;
import static isnad.app.store.Schema.LINKED;
import static isnad.app.store.Schema.MARKS;
import static isnad.app.store.Schema.PLACES;
import static isnad.app.store.Schema.TOLD;
import static isnad.app.store.Schema.TOLD_BODY;
import static isnad.app.store.Schema.TOLD_REPORT;

import isnad.app.json.ToldBytes;
import isnad.core.incident.Accounts;
import isnad.core.incident.Kept;
import isnad.core.incident.Marks;
import isnad.core.incident.Nearby;
import isnad.core.incident.Regrouping.Fresh;
import isnad.core.incident.Regrouping.Member;
import isnad.core.incident.Regrouping.Outcome;
import isnad.core.pack.Packs;
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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The tables of incidents as far as putting reports together reads and changes them. */
final class AssemblyTables implements Kept {
  private static final List<Field<?>> TOLD_COLUMNS =
      List.of(TOLD_REPORT, Schema.ID, TOLD_BODY, MARKS, PLACES, COPIES);

  /** Bytes of memory for each report that is kept there for those that come next. */
  private static final long EACH = 1 << 16;

  private final DSLContext sql;
  private final ToldBytes bytes;
  private final KeptFacts facts;
  private final IncidentRows incidents;
  private final LinkedHashMap<Long, KeptReport> recent = new LinkedHashMap<>(64, 0.75f, true);

  /** Groups of near-copies by their least, as they were before what is kept next. */
  private final Map<Long, Set<Long>> copies = new HashMap<>();

  private long lastGroup;

  AssemblyTables(DSLContext sql, Packs packs) {
    this.sql = sql;
    this.bytes = new ToldBytes(packs.types());
    this.facts = new KeptFacts(sql, packs);
    this.incidents = new IncidentRows(sql, packs, facts);
    Long last = sql.select(DSL.max(LINKED)).from(INCIDENT).fetchOne(0, Long.class);
    lastGroup = last == null ? 0 : last;
  }

  /** Empties them. */
  static void clear(DSLContext sql) {
    FactTable.TABLES.forEach(table -> sql.deleteFrom(table).execute());
    KeptFacts.TABLES.forEach(table -> sql.deleteFrom(table).execute());
    sql.deleteFrom(INCIDENT_NAME).execute();
    sql.deleteFrom(Schema.NAMED).execute();
    sql.deleteFrom(INCIDENT).execute();
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
    List<KeptReport> loaded = sql.select(TOLD_COLUMNS)
        .from(TOLD)
        .where(TOLD_REPORT.in(numbers))
        .fetch(row -> KeptReport.of(row, bytes));
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

  /** Keeps what {@code outcome} changed, with the reports that were added and removed. */
  void keep(Outcome outcome, Map<Long, Accounts.Told> added, Collection<Long> removed) {
    incidents.drop(outcome.gone());
    sql.deleteFrom(TOLD).where(TOLD_REPORT.in(removed)).execute();
    removed.forEach(recent::remove);
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
        for (long claim : member.claims()) {
          place(claim, new Place(fresh.level(), lastGroup));
          changed.add(Nearby.report(claim));
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
    write(outcome.marks(), changed);
    TreeSet<Long> counted = new TreeSet<>(added.keySet());
    counted.addAll(recopied);
    facts.changeReports(removed, counted.stream().map(this::report).toList());
    restate(copied, Set.copyOf(groups), members, groups);
    TreeSet<Long> telling = new TreeSet<>();
    members.forEach(member -> member.claims().forEach(claim -> telling.add(Nearby.report(claim))));
    incidents.add(members, groups, telling.stream().map(this::report).toList());
    forget();
  }

  private void place(long claim, Place place) {
    report(Nearby.report(claim)).places()[Nearby.index(claim)] = place;
  }

  private void write(Map<Long, Marks> added, Set<Long> changed) {
    List<KeptReport> fresh = added.keySet().stream().map(this::report).toList();
    Rows.insert(
        sql,
        TOLD,
        TOLD_COLUMNS,
        fresh.parallelStream()
            .map(report -> report.row(Objects.requireNonNull(added.get(report.number()))))
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
  private void restate(Set<Long> copied, Set<Long> fresh, List<Member> members, List<Long> groups) {
    Set<Long> asked = new TreeSet<>();
    for (long report : copied) {
      for (Place place : report(report).places()) {
        if (!fresh.contains(place.group())) {
          asked.add(place.group());
        }
      }
    }
    for (IncidentRows.Row row : IncidentRows.ofGroups(sql, asked)) {
      if (row.reports().filter(copied::contains).count() > 1) {
        incidents.drop(row);
        members.add(new Member(
            row.incident(this::told), Arrays.stream(row.claims()).boxed().toList()));
        groups.add(row.linked());
      }
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
