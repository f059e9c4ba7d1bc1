package isnad.core.view;

import isnad.core.incident.Side;
import isnad.core.view.Finding.NotShown;
import isnad.core.view.Finding.Rise;
import isnad.core.view.Finding.Tested;
import isnad.core.view.Finding.TooLittle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * What is told of each doer in each country and province, set against its own past and against how
 * much else is told: rises first. {@code periods} are empty where no report has a date. The order
 * of rows changes nothing.
 */
public record Trends(Optional<Periods> periods, List<Trend> trends) {
  /** Fewer in the window are never called a rise. */
  private static final int LEAST = 3;

  private static final Comparator<Trend> ORDER = Comparator.comparing(
          (Trend trend) -> adjusted(trend.finding()))
      .thenComparing(trend -> -trend.inWindow().size())
      .thenComparing(trend -> trend.actor().key())
      .thenComparing(trend -> trend.place().name());

  public Trends {
    trends = List.copyOf(trends);
  }

  /** The trends among {@code happened}, as {@code reports} tell it. */
  public static Trends of(List<Happened> happened, List<Reported> reports, TrendQuery query) {
    Optional<LocalDate> until =
        query.until().or(() -> reports.stream().map(Reported::day).max(Comparator.naturalOrder()));
    if (until.isEmpty()) {
      return new Trends(Optional.empty(), List.of());
    }
    Periods periods = Periods.until(until.get(), query.period(), query.past(), query.window());
    // One of two that have nothing to do with each other.
    CompletableFuture<Texts> telling =
        CompletableFuture.supplyAsync(() -> new Texts(reports, periods));
    Map<At, Row> rows = rows(happened, periods, query);
    Texts texts = telling.join();
    Map<At, Others> others = others(rows, texts);
    List<Series> all = rows.values().parallelStream()
        .sorted(Comparator.comparing(Row::at, At.ORDER))
        .map(row -> series(row, others, texts))
        .toList();
    List<Dispersion> dispersions = all.stream()
        .filter(series -> series.lack().isEmpty())
        .map(Series::dispersion)
        .toList();
    List<Series> asked = all.stream()
        .filter(series -> query.takes(series.actor(), series.place()))
        .toList();
    return new Trends(Optional.of(periods), found(asked, Dispersion.pooled(dispersions)));
  }

  /** One doer, by the key of it, in one region. */
  private record At(String actor, Region region) {
    static final Comparator<At> ORDER =
        Comparator.comparing(At::actor).thenComparing(at -> at.region.name());
  }

  /** All incidents of one doer in one region. */
  private record Row(Side actor, Region region, List<Happened> incidents) {
    At at() {
      return new At(actor.key(), region);
    }
  }

  private static Map<At, Row> rows(List<Happened> happened, Periods periods, TrendQuery query) {
    Map<At, Row> rows = new HashMap<>();
    for (Happened one : happened.stream().sorted(Happened.ORDER).toList()) {
      boolean placed = one.place().isPresent() && periods.length().holds(one.from(), one.to());
      if (placed && !one.outlets().isEmpty() && query.takes(one)) {
        Region region = one.place().get();
        for (Side actor : one.doers()) {
          add(rows, actor, region, one);
          if (region.province().isPresent()) {
            add(rows, actor, region.whole(), one);
          }
        }
      }
    }
    return rows;
  }

  private static void add(Map<At, Row> rows, Side actor, Region region, Happened one) {
    rows.computeIfAbsent(
            new At(actor.key(), region), at -> new Row(actor, region, new ArrayList<>()))
        .incidents
        .add(one);
  }

  private static Map<At, Others> others(Map<At, Row> rows, Texts texts) {
    Map<At, Others> others = new HashMap<>();
    rows.forEach((at, row) -> {
      if (at.region.province().isEmpty()) {
        others.put(at, new Others(at.region.country(), row.incidents, texts));
      }
    });
    return others;
  }

  private static Series series(Row row, Map<At, Others> others, Texts texts) {
    At country = new At(row.actor.key(), row.region.whole());
    Others beside = Objects.requireNonNull(others.get(country));
    return new Series(row.actor, row.region, row.incidents, beside, texts);
  }

  private static List<Trend> found(List<Series> asked, double pooled) {
    List<Trend> trends = new ArrayList<>();
    List<Series> tested = new ArrayList<>();
    for (Series series : asked) {
      series
          .lack()
          .ifPresentOrElse(
              lack -> trends.add(series.as(new TooLittle(lack))), () -> tested.add(series));
    }
    List<Double> dispersions =
        tested.stream().map(series -> series.dispersion().among(pooled)).toList();
    // Each takes thousands of steps, and none looks at another.
    List<RateRatio> ratios = IntStream.range(0, tested.size())
        .parallel()
        .mapToObj(i -> tested.get(i).ratio(dispersions.get(i)))
        .toList();
    double[] adjusted = adjusted(ratios.stream().mapToDouble(RateRatio::p).toArray());
    for (int i = 0; i < tested.size(); i++) {
      Tested test = new Tested(ratios.get(i), adjusted[i], dispersions.get(i));
      Trend trend = tested.get(i).as(new NotShown(test));
      trends.add(isRise(trend, test) ? tested.get(i).as(new Rise(test)) : trend);
    }
    return trends.stream().sorted(ORDER).toList();
  }

  private static boolean isRise(Trend trend, Tested test) {
    return test.adjusted() <= Finding.LEVEL
        && test.ratio().low() > 1
        && trend.inWindow().size() >= LEAST;
  }

  /** Each p after Benjamini and Hochberg: the least level at which it is among the found. */
  static double[] adjusted(double[] p) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> p[i]).reversed());
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int k = 0; k < p.length; k++) {
      int i = order.get(k);
      least = Math.min(least, p[i] * p.length / (p.length - k));
      adjusted[i] = least;
    }
    return adjusted;
  }

  private static double adjusted(Finding finding) {
    return switch (finding) {
      case Rise rise -> rise.tested().adjusted() - 1;
      case NotShown shown -> shown.tested().adjusted();
      case TooLittle none -> 2;
    };
  }
}
