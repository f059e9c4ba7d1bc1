package isnad.app.cli;

import isnad.app.answer.Archived;
import isnad.app.answer.Ledger;
import isnad.app.answer.Opened;
import isnad.app.answer.Refused;
import isnad.app.json.ClaimReader;
import isnad.app.store.EntryTimes;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import isnad.core.review.Decisions;
import isnad.core.view.Activity;
import isnad.core.view.Grades;
import isnad.core.view.ReadBy;
import isnad.core.view.Reviews;
import isnad.core.view.Sources;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
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
   * Has {@code hearing} hear of all reports of the ledger, and of their claims as they were read or
   * added by hand, whatever was decided since.
   */
  void hearAsRead(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(stored -> hearing.hear(stored, claims(stored, chosen, problem -> {})));
    }
  }

  /** What a report says by the reader, and by whoever added to it. */
  private static List<Claim> claims(
      LedgerReader.StoredReport stored, ChosenPacks chosen, Consumer<Problem> problems) {
    return new ClaimReader(stored.report(), chosen.packs().types())
        .all(stored.claims(), stored.added(), problems);
  }

  /** Asks the ledger something; claims that cannot be read back are told. */
  <T> T ask(Surroundings here, ChosenPacks chosen, Function<Ledger, T> question) {
    List<Problem> problems = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(store.address(here))) {
      return question.apply(Ledger.of(reader, chosen.packs(), fingerprint(here), problems::add));
    } finally {
      problems.stream()
          .limit(TOLD)
          .forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
      if (problems.size() > TOLD) {
        here.say("isnad: and " + (problems.size() - TOLD) + " more claims were left out");
      }
    }
  }

  /** Opens {@code incidents}: the ledger is heard once more for their words. */
  Opened opened(
      Surroundings here, ChosenPacks chosen, Assembled assembled, Collection<Incident> incidents) {
    return ask(here, chosen, ledger -> ledger.opened(assembled, incidents));
  }

  /** What {@code reader} opened, to be asked with the incidents that are kept there. */
  Ledger asked(Surroundings here, ChosenPacks chosen, LedgerReader reader) {
    return Ledger.of(
        reader,
        chosen.packs(),
        fingerprint(here),
        problem -> here.say("isnad: " + ChosenPacks.line(problem)));
  }

  /** Who read the reports that tell of {@code incident}. */
  List<ReadBy> readings(Surroundings here, ChosenPacks chosen, Incident incident) {
    return ask(here, chosen, ledger -> ledger.readings(incident));
  }

  /** What was decided about an incident and its claims, with what the reader had read. */
  Reviews reviews(Surroundings here, ChosenPacks chosen, Incident incident) {
    return ask(here, chosen, ledger -> ledger.reviews(incident));
  }

  /** Hears of incidents, and says whether it wants more. */
  interface Some {
    boolean more(Assembled some);
  }

  /** What a list says of the incidents that {@code filter} takes, the latest first. */
  List<Synopsis> synopses(Surroundings here, ChosenPacks chosen, IncidentFilter filter) {
    return ask(here, chosen, ledger -> ledger.synopses(filter.wanted(), 0, filter.most(LISTED)));
  }

  /**
   * Has {@code some} hear of the incidents that are {@code wanted}, perhaps with others, the latest
   * first and some at a time.
   */
  void each(Surroundings here, ChosenPacks chosen, IncidentWanted wanted, Some some) {
    boolean unused = ask(here, chosen, ledger -> {
      if (ledger.kept().isEmpty()) {
        return some.more(ledger.anew().get());
      }
      IncidentReader incidents = ledger.kept().get();
      List<Long> numbers = incidents.numbers(wanted, 0, AT_A_TIME);
      for (long offset = AT_A_TIME; !numbers.isEmpty(); offset += AT_A_TIME) {
        if (!some.more(incidents.opened(numbers, List.of()))) {
          break;
        }
        numbers = incidents.numbers(wanted, offset, AT_A_TIME);
      }
      return true;
    });
  }

  /** The incidents around what has the {@code id}, a claim, an incident or a report. */
  Assembled around(Surroundings here, ChosenPacks chosen, String id) {
    return ask(here, chosen, ledger -> ledger.around(id));
  }

  /** What a report was taken from, where that was kept. */
  Optional<Archived> original(Surroundings here, String report) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return Optional.of(Archived.of(ledger, report, OptionalInt.empty()));
    } catch (Refused none) {
      return Optional.empty();
    }
  }

  /** The organisation that shared a report, where it was not read here. */
  Optional<String> keeper(Surroundings here, String report) {
    if (report.isBlank() || report.length() > ReportId.LONGEST) {
      return Optional.empty();
    }
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return ledger
          .report(new ReportId(report))
          .flatMap(stored -> stored.report().byline().keeper());
    }
  }

  /** When reports of some ids came in, and who read them. */
  Map<String, EntryTimes.OfReport> times(Surroundings here, Collection<String> reports) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      return ledger.times().reports(reports);
    }
  }

  /** What the incidents of the ledger add up to. */
  Tolls tolls(Surroundings here, ChosenPacks chosen, TollQuery query) {
    return ask(here, chosen, ledger -> ledger.tolls(query));
  }

  /** The exact words of the claims that are statements in {@code tolls}. */
  Map<ClaimId, String> said(Surroundings here, ChosenPacks chosen, Tolls tolls) {
    return ask(here, chosen, ledger -> ledger.said(tolls));
  }

  /** The incidents and reports of the ledger as trends count them. */
  Activity activity(Surroundings here, ChosenPacks chosen) {
    return ask(here, chosen, Ledger::activity);
  }

  /**
   * Holds the incidents that are kept against all put together anew; nothing where none are kept
   * that these packs made.
   */
  Optional<IncidentCheck> check(Surroundings here, ChosenPacks chosen) {
    return ask(
        here,
        chosen,
        ledger -> ledger
            .kept()
            .map(incidents -> new IncidentCheck(
                incidents.all(),
                incidents.synopses(IncidentWanted.ANY, Integer.MAX_VALUE),
                ledger.anew().get())));
  }

  /** All outlets and voices. */
  Sources sources(Surroundings here, ChosenPacks chosen) {
    return ask(here, chosen, Ledger::sources);
  }

  /** The grades that people gave the sources of those keys. */
  Grades grades(Surroundings here, ChosenPacks chosen, Collection<String> keys) {
    return ask(here, chosen, ledger -> ledger.grades(keys));
  }

  /** All that the ledger holds, put together into incidents. */
  Assembled assembled(Surroundings here, ChosenPacks chosen) {
    return ask(here, chosen, Ledger::assembled);
  }
}
