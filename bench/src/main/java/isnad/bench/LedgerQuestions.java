package isnad.bench;

import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.incident.Assembled;
import isnad.core.incident.Sides;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.review.Decisions;
import isnad.core.view.Activity;
import isnad.core.view.Grades;
import isnad.core.view.SourceRow;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import isnad.core.view.TrendQuery;
import isnad.core.view.Trends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Questions as people ask them, many of each kind, and how long each takes in a warm process. */
final class LedgerQuestions {
  private static final int ROUNDS = 100;
  private static final int LISTED = 100;

  /** So far back months are asked for, in days. */
  private static final int YEARS = 4_000;

  /** So many sources are listed where nobody says how many. */
  private static final int SOURCES = 1000;

  private final StoreAddress address;
  private final Packs packs;
  private final Digest fingerprint;
  private final Asking asking;
  private final Random random = new Random(7);

  LedgerQuestions(StoreAddress address, Packs packs, Digest fingerprint, Asking asking) {
    this.address = address;
    this.packs = packs;
    this.fingerprint = fingerprint;
    this.asking = asking;
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
      lists(incidents, some);
      time("sources", incidents, some, (reader, about) -> sources(ledger, reader));
      ProfilesAsked profiles = new ProfilesAsked(ledger, packs);
      profiles
          .some(incidents)
          .forEach((what, key) -> time(
              "source: " + what, incidents, some, (reader, about) -> profiles.told(reader, key)));
      contradictions(new ContradictionsAsked(ledger, packs), incidents, some);
      tolls(incidents, some);
      trends(incidents, some);
    }
  }

  private void lists(IncidentReader incidents, List<Synopsis> some) {
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
    time("show an incident", incidents, some, (reader, about) -> {
      Assembled opened = reader.opened(reader.of(about.id().least()), List.of());
      return opened.incidents().stream()
          .mapToInt(incident -> opened.corroboration(incident).told().atLeast())
          .sum();
    });
  }

  private void contradictions(
      ContradictionsAsked told, IncidentReader incidents, List<Synopsis> some) {
    time(
        "contradictions, the 20 latest",
        incidents,
        some,
        (reader, about) ->
            told.found(reader, ContradictionsAsked.wanted(Optional.empty(), Optional.empty())));
    time(
        "contradictions of a month",
        incidents,
        some,
        (reader, about) ->
            told.found(reader, ContradictionsAsked.wanted(month(about), Optional.empty())));
    time(
        "contradictions of a place",
        incidents,
        some,
        (reader, about) ->
            told.found(reader, ContradictionsAsked.wanted(Optional.empty(), place(about))));
  }

  private void tolls(IncidentReader incidents, List<Synopsis> some) {
    Sides sides = new Sides(packs);
    TollQuery usual = TollQuery.usual();
    Map<String, Function<Synopsis, TollQuery>> asked = new LinkedHashMap<>();
    for (TollQuery.By by : TollQuery.By.values()) {
      asked.put("toll by " + by, about -> usual.by(by));
    }
    asked.put("toll of a month", about -> TollAsked.month(usual, month(about)));
    asked.put("toll of a place", about -> TollAsked.place(usual, place(about)));
    asked.put(
        "toll of a party", about -> TollAsked.party(usual, name(about.outline().others())));
    asked.put(
        "toll of a doer", about -> TollAsked.doer(usual, name(about.outline().doers())));
    asked.forEach((what, query) -> time(what, incidents, some, (reader, about) -> {
      Tolls tolls = Tolls.of(reader.counted(), sides, query.apply(about));
      return tolls.rows().size() + tolls.statements().size();
    }));
  }

  private void trends(IncidentReader incidents, List<Synopsis> some) {
    TrendQuery usual = TrendQuery.usual();
    Map<String, Function<Synopsis, TrendQuery>> asked = new LinkedHashMap<>();
    asked.put("trend", about -> usual);
    asked.put(
        "trend of a place", about -> TollAsked.trend(Optional.empty(), country(about), usual));
    asked.put(
        "trend of an actor",
        about -> TollAsked.trend(name(about.outline().doers()), Optional.empty(), usual));
    asked.forEach((what, query) -> time(what, incidents, some, (reader, about) -> {
      Activity activity = reader.activity();
      return Trends.of(activity.happened(), activity.reported(), query.apply(about))
          .trends()
          .size();
    }));
  }

  private static Optional<String> country(Synopsis about) {
    return about.outline().place().flatMap(PlaceMention::country);
  }

  private static Optional<String> name(List<String> names) {
    return Optional.of(names.isEmpty() ? "nobody" : names.getFirst());
  }

  private static int sources(LedgerReader ledger, IncidentReader incidents) {
    List<String> keys =
        incidents.sources().rows().stream().limit(SOURCES).map(SourceRow::key).toList();
    Grades grades = new Grades(Decisions.of(ledger.decisions(keys)));
    return keys.size() + keys.stream().mapToInt(key -> grades.of(key).size()).sum();
  }

  /** Any day of the years that the ledger tells of. */
  private Optional<LocalDate> month(Synopsis about) {
    return about.outline().to().map(day -> day.minusDays(random.nextInt(YEARS)));
  }

  private static Optional<String> place(Synopsis about) {
    return about.outline().place().map(PlaceMention::name);
  }

  private static IncidentWanted wanted(
      Optional<LocalDate> to, Optional<String> place, int reports) {
    return wanted(to, place, 1, reports, false);
  }

  /** Incidents of the month up to a day, and of a place, where these are given. */
  static IncidentWanted wanted(
      Optional<LocalDate> to, Optional<String> place, int claims, int reports, boolean contrast) {
    return new IncidentWanted(
        Optional.empty(),
        to.map(day -> day.minusDays(30)),
        to,
        place,
        Optional.empty(),
        claims,
        reports,
        0,
        false,
        contrast);
  }

  private void time(
      String what, IncidentReader incidents, List<Synopsis> about, Question question) {
    asking.time(what, ROUNDS, i -> question.answers(incidents, about.get(i % about.size())));
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
