package isnad.app.exchange;

import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.Role;
import isnad.core.incident.Outline;
import isnad.core.incident.Synopsis;
import isnad.core.incident.Teller;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.TimeMention;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.view.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A column of a table of claims: its name, of which type its values are, and what they are. */
sealed interface ClaimColumn {
  String name();

  /** A claim of an incident. */
  record Row(Carried incident, Telling telling) {
    Claim claim() {
      return telling.claim();
    }

    Optional<Report> report() {
      return Optional.ofNullable(incident.reports().get(telling.report()));
    }

    Optional<PlaceMention> place() {
      return claim().happening().place();
    }

    Optional<TimeMention> time() {
      return claim().happening().time();
    }

    Outline outline() {
      return incident.synopsis().outline();
    }

    Synopsis synopsis() {
      return incident.synopsis();
    }

    /** The counts of a kind of people; a claim may give several. */
    Stream<Count> counts(CountOf of) {
      return claim().happening().counts().stream().filter(count -> count.of() == of);
    }

    List<String> actors(Role role) {
      return claim().happening().arguments().stream()
          .filter(argument -> argument.role() == role)
          .map(argument -> argument.actor().name())
          .distinct()
          .toList();
    }
  }

  record Text(String name, Function<Row, Optional<String>> of) implements ClaimColumn {}

  record Texts(String name, Function<Row, List<String>> of) implements ClaimColumn {}

  record Day(String name, Function<Row, Optional<LocalDate>> of) implements ClaimColumn {}

  record Whole(String name, Function<Row, OptionalLong> of) implements ClaimColumn {}

  record Degrees(String name, Function<Row, Optional<Double>> of) implements ClaimColumn {}

  record Flag(String name, Predicate<Row> of) implements ClaimColumn {}

  /** All of them, in their order. */
  List<ClaimColumn> ALL = Stream.of(told(), what(), where(), counted(), incident())
      .flatMap(List::stream)
      .toList();

  /** The kinds of people that have columns of their own. */
  private static List<CountOf> people() {
    return List.of(
        CountOf.KILLED,
        CountOf.WOUNDED,
        CountOf.CAPTURED,
        CountOf.ARRESTED,
        CountOf.RELEASED,
        CountOf.ABDUCTED,
        CountOf.DISPLACED);
  }

  private static ClaimColumn text(String name, Function<Row, String> of) {
    return new Text(name, row -> Optional.of(of.apply(row)));
  }

  private static ClaimColumn whole(String name, Function<Row, Integer> of) {
    return new Whole(name, row -> OptionalLong.of(of.apply(row)));
  }

  /** On whose word it is told, where, and in which words. */
  private static List<ClaimColumn> told() {
    return List.of(
        text("claim", row -> row.claim().id().value()),
        text("report", row -> row.telling().report()),
        text("outlet", row -> row.incident().outlet(row.telling())),
        new Day("published", row -> row.telling().published().map(Published::date)),
        new Text("address", row -> row.report().flatMap(Report::uri)),
        new Text("language", row -> row.report().map(report -> report.language().code())),
        new Texts(
            "voices",
            row -> row.telling().testimony().chain().stream().map(Teller::name).toList()),
        text("origin", ClaimColumn::origin),
        text("stance", row -> row.claim().stance().key()),
        new Flag("hedged", row -> row.claim().hedged()),
        text("says", row -> row.claim().says().words()),
        whole("says_start", row -> row.claim().says().span().start()),
        whole("says_end", row -> row.claim().says().span().end()));
  }

  private static String origin(Row row) {
    List<Teller> chain = row.telling().testimony().chain();
    return chain.isEmpty()
        ? row.incident().outlet(row.telling())
        : chain.getLast().name();
  }

  private static List<ClaimColumn> what() {
    return List.of(
        text("type", row -> row.claim().happening().type().name()),
        text("family", row -> row.claim().happening().type().family().key()),
        text("modality", row -> row.claim().happening().modality().key()),
        new Texts("alleged_doers", row -> row.actors(Role.AGENT)),
        new Texts("targets", row -> row.actors(Role.TARGET)),
        new Day("day_from", row -> row.time().flatMap(TimeMention::from)),
        new Day("day_to", row -> row.time().flatMap(TimeMention::to)));
  }

  private static List<ClaimColumn> where() {
    return List.of(
        new Text("place", row -> row.place().map(PlaceMention::name)),
        new Text("admin", row -> row.place().flatMap(PlaceMention::admin)),
        new Text("country", row -> row.place().flatMap(PlaceMention::country)),
        new Text("precision", row -> row.place().map(place -> place.precision().key())),
        new Degrees(
            "latitude",
            row -> row.place().flatMap(PlaceMention::point).map(PlaceMention.Point::latitude)),
        new Degrees(
            "longitude",
            row -> row.place().flatMap(PlaceMention::point).map(PlaceMention.Point::longitude)));
  }

  /** How many of each kind of people; {@code most} is empty where "at least" is said. */
  private static List<ClaimColumn> counted() {
    List<ClaimColumn> columns = new ArrayList<>();
    columns.add(new Flag("cumulative", row -> row.claim().happening().cumulative()));
    for (CountOf of : people()) {
      columns.add(new Whole(of.key() + "_least", row -> numbers(row, of).min()));
      columns.add(new Whole(of.key() + "_most", row -> most(row, of)));
    }
    return columns;
  }

  private static LongStream numbers(Row row, CountOf of) {
    return row.counts(of).mapToLong(count -> count.quantity().quantity().min());
  }

  private static OptionalLong most(Row row, CountOf of) {
    boolean open =
        row.counts(of).anyMatch(one -> one.quantity().quantity().max().isEmpty());
    return open
        ? OptionalLong.empty()
        : row.counts(of)
            .flatMapToLong(one -> one.quantity().quantity().max().stream())
            .max();
  }

  /** What the incident is that it tells of; the same in all rows of one. */
  private static List<ClaimColumn> incident() {
    return List.of(
        text("incident", row -> row.incident().id()),
        text("incident_type", row -> row.outline().type().name()),
        text("incident_modality", row -> row.outline().modality().key()),
        new Day("incident_from", row -> row.outline().from()),
        new Day("incident_to", row -> row.outline().to()),
        whole("incident_claims", row -> row.synopsis().claims()),
        whole("incident_reports", row -> row.synopsis().reports()),
        whole("incident_origins_least", row -> row.synopsis().told().atLeast()),
        whole("incident_origins_most", row -> row.synopsis().told().atMost()),
        whole("incident_chains", row -> row.synopsis().told().chains()),
        new Flag("incident_denied", row -> row.synopsis().denied().atMost() > 0));
  }
}
