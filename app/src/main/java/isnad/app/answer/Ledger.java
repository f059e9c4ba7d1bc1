package isnad.app.answer;

import isnad.app.json.ClaimReader;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Sides;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import isnad.core.view.Activity;
import isnad.core.view.CountedIncidents;
import isnad.core.view.DaySum;
import isnad.core.view.Grades;
import isnad.core.view.ReadBy;
import isnad.core.view.Relation;
import isnad.core.view.Reviews;
import isnad.core.view.Sources;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A ledger as it is asked: its reader, the packs, what people decided, and its incidents, kept or
 * where they are not, or by other packs, put together by {@code anew}.
 */
public record Ledger(
    LedgerReader reader,
    Packs packs,
    Decisions decided,
    Optional<IncidentReader> kept,
    Supplier<Assembled> anew) {

  /**
   * The ledger of {@code reader} by packs of that fingerprint; {@code problems} hears of claims
   * that cannot be read back where all has to be put together anew.
   */
  public static Ledger of(
      LedgerReader reader, Packs packs, Digest fingerprint, Consumer<Problem> problems) {
    return of(reader, packs, fingerprint, Decisions.of(reader.decisions()), problems);
  }

  /** The same where it is known what people {@code decided}. */
  public static Ledger of(
      LedgerReader reader,
      Packs packs,
      Digest fingerprint,
      Decisions decided,
      Consumer<Problem> problems) {
    return new Ledger(
        reader, packs, decided, reader.incidents(packs, fingerprint), new Supplier<>() {
          private Optional<Assembled> assembled = Optional.empty();

          @Override
          public Assembled get() {
            assembled = assembled.or(() -> Optional.of(anew(reader, packs, decided, problems)));
            return assembled.orElseThrow();
          }
        });
  }

  private static Assembled anew(
      LedgerReader reader, Packs packs, Decisions decided, Consumer<Problem> problems) {
    Accounts accounts = new Accounts(packs);
    Corrections corrections = new Corrections(packs);
    List<Accounts.Told> reports = new ArrayList<>();
    reader.reports(stored -> {
      List<Claim> claims = new ClaimReader(stored.report(), packs.types())
          .all(stored.claims(), stored.added(), problems);
      reports.add(accounts.of(stored.report(), corrections.reviewed(claims, decided)));
    });
    return Assembled.of(reports, decided);
  }

  public Opened opened(Assembled assembled, Collection<Incident> incidents) {
    return Opened.of(reader, packs, decided, assembled, incidents);
  }

  /**
   * What a list says of at most {@code most} of the incidents wanted, the latest first, from the
   * one at {@code offset} on.
   */
  public List<Synopsis> synopses(IncidentWanted wanted, long offset, long most) {
    return kept.map(incidents -> incidents.synopses(wanted, offset, most))
        .orElseGet(() -> Taken.of(wanted, anew.get())
            .skip(offset)
            .limit(most)
            .map(Taken::synopsis)
            .toList());
  }

  /** The ids of the incidents that hold any of {@code claims}. */
  public Set<String> incidentsOf(Collection<ClaimId> claims) {
    if (claims.isEmpty()) {
      return Set.of();
    }
    return kept.map(incidents -> incidents.holding(claims).values().stream()
            .map(one -> one.id().toString())
            .collect(Collectors.toSet()))
        .orElseGet(() -> claims.stream()
            .flatMap(claim -> anew.get().incident(claim).stream())
            .map(incident -> incident.id().toString())
            .collect(Collectors.toSet()));
  }

  /** What the incidents wanted add up to, by the last days on which they may have been. */
  public List<DaySum> days(IncidentWanted wanted) {
    return kept.map(incidents -> incidents.days(wanted)).orElseGet(() -> {
      Sides sides = new Sides(packs);
      return Taken.of(wanted, anew.get())
          .map(one -> DaySum.of(one.incident(), one.synopsis(), anew.get(), sides))
          .filter(one -> wanted.to().isEmpty()
              || one.day().filter(day -> !day.isAfter(wanted.to().get())).isPresent())
          .toList();
    });
  }

  /** The incidents around what has the {@code id}, a claim, an incident or a report. */
  public Assembled around(String id) {
    return kept.map(incidents -> {
          List<Long> numbers = id.matches("[ic]-[0-9a-f]{16}")
              ? incidents.of(new ClaimId("c-" + id.substring(2)))
              : List.of();
          return incidents.opened(numbers.isEmpty() ? incidents.of(id) : numbers, List.of(id));
        })
        .orElseGet(anew);
  }

  /** All that it holds, put together into incidents. */
  public Assembled assembled() {
    return kept.map(IncidentReader::all).orElseGet(anew);
  }

  /** Who read the reports that tell of {@code incident}. */
  public List<ReadBy> readings(Incident incident) {
    return reader.readings(incident.accounts().stream()
        .map(account -> account.source().report())
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** What was decided about an incident and its claims, with what the reader had read. */
  public Reviews reviews(Incident incident) {
    if (decided.isEmpty()) {
      return Reviews.NONE;
    }
    Set<String> from = incident.accounts().stream()
        .map(account -> account.source().report())
        .collect(Collectors.toSet());
    Map<ClaimId, Claim> read = new HashMap<>();
    reader.reports(
        from,
        stored -> claims(stored, problem -> {}).forEach(claim -> read.put(claim.id(), claim)));
    return Reviews.of(
        Reviews.names(incident, decided, read), decided, read, new Corrections(packs));
  }

  /** Who is said to support whom, in the latest {@code most} incidents of each such type. */
  public List<Relation> relations(int most) {
    if (kept.isEmpty()) {
      return Relation.among(anew.get().incidents(), anew.get());
    }
    List<Long> numbers = packs.types().values().stream()
        .filter(Relation::isToldOf)
        .flatMap(type -> kept.get().numbers(IncidentWanted.of(type.name()), 0, most).stream())
        .toList();
    Assembled opened = kept.get().opened(numbers, List.of());
    return Relation.among(opened.incidents(), opened);
  }

  /** Those of {@code actor}, in the latest {@code most} incidents of each type that name it. */
  public List<Relation> relations(String actor, int most) {
    if (kept.isEmpty()) {
      return naming(actor, Relation.among(anew.get().incidents(), anew.get()));
    }
    List<Long> numbers = packs.types().values().stream()
        .filter(Relation::isToldOf)
        .map(type -> IncidentWanted.of(type.name()).with(actor))
        .flatMap(wanted -> kept.get().numbers(wanted, 0, most).stream())
        .toList();
    Assembled opened = kept.get().opened(numbers, List.of());
    return naming(actor, Relation.among(opened.incidents(), opened));
  }

  private static List<Relation> naming(String actor, List<Relation> all) {
    return all.stream()
        .filter(one -> one.from().key().equals(actor) || one.to().key().equals(actor))
        .toList();
  }

  /** What its incidents add up to. */
  public Tolls tolls(TollQuery query) {
    Sides sides = new Sides(packs);
    return kept.map(incidents -> Tolls.of(incidents.counted(), sides, query)).orElseGet(() -> {
      Assembled all = anew.get();
      return Tolls.of(CountedIncidents.of(all.incidents(), all, sides), sides, query);
    });
  }

  /** The exact words of the claims that are statements in {@code tolls}. */
  public Map<ClaimId, String> said(Tolls tolls) {
    Set<String> reports = tolls.statements().stream()
        .map(statement -> statement.figure().account().source().report())
        .collect(Collectors.toSet());
    Corrections corrections = new Corrections(packs);
    Map<ClaimId, String> words = new HashMap<>();
    reader.reports(
        reports,
        stored -> corrections
            .reviewed(claims(stored, problem -> {}), decided)
            .forEach(claim -> words.put(claim.id(), claim.says().words())));
    return words;
  }

  /** What a report says by the reader, and by whoever added to it. */
  private List<Claim> claims(LedgerReader.StoredReport stored, Consumer<Problem> problems) {
    return new ClaimReader(stored.report(), packs.types())
        .all(stored.claims(), stored.added(), problems);
  }

  /** Its incidents and reports as trends count them. */
  public Activity activity() {
    return kept.map(IncidentReader::activity)
        .orElseGet(() -> Activity.of(anew.get(), new Sides(packs)));
  }

  /** All outlets and voices. */
  public Sources sources() {
    return kept.map(IncidentReader::sources)
        .orElseGet(() -> Sources.of(anew.get(), packs.registry()));
  }

  /** The grades that people gave the sources of those keys. */
  public Grades grades(Collection<String> keys) {
    return new Grades(Decisions.of(reader.decisions(keys)));
  }
}
