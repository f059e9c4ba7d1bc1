package isnad.app.store;

import static isnad.app.store.Schema.CLAIM;
import static isnad.app.store.Schema.COPIES;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.INCIDENT;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_INCIDENT;
import static isnad.app.store.Schema.PLACES;
import static isnad.app.store.Schema.TOLD;
import static isnad.app.store.Schema.TOLD_BODY;
import static isnad.app.store.Schema.TOLD_REPORT;

import isnad.app.json.SynopsisBytes;
import isnad.app.json.ToldBytes;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Nearby;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.view.Activity;
import isnad.core.view.CountedIncidents;
import isnad.core.view.DaySum;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import isnad.core.view.Summands;
import isnad.core.view.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Incidents as they were put together when the reports were added. */
public final class IncidentReader {

  private final DSLContext sql;
  private final String shown;
  private final ToldBytes told;
  private final SynopsisBytes synopses;
  private final Packs packs;
  private final KeptFacts facts;

  private IncidentReader(Database database, Packs packs) {
    this.sql = database.sql();
    this.packs = packs;
    this.shown = database.shown();
    this.told = new ToldBytes(packs.types());
    this.facts = new KeptFacts(sql, packs);
    this.synopses = new SynopsisBytes(packs.types());
  }

  /**
   * The incidents of a ledger, where all that it holds was put together by the packs of that
   * fingerprint; else nothing.
   */
  static Optional<IncidentReader> of(Database database, Packs packs, Digest fingerprint) {
    DSLContext sql = database.sql();
    Long upTo = Assembler.upTo(sql, fingerprint);
    boolean whole = upTo != null
        && !sql.fetchExists(
            Schema.REPORT,
            Schema.READING.gt(upTo).or(Schema.SEEN.gt(upTo)).and(Schema.STANDS.eq(1)))
        && !sql.fetchExists(Schema.DECISION, Schema.OF_ENTRY.gt(upTo));
    return whole ? Optional.of(new IncidentReader(database, packs)) : Optional.empty();
  }

  /** What is said of the {@code most} latest of the incidents wanted, the latest first. */
  public List<Synopsis> synopses(IncidentWanted wanted, long most) {
    return synopses(wanted, 0, most);
  }

  /** The same from the one at {@code offset} on. */
  public List<Synopsis> synopses(IncidentWanted wanted, long offset, long most) {
    return asked(() -> sql.select(Schema.SYNOPSIS)
        .from(INCIDENT)
        .where(wanted.condition(sql))
        .orderBy(Schema.TO_DAY.desc().nullsLast(), ID)
        .limit(offset, most)
        .fetch(row -> synopses.synopsis(Objects.requireNonNull(row.value1()))));
  }

  /** The numbers of the incidents wanted from the one at {@code offset} on, the latest first. */
  public List<Long> numbers(IncidentWanted wanted, long offset, int most) {
    return asked(() -> sql.select(NUMBER)
        .from(INCIDENT)
        .where(wanted.condition(sql))
        .orderBy(Schema.TO_DAY.desc().nullsLast(), ID)
        .limit(offset, most)
        .fetch(NUMBER));
  }

  /** What the incidents wanted add up to, day by day: see {@link DaySum}. */
  public List<DaySum> days(IncidentWanted wanted) {
    return asked(() -> new DayReader(sql).days(wanted));
  }

  /** Answers what {@code question} asks of the actors and places that packs know. */
  public <T> T known(Function<KnownReader, T> question) {
    return asked(() -> question.apply(new KnownReader(sql, synopses)));
  }

  /** The numbers of the incidents that a claim is of; of several where reports are one text. */
  public List<Long> of(ClaimId claim) {
    return asked(() -> ofClaim(claim));
  }

  private List<Long> ofClaim(ClaimId claim) {
    Condition ofClaim = ID.in(sql.select(Schema.OF_REPORT)
        .from(CLAIM)
        .where(ID.eq(claim.value()).and(Schema.STANDS.eq(1))));
    return holding(numbers(ofClaim), account -> account.claim().equals(claim));
  }

  /** An incident that holds a claim, and how many reports tell of it. */
  public record Holding(long number, IncidentId id, long reports) {}

  /** Which incident each of {@code claims} is of; of several the last by their ids. */
  public Map<ClaimId, Holding> holding(Collection<ClaimId> claims) {
    return asked(() -> {
      Map<ClaimId, List<Long>> numbers = new HashMap<>();
      Map<Long, ClaimId> asked = new HashMap<>();
      claims.forEach(claim -> asked.put(ClaimFacts.number(claim), claim));
      for (List<Long> some : Rows.inParts(asked.keySet())) {
        sql.select(Schema.CLAIM_NUMBER, OF_INCIDENT)
            .from(Schema.INCIDENT_CLAIM)
            .where(Schema.CLAIM_NUMBER.in(some))
            .forEach(row -> numbers
                .computeIfAbsent(
                    Objects.requireNonNull(asked.get(row.value1())), claim -> new ArrayList<>())
                .add(row.value2()));
      }
      Map<Long, Holding> incidents =
          holding(numbers.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
      Map<ClaimId, Holding> holding = new HashMap<>();
      numbers.forEach((claim, of) -> of.stream()
          .map(incidents::get)
          .filter(Objects::nonNull)
          .max(Comparator.comparing(Holding::id).thenComparing(Holding::number))
          .ifPresent(last -> holding.put(claim, last)));
      return holding;
    });
  }

  private Map<Long, Holding> holding(Set<Long> numbers) {
    Map<Long, Holding> incidents = new HashMap<>();
    for (List<Long> some : Rows.inParts(numbers)) {
      sql.select(NUMBER, ID, Schema.REPORTS)
          .from(INCIDENT)
          .where(NUMBER.in(some))
          .forEach(row -> {
            ClaimId least = new ClaimId("c-" + row.value2().substring(2));
            incidents.put(
                row.value1(), new Holding(row.value1(), new IncidentId(least), row.value3()));
          });
    }
    return incidents;
  }

  /** Deaths that may be one person's, none of whose names stands before {@code least}. */
  public record DeadName(String key, String least) {}

  /**
   * Of the deaths in the incidents wanted, {@code most} from the one at {@code offset} on, by the
   * first of their names; without those all of whose names stand before {@code from}.
   */
  public List<DeadName> deadNames(IncidentWanted wanted, String from, long offset, int most) {
    Field<String> least = DSL.min(Schema.LEAST);
    return asked(() -> sql.select(Schema.KEY, least)
        .from(Schema.INCIDENT_DEAD)
        .where(ofIncidents(wanted))
        .groupBy(Schema.KEY)
        .having(DSL.max(Schema.GREATEST).ge(DeadFacts.beginning(from)))
        .orderBy(least, Schema.KEY)
        .limit(offset, most)
        .fetch(row -> new DeadName(Schema.given(row.value1()), row.value2())));
  }

  /** The numbers of the incidents wanted with deaths of some keys. */
  public List<Long> ofDead(Collection<String> keys, IncidentWanted wanted) {
    return asked(() -> Rows.inParts(keys.stream().map(Schema::column).toList()).stream()
        .flatMap(some -> sql
            .selectDistinct(OF_INCIDENT)
            .from(Schema.INCIDENT_DEAD)
            .where(Schema.KEY.in(some).and(ofIncidents(wanted)))
            .fetch(OF_INCIDENT)
            .stream())
        .distinct()
        .sorted()
        .toList());
  }

  /** Few incidents have named dead, so each of these is looked up, and not all of a month. */
  private Condition ofIncidents(IncidentWanted wanted) {
    Condition which = wanted.condition(sql);
    Condition its = Schema.in(INCIDENT, NUMBER).eq(Schema.in(Schema.INCIDENT_DEAD, OF_INCIDENT));
    return which.equals(DSL.trueCondition())
        ? which
        : DSL.exists(sql.selectOne().from(INCIDENT).where(its.and(which)));
  }

  /** The numbers of the incidents that a report tells of. */
  public List<Long> of(String report) {
    return asked(() -> holding(numbers(ID.eq(Schema.column(report))), account -> true));
  }

  private List<Long> numbers(Condition which) {
    return sql.select(TOLD_REPORT).from(TOLD).where(which).fetch(TOLD_REPORT);
  }

  /** The incidents that hold those accounts of some reports that {@code wanted} says. */
  private List<Long> holding(Collection<Long> numbers, Predicate<Account> wanted) {
    TreeSet<Long> claims = new TreeSet<>();
    TreeSet<Long> groups = new TreeSet<>();
    for (KeptReport report : reports(numbers)) {
      for (int i = 0; i < report.places().length; i++) {
        if (wanted.test(report.told().accounts().get(i))) {
          claims.add(Nearby.claim(report.number(), i));
          groups.add(report.places()[i].group());
        }
      }
    }
    return IncidentRows.ofGroups(sql, groups).stream()
        .filter(row -> Arrays.stream(row.claims()).anyMatch(claims::contains))
        .map(IncidentRows.Row::number)
        .sorted()
        .toList();
  }

  /** Some incidents, with all reports that tell of them, and the {@code others} of those ids. */
  public Assembled opened(Collection<Long> numbers, Collection<String> others) {
    return asked(() -> gathered(numbers, others).opened.assembled());
  }

  /** All outlets and voices. */
  public Sources sources() {
    return asked(() -> SourceSums.all(sql, packs.registry()));
  }

  /** All that is counted of one of {@code all} sources. */
  public Tally tally(SourceRow source, Sources all) {
    return asked(() -> SourceTallies.of(sql, source, all));
  }

  /** The latest incidents and reports by which a source is counted, and what they are among. */
  public record Latest(Assembled assembled, List<Incident> incidents, List<Accounts.Told> reports) {
    public Latest {
      incidents = List.copyOf(incidents);
      reports = List.copyOf(reports);
    }
  }

  /**
   * The latest incidents with so many denials, revisions and contradictions of {@code source} as
   * {@code most} says, and the latest reports with so many of its loaded words.
   */
  public Latest latest(SourceRow source, int most) {
    return asked(() -> {
      List<Long> numbers = SourceTallies.latest(sql, source.key(), most);
      Set<String> loaded = Set.copyOf(LoadedRows.latest(sql, source.key(), most));
      Gathered gathered = gathered(numbers, loaded);
      return new Latest(
          gathered.opened.assembled(),
          numbers.stream()
              .map(gathered.opened.incidents()::get)
              .filter(Objects::nonNull)
              .toList(),
          gathered.reports.stream()
              .map(OpenedReport::told)
              .map(ToldBytes.Some::told)
              .filter(told -> loaded.contains(told.source().report()))
              .toList());
    });
  }

  /** All incidents and all reports. */
  public Assembled all() {
    return asked(() -> gathered(
            IncidentRows.which(sql, DSL.trueCondition()),
            OpenedReport.which(sql, DSL.trueCondition(), told, (report, index) -> true))
        .opened
        .assembled());
  }

  /** All incidents that count people, as they are added up. */
  public CountedIncidents counted() {
    return new CountedIncidents() {
      @Override
      public Summands all() {
        return asked(facts::counted);
      }

      @Override
      public Opened open(Collection<Long> numbers) {
        return asked(() -> gathered(numbers, List.of()).opened);
      }
    };
  }

  /** All incidents that any trend counts, and all reports. */
  public Activity activity() {
    return asked(facts::activity);
  }

  /** Incidents by their numbers, and the reports that tell of them and others. */
  private record Gathered(CountedIncidents.Opened opened, List<OpenedReport> reports) {}

  private Gathered gathered(Collection<Long> numbers, Collection<String> others) {
    List<IncidentRows.Row> rows = IncidentRows.ofNumbers(sql, numbers);
    Set<Long> whole = new HashSet<>();
    for (List<String> some : Rows.inParts(others.stream().map(Schema::column).toList())) {
      whole.addAll(numbers(ID.in(some)));
    }
    Set<Long> claims = new HashSet<>();
    TreeSet<Long> wanted = new TreeSet<>(whole);
    for (IncidentRows.Row row : rows) {
      Arrays.stream(row.claims()).forEach(claims::add);
      row.reports().forEach(wanted::add);
    }
    OpenedReport.Wanted which =
        (report, index) -> whole.contains(report) || claims.contains(Nearby.claim(report, index));
    return gathered(
        rows,
        Rows.inParts(wanted).stream()
            .flatMap(some -> OpenedReport.which(sql, TOLD_REPORT.in(some), told, which).stream())
            .sorted(Comparator.comparing(report -> report.told().source().report()))
            .toList());
  }

  private static Gathered gathered(List<IncidentRows.Row> rows, List<OpenedReport> reports) {
    Map<Long, OpenedReport> told = new HashMap<>();
    reports.forEach(report -> told.put(report.number(), report));
    Map<Long, Incident> incidents = new HashMap<>();
    rows.forEach(row -> incidents.put(
        row.number(),
        row.incident(
            claim -> Objects.requireNonNull(told.get(Nearby.report(claim))).account(claim))));
    Assembled assembled = KeptReport.assembled(
        reports.stream()
            .map(report -> new KeptReport.Copied(report.told().told(), report.copies()))
            .toList(),
        incidents.values().stream().sorted(Comparator.comparing(Incident::id)).toList());
    return new Gathered(new CountedIncidents.Opened(assembled, incidents), reports);
  }

  private <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw StoreFault.of(e, shown);
    } catch (IllegalArgumentException e) {
      String what = "the table of incidents: " + e.getMessage();
      throw new StoreFault(StoreProblem.PROJECTION_DIFFERS, what, e);
    }
  }

  /** The reports of some numbers with all that they tell, and where it is linked. */
  private List<KeptReport> reports(Collection<Long> numbers) {
    return Rows.inParts(numbers).stream()
        .flatMap(some -> sql
            .select(TOLD_REPORT, TOLD_BODY, PLACES, COPIES)
            .from(TOLD)
            .where(TOLD_REPORT.in(some))
            .fetch()
            .parallelStream()
            .map(row -> KeptReport.of(row, told)))
        .toList();
  }
}
