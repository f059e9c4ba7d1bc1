package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How often rises are found where there are none, and where there are: over ledgers made by chance,
 * one for each seed from 0 on. Bounds leave room for three standard errors.
 */
class TrendsTest {
  private static final Region IDLIB = new Region("SY", Optional.of("Idlib"));
  private static final Region HOMS = new Region("SY", Optional.of("Homs"));
  private static final List<String> OUTLETS = List.of("a", "b", "c", "d");
  private static final int LEDGERS = 60;
  private static final int GROUPS = 8;
  private static final int WINDOW = InventedNews.MONTHS - 1;

  /** Some groups, each with a rate of its own that only goes with how much is reported. */
  private static InventedNews still(long seed, double bundle, double[] reporting) {
    InventedNews news = new InventedNews(seed);
    for (int month = 0; month < InventedNews.MONTHS; month++) {
      for (String outlet : OUTLETS) {
        news.others(outlet, "SY", month, 10 * reporting[month]);
      }
      for (int group = 0; group < GROUPS; group++) {
        Region region = group % 2 == 0 ? IDLIB : HOMS;
        double rate = 0.8 * (1 + group) * reporting[month];
        news.incidents("g" + group, region, month, rate, bundle, OUTLETS);
      }
    }
    return news;
  }

  private static double[] even() {
    return IntStream.range(0, InventedNews.MONTHS).mapToDouble(month -> 1).toArray();
  }

  private static List<String> rises(InventedNews news) {
    return news.trends().trends().stream()
        .filter(trend -> trend.finding() instanceof Finding.Rise)
        .map(trend -> trend.actor().key())
        .toList();
  }

  /** In how many ledgers any rise is found. */
  private static long alarms(LongFunction<InventedNews> ledger) {
    return LongStream.range(0, LEDGERS)
        .filter(seed -> !rises(ledger.apply(seed)).isEmpty())
        .count();
  }

  /** In how many ledgers a rise of {@code group} is found. */
  private static long found(String group, LongFunction<InventedNews> ledger) {
    return LongStream.range(0, LEDGERS)
        .filter(seed -> rises(ledger.apply(seed)).contains(group))
        .count();
  }

  /** The level's share of all ledgers, and three standard errors more. */
  private static long most() {
    double share = Finding.LEVEL;
    return Math.round(LEDGERS * share + 3 * Math.sqrt(LEDGERS * share * (1 - share)));
  }

  private static Finding.Lack lack(Trend trend) {
    return trend.finding() instanceof Finding.TooLittle none
        ? none.lack()
        : fail("tested: " + trend);
  }

  @Test
  void whereNothingChangesFewLedgersHaveARise() {
    assertThat(alarms(seed -> still(seed, 1, even()))).isLessThanOrEqualTo(most());
  }

  @Test
  void norWhereIncidentsComeInBundles() {
    assertThat(alarms(seed -> still(seed, 2.5, even()))).isLessThanOrEqualTo(most());
  }

  @Test
  void moreReportingIsNoRise() {
    double[] reporting = even();
    reporting[WINDOW] = 3;
    assertThat(alarms(seed -> still(seed, 1, reporting))).isLessThanOrEqualTo(most());
  }

  @Test
  void reportingThatWavesIsNoRise() {
    double[] reporting = even();
    for (int month = 0; month < WINDOW; month++) {
      reporting[month] = 0.3 + 1.4 * (month % 3) / 2;
    }
    reporting[WINDOW] = 1.7;
    assertThat(alarms(seed -> still(seed, 1.5, reporting))).isLessThanOrEqualTo(most());
  }

  /** It tells as many incidents as all others together, and little else. */
  @Test
  void anOutletThatJoinsMidwayIsNoRise() {
    for (int first : new int[] {WINDOW, WINDOW - 6}) {
      LongFunction<InventedNews> joined = seed -> {
        InventedNews news = still(seed, 1, even());
        for (int month = first; month < InventedNews.MONTHS; month++) {
          news.others("late", "SY", month, 2);
          for (int group = 0; group < GROUPS; group++) {
            Region region = group % 2 == 0 ? IDLIB : HOMS;
            news.incidents("g" + group, region, month, 1.6 * (1 + group), 1, List.of("late"));
          }
        }
        return news;
      };
      assertThat(alarms(joined)).as("from month %d", first).isLessThanOrEqualTo(most());
    }
  }

  @Test
  void aRiseIsFoundWhereThereIsOne() {
    LongFunction<InventedNews> risen =
        seed -> still(seed, 1, even()).incidents("g4", IDLIB, WINDOW, 4 * 4.0, 1, OUTLETS);
    assertThat(found("g4", risen)).isGreaterThan(LEDGERS * 9 / 10);
  }

  @Test
  void soItIsWhileReportingHalves() {
    double[] reporting = even();
    reporting[WINDOW] = 0.5;
    LongFunction<InventedNews> risen =
        seed -> still(seed, 1, reporting).incidents("g4", IDLIB, WINDOW, 12, 1, OUTLETS);
    assertThat(found("g4", risen)).isGreaterThan(LEDGERS * 8 / 10);
  }

  @Test
  void whoComesBackAfterAYearOfSilenceRises() {
    InventedNews news = still(1, 1, even());
    for (int i = 0; i < 5; i++) {
      news.incident("old", HOMS, LocalDate.of(2021, 5, 3 + i), List.of("a"));
      news.incident("old", HOMS, LocalDate.of(2022, 12, 3 + i), List.of("b"));
    }
    assertThat(rises(news)).contains("old");
    assertThat(of(news.trends(), "old").before()).isEmpty();
  }

  @Test
  void aNewGroupHasNoPastToRiseAgainst() {
    InventedNews news = still(2, 1, even());
    news.incidents("new", HOMS, WINDOW, 20, 1, OUTLETS);
    Trend trend = of(news.trends(), "new");
    assertThat(lack(trend)).isEqualTo(Finding.Lack.NO_PAST);
    assertThat(trend.inWindow()).hasSizeGreaterThan(8);
  }

  @Test
  void aYoungGroupHasTooShortAPast() {
    InventedNews news = still(3, 1, even());
    for (int month = WINDOW - 4; month < WINDOW; month++) {
      news.incident("young", HOMS, news.day(month), List.of("a", "b"));
    }
    news.incidents("young", HOMS, WINDOW, 20, 1, OUTLETS);
    assertThat(lack(of(news.trends(), "young"))).isEqualTo(Finding.Lack.SHORT_PAST);
  }

  @Test
  void whereNobodyWasThereAllTheTimeOrTellsOfElseNothingIsTested() {
    InventedNews joined = new InventedNews(4);
    InventedNews alone = new InventedNews(5);
    for (int month = 0; month < InventedNews.MONTHS; month++) {
      joined.others(month < 8 ? "gone" : "come", "SY", month, 12);
      joined.incidents("g", HOMS, month, 6, 1, List.of(month < 8 ? "gone" : "come"));
      alone.incidents("g", HOMS, month, 6, 1, List.of("a"));
    }
    assertThat(lack(of(joined.trends(), "g"))).isEqualTo(Finding.Lack.NO_STEADY_OUTLET);
    assertThat(lack(of(alone.trends(), "g"))).isEqualTo(Finding.Lack.FEW_REPORTS);
    assertThat(new InventedNews(6).trends().trends()).isEmpty();
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    InventedNews news = still(7, 1, even()).incidents("g4", IDLIB, WINDOW, 16, 1, OUTLETS);
    Trends trends = news.trends();
    assertThat(news.shuffled()).isEqualTo(trends);
    assertThat(trends.trends().getFirst().finding()).isInstanceOf(Finding.Rise.class);
    assertThat(trends.periods().orElseThrow().from()).isEqualTo(LocalDate.of(2022, 12, 1));
  }

  @Test
  void onlyWhatIsAskedForIsListedInBothItsProvinceAndItsCountry() {
    InventedNews news = still(8, 1, even());
    assertThat(news.trends(asking("g4", null, null)).trends())
        .extracting(trend -> trend.place().name())
        .containsExactlyInAnyOrder("Idlib, SY", "SY");
    assertThat(news.trends(asking(null, "homs", null)).trends())
        .hasSize(GROUPS / 2)
        .allMatch(trend -> trend.place().equals(HOMS));
    assertThat(news.trends(asking(null, null, "attack"))).isEqualTo(news.trends());
    assertThat(news.trends(asking(null, null, "control")).trends()).isEmpty();
  }

  private static TrendQuery asking(
      @Nullable String actor, @Nullable String place, @Nullable String kind) {
    TrendQuery usual = TrendQuery.usual();
    return new TrendQuery(
        Optional.ofNullable(actor),
        Optional.ofNullable(place),
        Optional.ofNullable(kind),
        usual.period(),
        usual.window(),
        usual.past(),
        usual.until());
  }

  static Trend of(Trends trends, String actor) {
    return trends.trends().stream()
        .filter(trend ->
            trend.actor().key().equals(actor) && trend.place().province().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
