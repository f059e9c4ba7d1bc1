package isnad.app.cli;

import isnad.app.answer.Ledger;
import isnad.app.answer.Opened;
import isnad.app.json.ClaimReader;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Sides;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.report.Problem;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import isnad.core.view.Activity;
import isnad.core.view.CountedIncidents;
import isnad.core.view.Grades;
import isnad.core.view.ReadBy;
import isnad.core.view.Sources;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** Which ledger a command asks, and with which packs its words are understood. */
class LedgerSource {
  /** How many claims that cannot be read back are told of. */
  private static final int TOLD = 20;

  /** How many incidents are opened at a time. */
  private static final int AT_A_TIME = 32;

  /** How many incidents are listed where nothing else is said. */
  private static final int LISTED = 1000;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Mixin
  private final PacksOption packs = new PacksOption();

  private @Nullable Decisions decisions;
  private @Nullable CompletableFuture<Digest> fingerprint;

  /** Hears of each report that stands, and of its claims. */
  interface Hearing {
    void hear(LedgerReader.StoredReport report, List<Claim> claims);
  }

  /** The packs, with a warning of what is wrong with them. */
  ChosenPacks chosen(Surroundings here) {
    // Takes a tenth of a second, beside loading them.
    fingerprint = CompletableFuture.supplyAsync(() -> packs.fingerprint(here));
    ChosenPacks chosen = packs.load(here);
    chosen.warn(here);
    return chosen;
  }

  StoreAddress address(Surroundings here) {
    return store.address(here);
  }

  /** What tells the packs from all others. */
  Digest fingerprint(Surroundings here) {
    return fingerprint == null ? packs.fingerprint(here) : fingerprint.join();
  }

  /** What people decided in the ledger. */
  Decisions decisions(Surroundings here) {
    if (decisions == null) {
      try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
        decisions = Decisions.of(ledger.decisions());
      }
    }
    return decisions;
  }

  /**
   * Has {@code hearing} hear of all reports of the ledger, and of their claims as people decided
   * them: without those rejected, with corrected values. Claims that are none are told.
   */
  void hear(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    List<Problem> problems = new ArrayList<>();
    Hearing reviewed = reviewed(here, chosen, hearing);
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(stored -> reviewed.hear(stored, claims(stored, chosen, problems::add)));
    }
    problems.stream()
        .limit(TOLD)
        .forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
    if (problems.size() > TOLD) {
      here.say("isnad: and " + (problems.size() - TOLD) + " more claims were left out");
    }
  }

  /** The same for the reports of those ids, once more: what is wrong was told before. */
  void hearAgain(
      Surroundings here, ChosenPacks chosen, Collection<String> reports, Hearing hearing) {
    hearAsRead(here, chosen, reports, reviewed(here, chosen, hearing));
  }

  /** The same, of claims as they were read or added by hand, whatever was decided since. */
  void hearAsRead(
      Surroundings here, ChosenPacks chosen, Collection<String> reports, Hearing hearing) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(
          reports, stored -> hearing.hear(stored, claims(stored, chosen, problem -> {})));
    }
  }

  /** The same of all reports. */
  void hearAsRead(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(stored -> hearing.hear(stored, claims(stored, chosen, problem -> {})));
    }
  }

  private Hearing reviewed(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    Decisions decided = decisions(here);
    Corrections corrections = new Corrections(chosen.packs());
    return (report, claims) -> hearing.hear(report, corrections.reviewed(claims, decided));
  }

  /** What a report says by the reader, and by whoever added to it. */
  private static List<Claim> claims(
      LedgerReader.StoredReport stored, ChosenPacks chosen, Consumer<Problem> problems) {
    return new ClaimReader(stored.report(), chosen.packs().types())
        .all(stored.claims(), stored.added(), problems);
  }

  /** Opens {@code incidents}: the ledger is heard once more for their words. */
  Opened opened(
      Surroundings here, ChosenPacks chosen, Assembled assembled, Collection<Incident> incidents) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return Opened.of(ledger, chosen.packs(), decisions(here), assembled, incidents);
    }
  }

  /** What {@code reader} opened, to be asked with the incidents that are kept there. */
  Ledger asked(Surroundings here, ChosenPacks chosen, LedgerReader reader) {
    return new Ledger(
        reader,
        chosen.packs(),
        decisions(here),
        reader.incidents(chosen.packs(), fingerprint(here)),
        () -> anew(here, chosen));
  }

  /** Who read the reports that tell of {@code incident}. */
  List<ReadBy> readings(Surroundings here, Incident incident) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return ledger.readings(incident.accounts().stream()
          .map(account -> account.source().report())
          .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** Hears of incidents, and says whether it wants more. */
  interface Some {
    boolean more(Assembled some);
  }

  /** What a list says of the incidents that {@code filter} takes, the latest first. */
  List<Synopsis> synopses(Surroundings here, ChosenPacks chosen, IncidentFilter filter) {
    return stored(
            here, chosen, incidents -> incidents.synopses(filter.wanted(), filter.most(LISTED)))
        .orElseGet(() -> filter
            .of(anew(here, chosen))
            .limit(filter.most(LISTED))
            .map(IncidentFilter.Taken::synopsis)
            .toList());
  }

  /**
   * Has {@code some} hear of the incidents that are {@code wanted}, perhaps with others, the latest
   * first and some at a time.
   */
  void each(Surroundings here, ChosenPacks chosen, IncidentWanted wanted, Some some) {
    Optional<Boolean> done = stored(here, chosen, incidents -> {
      List<Long> numbers = incidents.numbers(wanted, 0, AT_A_TIME);
      for (long offset = AT_A_TIME; !numbers.isEmpty(); offset += AT_A_TIME) {
        if (!some.more(incidents.opened(numbers, List.of()))) {
          break;
        }
        numbers = incidents.numbers(wanted, offset, AT_A_TIME);
      }
      return true;
    });
    if (done.isEmpty()) {
      some.more(anew(here, chosen));
    }
  }

  /** The incidents around what has the {@code id}, a claim, an incident or a report. */
  Assembled around(Surroundings here, ChosenPacks chosen, String id) {
    return stored(here, chosen, incidents -> {
          List<Long> numbers = id.matches("[ic]-[0-9a-f]{16}")
              ? incidents.of(new ClaimId("c-" + id.substring(2)))
              : List.of();
          return incidents.opened(numbers.isEmpty() ? incidents.of(id) : numbers, List.of(id));
        })
        .orElseGet(() -> anew(here, chosen));
  }

  /**
   * What {@code question} learns from the incidents that were put together when reports were added;
   * nothing where they were not, or by other packs, and all has to be put together anew.
   */
  private <T> Optional<T> stored(
      Surroundings here, ChosenPacks chosen, Function<IncidentReader, T> question) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return ledger.incidents(chosen.packs(), fingerprint(here)).map(question);
    }
  }

  /** What the incidents of the ledger add up to. */
  Tolls tolls(Surroundings here, ChosenPacks chosen, TollQuery query) {
    Sides sides = new Sides(chosen.packs());
    return stored(here, chosen, incidents -> Tolls.of(incidents.counted(), sides, query))
        .orElseGet(() -> {
          Assembled anew = anew(here, chosen);
          return Tolls.of(CountedIncidents.of(anew.incidents(), anew, sides), sides, query);
        });
  }

  /** The incidents and reports of the ledger as trends count them. */
  Activity activity(Surroundings here, ChosenPacks chosen) {
    return stored(here, chosen, IncidentReader::activity)
        .orElseGet(() -> Activity.of(anew(here, chosen), new Sides(chosen.packs())));
  }

  /**
   * Holds the incidents that are kept against all put together anew; nothing where none are kept
   * that these packs made.
   */
  Optional<IncidentCheck> check(Surroundings here, ChosenPacks chosen) {
    return stored(
        here,
        chosen,
        incidents -> new IncidentCheck(
            incidents.all(),
            incidents.synopses(IncidentWanted.ANY, Integer.MAX_VALUE),
            anew(here, chosen)));
  }

  /** All outlets and voices. */
  Sources sources(Surroundings here, ChosenPacks chosen) {
    return stored(here, chosen, IncidentReader::sources)
        .orElseGet(() -> Sources.of(anew(here, chosen), chosen.packs().registry()));
  }

  /** The grades that people gave the sources of those keys. */
  Grades grades(Surroundings here, Collection<String> keys) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return new Grades(Decisions.of(ledger.decisions(keys)));
    }
  }

  /** All that the ledger holds, put together into incidents. */
  Assembled assembled(Surroundings here, ChosenPacks chosen) {
    return stored(here, chosen, IncidentReader::all).orElseGet(() -> anew(here, chosen));
  }

  private Assembled anew(Surroundings here, ChosenPacks chosen) {
    Accounts accounts = new Accounts(chosen.packs());
    List<Accounts.Told> reports = new ArrayList<>();
    hear(here, chosen, (stored, claims) -> reports.add(accounts.of(stored.report(), claims)));
    return Assembled.of(reports, decisions(here));
  }
}
