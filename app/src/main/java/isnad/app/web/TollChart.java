package isnad.app.web;

import isnad.core.incident.Side;
import isnad.core.view.Policy;
import isnad.core.view.TollQuery;
import isnad.core.view.TollRow;
import isnad.core.view.Tolls;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sums as intervals on one scale from 0: of each what every policy that is asked for makes of it,
 * the exact number beside it. So many as {@code left} are not drawn, being the smallest of many.
 */
public record TollChart(List<Row> rows, int left) {
  /** More sums than these are for programs. */
  private static final int MOST = 150;

  public TollChart {
    rows = List.copyOf(rows);
  }

  /**
   * A sum, {@code name} being what it is of and {@code page} that one's page; {@code list} leads to
   * all incidents among which those of the sum are.
   */
  public record Row(TollRow sum, String name, String page, String list, List<ByPolicy> intervals) {
    public Row {
      intervals = List.copyOf(intervals);
    }
  }

  /** What a policy makes of it. */
  public record ByPolicy(String policy, Interval interval) {}

  static TollChart of(Tolls tolls, TollFilter filter, Optional<Policy> only, Wording wording) {
    long most = Math.max(
        1, tolls.rows().stream().mapToLong(row -> row.sum().high()).max().orElse(1));
    List<Policy> policies = only.map(List::of).orElse(List.of(Policy.values()));
    List<TollRow> shown = largest(tolls.rows());
    return new TollChart(
        shown.stream()
            .map(row -> new Row(
                row,
                name(row, filter.sums(), wording),
                page(row, filter.sums(), wording),
                list(row, filter),
                policies.stream()
                    .map(policy -> new ByPolicy(
                        Interval.name(policy), Interval.of(policy, row.sum(), most, wording)))
                    .toList()))
            .toList(),
        tolls.rows().size() - shown.size());
  }

  /** The largest of them, in their order. */
  private static List<TollRow> largest(List<TollRow> rows) {
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing((Integer row) -> -rows.get(row).sum().high()))
        .limit(MOST)
        .sorted()
        .map(rows::get)
        .toList();
  }

  private static String name(TollRow row, TollQuery.By by, Wording wording) {
    if (row.name().equals(Side.UNTOLD.name())) {
      return wording.say("group.untold");
    }
    return switch (by) {
      case ALL -> wording.say("by.all");
      case PARTY -> wording.actor(row.name());
      case VICTIMS -> wording.say("group." + row.key());
      case PERIOD ->
        month(row.key()).map(month -> wording.month(month.atDay(1))).orElse(row.name());
      case PLACE -> {
        int comma = row.key().lastIndexOf(", ");
        yield comma < 0
            ? row.name()
            : wording.division(row.key().substring(0, comma), row.key().substring(comma + 2))
                + wording.say("comma")
                + wording.country(row.key().substring(comma + 2));
      }
    };
  }

  private static String page(TollRow row, TollQuery.By by, Wording wording) {
    return by == TollQuery.By.PARTY ? wording.actorPage(row.name()) : "";
  }

  private static Optional<YearMonth> month(String key) {
    try {
      return Optional.of(YearMonth.parse(key));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Where a sum is of what has no name, all of the filter. */
  private static String list(TollRow row, TollFilter filter) {
    IncidentFilter all = filter.incidents();
    String address = all.address("/incidents", Map.of());
    if (row.key().isEmpty()) {
      return address;
    }
    return switch (filter.sums()) {
      case ALL, VICTIMS -> address;
      case PARTY -> all.address("/incidents", Map.of("actor", row.key()));
      case PLACE -> all.address("/incidents", Map.of("place", row.key()));
      case PERIOD ->
        month(row.key())
            .map(month -> all.list(month.atDay(1), month.atEndOfMonth()))
            .orElse(address);
    };
  }

  /** The names of the policies, for those who choose one. */
  static List<String> policies() {
    return Stream.of(Policy.values()).map(Policy::key).toList();
  }
}
