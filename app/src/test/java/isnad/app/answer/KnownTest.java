package isnad.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ExampleReadings;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.ledger.Digest;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Report;
import isnad.core.review.Decisions;
import isnad.core.view.ActorPart.As;
import isnad.core.view.DaySum;
import isnad.core.view.KnownPlace;
import isnad.core.view.Named;
import isnad.core.view.Named.AtPlace;
import isnad.core.view.Named.Saying;
import isnad.core.view.Timeline;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days, actors and places are kept as all put together anew tells them, whatever came and went. */
class KnownTest {
  private static final Reading READING = new Reading(ExampleReadings.PACKS);
  private static final Digest PACKS = Digest.of("packs");
  private static final int ALL = 100_000;

  @TempDir
  private Path folder;

  private LedgerReader reader;
  private Ledger kept;
  private Ledger anew;

  /** All examples, and then others of their texts, so that much of what was kept goes again. */
  @BeforeEach
  void setUp() {
    StoreAddress address = StoreAddress.of("isnad.db", folder);
    List<Extraction> readings = new ArrayList<>(ExampleReadings.ALL);
    keep(address, readings);
    for (int i = 0; i < readings.size(); i += 2) {
      Report report = readings.get(i).report();
      String text = report.text();
      readings.set(
          i,
          READING.read(new Report(
              report.id(),
              report.outlet(),
              report.language(),
              report.uri(),
              report.published(),
              report.title(),
              i % 4 == 0 ? text + "\nقتل جنديان في الموصل." : text.substring(text.length() / 2))));
    }
    keep(address, readings);
    reader = LedgerReader.open(address);
    kept = new Ledger(
        reader,
        ExampleReadings.PACKS,
        Decisions.NONE,
        Optional.of(reader.incidents(ExampleReadings.PACKS, PACKS).orElseThrow()),
        () -> {
          throw new AssertionError("all is kept");
        });
    Accounts accounts = new Accounts(ExampleReadings.PACKS);
    Assembled all = Assembled.of(
        readings.stream().map(read -> accounts.of(read.report(), read.claims())).toList());
    anew = new Ledger(reader, ExampleReadings.PACKS, Decisions.NONE, Optional.empty(), () -> all);
  }

  private static void keep(StoreAddress address, List<Extraction> readings) {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      for (Extraction read : readings) {
        writer.add(
            read.report(),
            LedgerWriter.Naming.SOURCE,
            read.claims(),
            new LedgerWriter.Reader("isnad test", PACKS));
      }
      writer.commit();
      writer.assembler(ExampleReadings.PACKS, PACKS).catchUp();
    }
  }

  @AfterEach
  void tearDown() {
    reader.close();
  }

  @Test
  void daysAddUpAsTheirIncidentsDo() {
    IncidentWanted any = IncidentWanted.ANY;
    Timeline all = Timeline.of(kept.days(any));
    assertThat(all.incidents()).isGreaterThan(20);
    assertThat(all.killed().high()).isPositive();
    List<DaySum> days =
        kept.days(any).stream().filter(one -> one.day().isPresent()).toList();
    LocalDate middle = days.get(days.size() / 2).day().orElseThrow();
    for (IncidentWanted wanted : List.of(
        any,
        any.onlyDenied(),
        IncidentWanted.of("killing"),
        any.with("islamic-state"),
        any.at("SY"),
        any.at("Aleppo, SY"),
        any.at("Aleppo, IQ"),
        any.with("nobody"),
        between(middle, LocalDate.MAX),
        between(LocalDate.MIN, middle),
        between(middle, middle).at("SY"),
        between(middle, middle))) {
      Timeline timeline = Timeline.of(kept.days(wanted));
      assertThat(timeline).as("%s", wanted).isEqualTo(Timeline.of(anew.days(wanted)));
    }
    assertThat(Timeline.of(kept.days(any.at("Aleppo, IQ"))).isEmpty()).isTrue();
    assertThat(Timeline.of(kept.days(any.at("aleppo, sy"))).isEmpty()).isFalse();
  }

  private static IncidentWanted between(LocalDate from, LocalDate to) {
    IncidentWanted any = IncidentWanted.ANY;
    return new IncidentWanted(
        any.type(),
        Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)),
        Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)),
        any.place(),
        any.actor(),
        1,
        1,
        0,
        false,
        false);
  }

  @Test
  void actorsAreInAsManyIncidents() {
    Map<String, Long> actors = new Known(kept).actors();
    assertThat(actors).containsKey("islamic-state").isEqualTo(new Known(anew).actors());
    for (String actor : actors.keySet()) {
      var sheet = new Known(kept).actor(actor, ALL);
      var other = new Known(anew).actor(actor, ALL);
      assertThat(sheet.parts().keySet()).isEqualTo(other.parts().keySet());
      for (As as : sheet.parts().keySet()) {
        Named named = sheet.named(as.key()).orElseThrow();
        assertThat(named.latest())
            .as("%s %s", actor, as)
            .hasSize((int) named.incidents())
            .containsExactlyInAnyOrderElementsOf(
                other.named(as.key()).orElseThrow().latest());
      }
      assertThat(counts(sheet.saying())).isEqualTo(counts(other.saying()));
      assertThat(counts(sheet.denying())).isEqualTo(counts(other.denying()));
    }
    assertThat(new Known(kept).actor("nobody", ALL).parts()).isEmpty();
  }

  private static List<String> counts(List<Saying> all) {
    return all.stream().map(one -> one.voice() + " " + one.incidents()).toList();
  }

  @Test
  void placesAreOfAsManyIncidents() {
    List<AtPlace> places = new Known(kept).places("", ALL);
    assertThat(places.stream().map(one -> one.place().key() + " " + one.incidents()))
        .containsExactlyElementsOf(new Known(anew)
            .places("", ALL).stream()
                .map(one -> one.place().key() + " " + one.incidents())
                .toList());
    for (AtPlace place : places) {
      assertThat(new Known(kept).place(place.place().key())).contains(place);
    }
    KnownPlace.Key aleppo = new KnownPlace.Key("SY", "Aleppo");
    assertThat(new Known(kept).place(aleppo)).isPresent();
    assertThat(new Known(kept).place(new KnownPlace.Key("IQ", "Aleppo"))).isEmpty();
    assertThat(new Known(kept).places("ALEPP", ALL)).isNotEmpty();
    assertThat(new Known(kept).places("' or 1=1 --", ALL)).isEmpty();
    IncidentWanted there = IncidentWanted.ANY.at("SY");
    assertThat(counts(new Known(kept).doers(there, ALL, ALL)))
        .isNotEmpty()
        .isEqualTo(counts(new Known(anew).doers(there, ALL, ALL)));
  }

  @Test
  void relationsOfAnActorAreAmongAll() {
    kept.relations(ALL).stream()
        .limit(10)
        .forEach(one -> assertThat(kept.relations(one.from().key(), ALL))
            .anyMatch(other -> other.type().equals(one.type())
                && other.to().key().equals(one.to().key())));
    assertThat(kept.relations("nobody", ALL)).isEmpty();
  }
}
