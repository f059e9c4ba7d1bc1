package isnad.bench;

import isnad.app.json.ClaimReader;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Source;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.view.Differences;
import isnad.core.view.Kin;
import isnad.core.view.Telling;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Questions as people ask them, many of each kind, and how long each takes in a warm process. */
final class LedgerQuestions {
  private static final int ROUNDS = 100;
  private static final int LISTED = 100;
  private static final int PAGE = 20;
  private static final int AT_A_TIME = 32;

  private final StoreAddress address;
  private final Packs packs;
  private final Digest fingerprint;
  private final PrintStream out;
  private final Random random = new Random(7);

  LedgerQuestions(StoreAddress address, Packs packs, Digest fingerprint, PrintStream out) {
    this.address = address;
    this.packs = packs;
    this.fingerprint = fingerprint;
    this.out = out;
  }

  private interface Question {
    int answers(IncidentReader incidents, Synopsis about);
  }

  void ask() {
    try (LedgerReader ledger = LedgerReader.open(address)) {
      IncidentReader incidents = ledger
          .incidents(packs, fingerprint)
          .orElseThrow(() -> new IllegalStateException("not put together"));
      List<Synopsis> some = new ArrayList<>(
          incidents.synopses(wanted(Optional.empty(), Optional.empty(), 2), 20_000));
      Collections.shuffle(some, random);
      time(
          "incidents, the latest",
          incidents,
          some,
          (reader, about) -> reader
              .synopses(wanted(Optional.empty(), Optional.empty(), 1), LISTED)
              .size());
      time(
          "incidents of a month",
          incidents,
          some,
          (reader, about) ->
              reader.synopses(wanted(month(about), Optional.empty(), 1), LISTED).size());
      time(
          "incidents of a place",
          incidents,
          some,
          (reader, about) ->
              reader.synopses(wanted(Optional.empty(), place(about), 1), LISTED).size());
      time("contradictions, the 20 latest", incidents, some, (reader, about) ->
          told(ledger, reader, contrasting(Optional.empty(), Optional.empty())));
      time("contradictions of a month", incidents, some, (reader, about) ->
          told(ledger, reader, contrasting(month(about), Optional.empty())));
      time("contradictions of a place", incidents, some, (reader, about) ->
          told(ledger, reader, contrasting(Optional.empty(), place(about))));
      time("show an incident", incidents, some, (reader, about) -> {
        Assembled opened = reader.opened(reader.of(about.id().least()), List.of());
        return opened.incidents().stream()
            .mapToInt(incident -> opened.corroboration(incident).told().atLeast())
            .sum();
      });
    }
  }

  private static IncidentWanted contrasting(Optional<LocalDate> to, Optional<String> place) {
    return new IncidentWanted(
        Optional.empty(),
        to.map(day -> day.minusDays(30)),
        to,
        place,
        Optional.empty(),
        2,
        1,
        0,
        false,
        true);
  }

  /** How many incidents are told differently: a page of them is opened. */
  private int told(LedgerReader ledger, IncidentReader reader, IncidentWanted wanted) {
    Kin kin = new Kin(packs.registry());
    int found = 0;
    for (long offset = 0; found < PAGE; offset += AT_A_TIME) {
      List<Long> numbers = reader.numbers(wanted, offset, AT_A_TIME);
      if (numbers.isEmpty()) {
        break;
      }
      Assembled opened = reader.opened(numbers, List.of());
      Map<String, List<Claim>> claims = new HashMap<>();
      ledger.reports(
          opened.sources().stream().map(Source::report).toList(),
          stored -> claims.put(
              stored.report().id().value(),
              new ClaimReader(stored.report(), packs.types())
                  .all(stored.claims(), stored.added(), problem -> {})));
      for (Incident incident : opened.incidents()) {
        List<Telling> tellings = incident.accounts().stream()
            .flatMap(account -> claims.get(account.source().report()).stream()
                .filter(claim -> claim.id().equals(account.claim()))
                .map(claim -> new Telling(account, claim, opened.testimony(account))))
            .toList();
        found += Differences.among(tellings, kin).isEmpty() ? 0 : 1;
      }
    }
    return found;
  }

  private static Optional<LocalDate> month(Synopsis about) {
    return about.outline().to();
  }

  private static Optional<String> place(Synopsis about) {
    return about.outline().place().map(PlaceMention::name);
  }

  private static IncidentWanted wanted(
      Optional<LocalDate> to, Optional<String> place, int reports) {
    return new IncidentWanted(
        Optional.empty(),
        to.map(day -> day.minusDays(30)),
        to,
        place,
        Optional.empty(),
        1,
        reports,
        0,
        false,
        false);
  }

  private void time(
      String what, IncidentReader incidents, List<Synopsis> about, Question question) {
    List<Double> times = new ArrayList<>();
    long answers = 0;
    for (int i = 0; i < 2 * ROUNDS; i++) {
      Synopsis one = about.get(i % about.size());
      long start = System.nanoTime();
      answers += question.answers(incidents, one);
      if (i >= ROUNDS) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    out.printf(Locale.ROOT, "%-28s %8d answers%n", what, answers);
    tell(out, what, times);
  }

  /** Says how long the middle one took, the slowest of 95 in 100, and the slowest. */
  static void tell(PrintStream out, String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%-28s p50 %7.1f ms  p95 %7.1f ms  most %7.1f ms%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast());
  }

  /** The report with another text. */
  static Report with(Report report, String text) {
    return new Report(
        report.id(),
        report.outlet(),
        report.language(),
        report.uri(),
        report.published(),
        report.title(),
        text);
  }
}
