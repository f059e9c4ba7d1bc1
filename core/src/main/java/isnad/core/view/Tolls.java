package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Sides;
import isnad.core.view.Checking.Checked;
import isnad.core.view.CountedIncidents.Opened;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sums that answer a query, and the largest of the statements about spans of time, which are in
 * no sum; {@code more} are not listed.
 */
public record Tolls(List<TollRow> rows, List<Statement> statements, long more) {
  /** So many incidents are opened unasked; of more, only what they add is told. */
  private static final int OPENED = 100;

  public Tolls {
    rows = List.copyOf(rows);
    statements = List.copyOf(statements);
  }

  /** Of {@code incidents}, whose parties {@code sides} knows. */
  public static Tolls of(CountedIncidents incidents, Sides sides, TollQuery query) {
    Summands known = incidents.all();
    Summing summing = new Summing(query);
    List<Counted> mixed = new ArrayList<>();
    List<Spoken> stated = new ArrayList<>();
    for (Counted one : known.all()) {
      if (query.takes(one) && !summing.add(one)) {
        mixed.add(one);
      }
      for (Total total : one.totals()) {
        if (query.takes(total)) {
          stated.add(new Spoken(one, total));
        }
      }
    }
    addOpened(mixed, summing, incidents, sides, query);
    stated.sort((one, other) -> Total.LARGEST_FIRST.compare(one.total, other.total));
    List<Spoken> listed = listed(stated, query.listing().statements());
    Checking checking = new Checking(known, query.listing().incidents());
    // Each looks through all incidents.
    List<Checked> checks =
        listed.parallelStream().map(one -> checking.check(one.total)).toList();
    return new Listed(summing, listed, checks).opened(incidents, query, stated.size());
  }

  /** A statement and the incident that it was put to. */
  private record Spoken(Counted in, Total total) {}

  /** The first {@code most} of each kind. */
  private static List<Spoken> listed(List<Spoken> stated, int most) {
    Map<CountOf, Integer> times = new EnumMap<>(CountOf.class);
    return stated.stream()
        .filter(one -> times.merge(one.total.of(), 1, Integer::sum) <= most)
        .toList();
  }

  /** Adds those whose figures have to be looked at one by one. */
  private static void addOpened(
      List<Counted> mixed,
      Summing summing,
      CountedIncidents incidents,
      Sides sides,
      TollQuery query) {
    if (mixed.isEmpty()) {
      return;
    }
    Opened opened = incidents.open(mixed.stream().map(Counted::number).toList());
    for (Counted one : mixed) {
      Incident incident = opened.incident(one);
      Counted taken = Counted.of(one.number(), incident, opened.assembled(), sides, query::takes);
      if (!summing.add(taken)) {
        throw new IllegalStateException("figures that were chosen are chosen in part: " + one.id());
      }
    }
  }

  /** What is listed, before it is opened. */
  private record Listed(Summing summing, List<Spoken> stated, List<Checked> checks) {

    Tolls opened(CountedIncidents incidents, TollQuery query, long statements) {
      TreeSet<Long> numbers = new TreeSet<>();
      summing.sums().values().forEach(sum -> addTo(numbers, sum.largest()));
      checks.forEach(check -> addTo(numbers, check.matched()));
      boolean all = query.listing().opened() || numbers.size() <= OPENED;
      if (!all) {
        numbers.clear();
      }
      stated.forEach(one -> numbers.add(one.in.number()));
      Opened opened = numbers.isEmpty() ? Opened.NONE : incidents.open(numbers);
      List<TollRow> rows = new ArrayList<>();
      summing.sums().forEach((row, sum) -> {
        Predicate<Figure> taken = figure -> query.takes(figure) && row.holds(figure, query.by());
        rows.add(new TollRow(
            row.key(),
            sum.name(),
            row.allegedDoer(),
            row.of(),
            row.standing(),
            sum.largest().sum(),
            sum.largest().counted(),
            tolls(sum.largest(), all, opened, taken),
            row.allegedDoer() ? summing.saidBy(row.key()) : List.of()));
      });
      List<Statement> told = new ArrayList<>();
      for (int i = 0; i < stated.size(); i++) {
        told.add(statement(stated.get(i), checks.get(i), all, opened));
      }
      return new Tolls(rows, told, statements - told.size());
    }

    private static void addTo(Collection<Long> numbers, Largest largest) {
      largest.listed().forEach(one -> numbers.add(one.counted().number()));
    }

    private static List<IncidentToll> tolls(
        Largest largest, boolean all, Opened opened, Predicate<Figure> taken) {
      return largest.listed().stream()
          .map(one -> all
              ? toll(opened.incident(one.counted()), opened, taken)
              : IncidentToll.closed(one.counted(), one.bounds()))
          .toList();
    }

    private static IncidentToll toll(Incident incident, Opened opened, Predicate<Figure> taken) {
      return IncidentToll.of(
          incident, Counted.figures(incident).stream().filter(taken).toList(), opened.assembled());
    }

    private static Statement statement(Spoken one, Checked checked, boolean all, Opened opened) {
      Total total = one.total;
      Account account = opened.incident(one.in).accounts().stream()
          .filter(told ->
              told.claim().equals(total.claim()) && told.source().report().equals(total.report()))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no claim " + total.claim()));
      return new Statement(
          Figure.of(account).get(total.at()),
          total.from(),
          total.to(),
          new Statement.Check(
              checked.lies(),
              checked.matched().sum(),
              checked.matchedBy(),
              checked.matched().counted(),
              tolls(checked.matched(), all, opened, figure -> Checking.holds(total, figure))));
    }
  }
}
