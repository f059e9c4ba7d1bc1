package isnad.core.view;

import isnad.core.incident.IncidentId;
import isnad.core.incident.Side;
import isnad.core.view.Finding.NotShown;
import isnad.core.view.Finding.Rise;
import isnad.core.view.Finding.Tested;
import isnad.core.view.Finding.TooLittle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

  /** Incidents that are told in the same words may have one id. */
  private static final Comparator<Happened> ROWS = Comparator.comparing(Happened::id)
      .thenComparing(Happened::to)
      .thenComparing(Happened::from)
      .thenComparing(one -> one.type().name())
      .thenComparing(Happened::denied);

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
    SteadyOutlets outlets = new SteadyOutlets(reports, periods);
    List<Series> asked = new ArrayList<>();
    List<Dispersion> dispersions = new ArrayList<>();
    Map<String, Row> rows = rows(happened, periods, query);
    Set<IncidentId> told = new HashSet<>();
    rows.values().forEach(row -> row.incidents.forEach(one -> told.add(one.id())));
    Texts texts = new Texts(reports, told, periods, outlets);
    for (Row row : rows.values()) {
      Row country = rows.getOrDefault(key(row.actor, row.region.whole()), row);
      Series series = new Series(row.actor, row.region, row.incidents, country.incidents, texts);
      if (series.lack().isEmpty()) {
        dispersions.add(series.dispersion());
      }
      if (query.takes(row.actor, row.region)) {
        asked.add(series);
      }
    }
    return new Trends(Optional.of(periods), found(asked, Dispersion.pooled(dispersions)));
  }

  /** All incidents of one doer in one region. */
  private record Row(Side actor, Region region, List<Happened> incidents) {}

  private static String key(Side actor, Region region) {
    return actor.key() + '\n' + region.name();
  }

  private static Map<String, Row> rows(List<Happened> happened, Periods periods, TrendQuery query) {
    Map<String, Row> rows = new TreeMap<>();
    List<Happened> ordered = happened.stream().sorted(ROWS).toList();
    for (Happened one : ordered) {
      boolean placed = one.place().isPresent() && periods.length().holds(one.from(), one.to());
      if (placed && !one.outlets().isEmpty() && query.takes(one)) {
        Region region = one.place().get();
        for (Side actor : one.doers()) {
          for (Region at : new LinkedHashSet<>(List.of(region, region.whole()))) {
            rows.computeIfAbsent(key(actor, at), key -> new Row(actor, at, new ArrayList<>()))
                .incidents
                .add(one);
          }
        }
      }
    }
    return rows;
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
    List<RateRatio> ratios = new ArrayList<>();
    for (int i = 0; i < tested.size(); i++) {
      ratios.add(tested.get(i).ratio(dispersions.get(i)));
    }
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
