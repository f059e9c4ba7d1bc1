package isnad.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.json.TollLine;
import isnad.app.json.TrendLine;
import isnad.app.sample.ExampleReadings;
import isnad.core.event.CountOf;
import isnad.core.incident.Assembled;
import isnad.core.incident.Sides;
import isnad.core.reading.Extraction;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.view.Activity;
import isnad.core.view.CountedIncidents;
import isnad.core.view.Periods;
import isnad.core.view.Policy;
import isnad.core.view.Standing;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import isnad.core.view.TrendQuery;
import isnad.core.view.Trends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept for sums and trends answers as what is put together in memory. */
abstract class CountingLaws extends OriginalLaws {
  private static final int LEDGERS = 3;
  private static final int QUESTIONS = 40;
  private static final Sides SIDES = new Sides(ExampleReadings.PACKS);
  private static final List<String> NAMES =
      List.of("army", "ال", "جنود", "islamic-state", "iraqi-army", "a", "syrian-army", "nobody");
  private static final List<String> PLACES =
      List.of("IQ", "sy", "YE", "Kirkuk", "Idlib", "nowhere");
  private static final List<String> OUTLETS = List.of("الوادي", "الضفة", "الساحل");

  @Test
  void whatIsKeptAddsUpAsWhatIsPutTogetherAnew() {
    for (int seed = 0; seed < LEDGERS; seed++) {
      Random random = new Random(seed);
      StoreAddress address = empty("sums" + seed);
      List<Extraction> news = news(random);
      int from = 0;
      while (from < news.size()) {
        int to = Math.min(news.size(), from + 1 + random.nextInt(news.size() / 2));
        Fed.feed(address, news.subList(from, to));
        Fed.assembled(address);
        from = to;
      }
      assertSame(address, random);

      List<Extraction> changed = new ArrayList<>();
      for (Extraction one : news.subList(0, news.size() / 5)) {
        changed.add(Fed.longer(one, "\nوأعلنت الشرطة مقتل " + "ثلاثة جنود في هجوم على كركوك."));
      }
      Fed.feed(address, changed);
      Fed.assembled(address);
      assertSame(address, random);
    }
  }

  /** Examples, some of them also as other outlets have them on other days. */
  static List<Extraction> news(Random random) {
    List<Extraction> news = new ArrayList<>();
    for (Extraction example : ExampleReadings.ALL) {
      if (random.nextInt(4) > 0) {
        news.add(example);
        for (int copy = random.nextInt(4); copy > 0; copy--) {
          news.add(Fed.read(retold(example.report(), copy, random)));
        }
      }
    }
    Collections.shuffle(news, random);
    return news;
  }

  private static Report retold(Report report, int copy, Random random) {
    Optional<Published> when = report
        .published()
        .map(Published::date)
        .map(day -> day.minusDays(random.nextInt(400)))
        .map(day -> Published.parse(day.toString()));
    return new Report(
        report.withId(report.id().value() + "-" + copy).id(),
        Optional.of(OUTLETS.get(random.nextInt(OUTLETS.size()))),
        report.language(),
        report.uri(),
        when,
        report.title(),
        random.nextBoolean() ? report.text() : report.text() + "\nوقتل خمسة مدنيين في بغداد.");
  }

  private static void assertSame(StoreAddress address, Random random) {
    Assembled anew = Fed.together(address);
    CountedIncidents counted = CountedIncidents.of(anew.incidents(), anew, SIDES);
    Activity activity = Activity.of(anew, SIDES);
    try (LedgerReader reader = LedgerReader.open(address)) {
      IncidentReader kept =
          reader.incidents(ExampleReadings.PACKS, Fed.READER.packs()).orElseThrow();
      for (int i = 0; i < QUESTIONS; i++) {
        TollQuery query = toll(random);
        assertThat(lines(Tolls.of(kept.counted(), SIDES, query)))
            .as("%s", query)
            .isEqualTo(lines(Tolls.of(counted, SIDES, query)));
      }
      Activity stored = kept.activity();
      for (int i = 0; i < QUESTIONS; i++) {
        TrendQuery query = trend(random);
        assertThat(lines(stored, query)).as("%s", query).isEqualTo(lines(activity, query));
      }
      assertThat(lines(Tolls.of(kept.counted(), SIDES, TollQuery.usual()))).hasSizeGreaterThan(2);
      assertThat(lines(stored, TrendQuery.usual())).isNotEmpty();
    }
  }

  private static List<String> lines(Tolls tolls) {
    TollLine line = new TollLine(Policy.UCDP, Map.of());
    return Stream.of(
            tolls.rows().stream().map(line::of),
            tolls.statements().stream().map(line::of),
            Stream.of("more " + tolls.more()))
        .flatMap(some -> some)
        .toList();
  }

  private static List<String> lines(Activity activity, TrendQuery query) {
    Trends trends = Trends.of(activity.happened(), activity.reported(), query);
    return trends.periods().stream()
        .flatMap(periods -> trends.trends().stream().map(trend -> TrendLine.of(periods, trend)))
        .toList();
  }

  private static TollQuery toll(Random random) {
    TollQuery.By[] by = TollQuery.By.values();
    List<CountOf> kinds = new ArrayList<>(TollQuery.PEOPLE);
    Collections.sort(kinds);
    Collections.shuffle(kinds, random);
    Set<Standing> include =
        random.nextInt(3) == 0 ? EnumSet.allOf(Standing.class) : EnumSet.noneOf(Standing.class);
    List<TollQuery.Listing> listings = List.of(
        TollQuery.Listing.USUAL,
        TollQuery.Listing.ALL,
        new TollQuery.Listing(2, 1, false),
        new TollQuery.Listing(200, 3, false),
        new TollQuery.Listing(0, 0, false));
    return new TollQuery(
        by[random.nextInt(by.length)],
        random.nextBoolean()
            ? TollQuery.usual().of()
            : Set.copyOf(kinds.subList(0, 1 + random.nextInt(kinds.size()))),
        any(random, NAMES),
        any(random, NAMES),
        any(random, PLACES),
        any(random, days(random)),
        Optional.empty(),
        include,
        listings.get(random.nextInt(listings.size())));
  }

  private static List<LocalDate> days(Random random) {
    return List.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(800)));
  }

  private static <T> Optional<T> any(Random random, List<T> some) {
    return random.nextInt(3) > 0
        ? Optional.empty()
        : Optional.of(some.get(random.nextInt(some.size())));
  }

  private static TrendQuery trend(Random random) {
    Periods.Length[] lengths = Periods.Length.values();
    return new TrendQuery(
        any(random, NAMES),
        any(random, PLACES),
        any(random, List.of("violence", "killing", "movement", "control")),
        lengths[random.nextInt(lengths.length)],
        1 + random.nextInt(3),
        1 + random.nextInt(20),
        any(random, days(random)));
  }
}
