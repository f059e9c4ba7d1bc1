package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Party;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import isnad.core.report.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds statements that sum up a span of time against the incidents that are known. */
final class Checking {
  private final Assembled assembled;
  private final List<Known> known;
  private final Sides sides;

  Checking(Assembled assembled, List<Known> known, Sides sides) {
    this.assembled = assembled;
    this.known = known;
    this.sides = sides;
  }

  /** The statement that {@code figure} of {@code claim} is. */
  Statement of(Claim claim, Figure figure) {
    Optional<TimeMention> time = claim.happening().time();
    Optional<LocalDate> from = time.flatMap(TimeMention::from);
    Optional<LocalDate> to = time.flatMap(TimeMention::to)
        .or(() -> figure.account().source().published().map(Published::date));
    return new Statement(claim, figure, from, to, check(figure, from, to));
  }

  private Statement.Check check(Figure figure, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<String> by = new ArrayList<>(List.of("kind of count"));
    Predicate<Known> incidents = one -> true;
    Predicate<Figure> figures = one -> one.standing() == Standing.HAPPENED
        && one.count().of() == figure.count().of();
    if (from.isPresent() || to.isPresent()) {
      by.add(from.isPresent() ? "span" : "end of span");
      incidents = incidents.and(one -> isWithin(one, from, to));
    }
    if (figure.side().armed()) {
      by.add("party");
      figures = figures.and(one -> one.side().key().equals(figure.side().key()));
    }
    Optional<PlaceMention> place = figure.account().place();
    if (place.isPresent()) {
      by.add("place");
      incidents =
          incidents.and(one -> one.place().filter(at -> isIn(at, place.get())).isPresent());
    }
    List<Party> doers = figure.account().doers().stream().filter(Party::known).toList();
    if (!doers.isEmpty()) {
      by.add("alleged doer");
      var keys = doers.stream().map(sides::of).map(Side::key).collect(Collectors.toSet());
      incidents = incidents.and(one -> one.incident().accounts().stream()
          .map(Account::doers)
          .flatMap(List::stream)
          .anyMatch(party -> keys.contains(sides.of(party).key())));
    }
    List<IncidentToll> matched = matched(incidents, figures);
    Bounds sum = matched.stream().map(IncidentToll::bounds).reduce(Bounds.NONE, Bounds::plus);
    Statement.Lies lies =
        from.isEmpty() ? Statement.Lies.NOT_COMPARED : lies(sum, figure.quantity());
    return new Statement.Check(lies, sum, by, matched);
  }

  private List<IncidentToll> matched(Predicate<Known> incidents, Predicate<Figure> figures) {
    List<IncidentToll> matched = new ArrayList<>();
    for (Known one : known) {
      List<Figure> counted =
          incidents.test(one) ? one.figures().stream().filter(figures).toList() : List.of();
      if (!counted.isEmpty()) {
        matched.add(IncidentToll.of(one.incident(), counted, assembled));
      }
    }
    return matched;
  }

  private static Statement.Lies lies(Bounds sum, Quantity said) {
    if (sum.high() < said.min()) {
      return Statement.Lies.BELOW;
    }
    return sum.low() > said.max().orElse(said.min()) ? Statement.Lies.ABOVE : Statement.Lies.WITHIN;
  }

  private static boolean isWithin(Known one, Optional<LocalDate> from, Optional<LocalDate> to) {
    return one.day()
        .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
        .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
        .isPresent();
  }

  /** Whether {@code at} lies in {@code wide}, as far as names of places tell. */
  private static boolean isIn(PlaceMention at, PlaceMention wide) {
    return switch (wide.precision()) {
      case COUNTRY -> at.country().isPresent() && at.country().equals(wide.country());
      case REGION, DISTRICT ->
        at.name().equals(wide.name()) || at.admin().filter(wide.name()::equals).isPresent();
      case TOWN, POINT -> at.name().equals(wide.name());
    };
  }
}
