package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import isnad.core.incident.Party;
import isnad.core.incident.Teller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sums that answer a query, and the statements about spans of time, which are in none. */
public record Tolls(List<TollRow> rows, List<Statement> statements) {
  private static final Comparator<Statement> LARGEST_FIRST = Comparator.comparing(
          (Statement one) -> one.figure().count().of())
      .thenComparing(one -> -one.figure().quantity().min())
      .thenComparing(one -> one.figure().account().claim().value());

  public Tolls {
    rows = List.copyOf(rows);
    statements = List.copyOf(statements);
  }

  /**
   * Of {@code assembled}; {@code counting} are those of its claims that give a number, by their
   * ids.
   */
  public static Tolls of(
      Assembled assembled, Map<ClaimId, Claim> counting, Sides sides, TollQuery query) {
    List<Known> known = new ArrayList<>();
    List<Figure> cumulative = new ArrayList<>();
    for (Incident incident : assembled.incidents()) {
      List<Figure> figures = new ArrayList<>();
      for (Account account : incident.accounts()) {
        Claim claim = counting.get(account.claim());
        if (claim != null) {
          (account.cumulative() ? cumulative : figures).addAll(sides.figures(account, claim));
        }
      }
      if (!figures.isEmpty()) {
        Outline outline = Outline.of(incident);
        known.add(new Known(incident, figures, outline.to(), outline.place()));
      }
    }
    Checking checking = new Checking(assembled, known, sides);
    List<Statement> statements = cumulative.stream()
        .filter(figure -> query.takes(figure) && query.isThere(figure.account()))
        .flatMap(figure -> Optional.ofNullable(counting.get(figure.account().claim()))
            .map(claim -> checking.of(claim, figure))
            .stream())
        .filter(statement -> isAsked(statement, query))
        .sorted(LARGEST_FIRST)
        .toList();
    Summing summing = new Summing(assembled, sides, query);
    known.forEach(summing::add);
    return new Tolls(summing.rows(), statements);
  }

  /** Whether the span of a statement and that of the query have a day in common. */
  private static boolean isAsked(Statement statement, TollQuery query) {
    Optional<LocalDate> from = statement.from();
    Optional<LocalDate> to = statement.to();
    boolean late =
        query.to().isPresent() && from.filter(query.to().get()::isBefore).isPresent();
    boolean early =
        query.from().isPresent() && to.filter(query.from().get()::isAfter).isPresent();
    return !late && !early;
  }

  /** Adds incidents up, row by row. */
  private static final class Summing {
    private final Assembled assembled;
    private final Sides sides;
    private final TollQuery query;
    private final TreeMap<Row, List<IncidentToll>> sums =
        new TreeMap<>(Comparator.comparing(Row::allegedDoer)
            .thenComparing(Row::of)
            .thenComparing(Row::standing)
            .thenComparing(Row::key));
    private final Map<String, TreeSet<String>> sayers = new TreeMap<>();

    private record Row(
        boolean allegedDoer, CountOf of, Standing standing, String key, String name) {}

    Summing(Assembled assembled, Sides sides, TollQuery query) {
      this.assembled = assembled;
      this.sides = sides;
      this.query = query;
    }

    void add(Known known) {
      if (!query.takes(known.incident(), known.day())) {
        return;
      }
      List<Figure> figures = known.figures().stream().filter(query::takes).toList();
      TreeMap<Row, List<Figure>> byRow = new TreeMap<>(sums.comparator());
      for (Figure figure : figures) {
        byRow.computeIfAbsent(row(known, figure), row -> new ArrayList<>()).add(figure);
        if (query.by() == TollQuery.By.PARTY) {
          for (Side doer : doers(known.incident())) {
            Row row = row(true, figure, doer.key(), doer.name());
            byRow.computeIfAbsent(row, one -> new ArrayList<>()).add(figure);
          }
        }
      }
      byRow.forEach((row, counted) -> sums.computeIfAbsent(row, one -> new ArrayList<>())
          .add(IncidentToll.of(known.incident(), counted, assembled)));
    }

    private Row row(Known known, Figure figure) {
      return switch (query.by()) {
        case ALL -> row(false, figure, "", "all");
        case PARTY -> row(false, figure, figure.side().key(), figure.side().name());
        case VICTIMS ->
          row(false, figure, figure.victims().key(), figure.victims().key());
        case PERIOD -> {
          String month = known.day().map(day -> day.toString().substring(0, 7)).orElse("");
          yield row(false, figure, month, month.isEmpty() ? "not told" : month);
        }
        case PLACE -> {
          String name = known
              .place()
              .map(place -> place.admin().orElse(place.name())
                  + place.country().map(country -> ", " + country).orElse(""))
              .orElse("");
          yield row(false, figure, name, name.isEmpty() ? "not told" : name);
        }
      };
    }

    private static Row row(boolean allegedDoer, Figure figure, String key, String name) {
      return new Row(allegedDoer, figure.count().of(), figure.standing(), key, name);
    }

    /** Whom anybody names as doers, but for denials; who says so is kept. */
    private List<Side> doers(Incident incident) {
      Map<String, Side> found = new TreeMap<>();
      for (Account account : incident.accounts()) {
        if (account.stance() != Stance.DENIES) {
          for (Party party : account.doers()) {
            Side side = sides.of(party);
            if (side.isTold()) {
              found.putIfAbsent(side.key(), side);
              sayers.computeIfAbsent(side.key(), key -> new TreeSet<>()).add(sayer(account));
            }
          }
        }
      }
      return List.copyOf(found.values());
    }

    private static String sayer(Account account) {
      List<Teller> chain = account.chain();
      return chain.isEmpty() ? account.source().outlet() : chain.getLast().name();
    }

    List<TollRow> rows() {
      List<TollRow> rows = new ArrayList<>();
      sums.forEach((row, incidents) -> rows.add(new TollRow(
          row.key(),
          row.name(),
          row.allegedDoer(),
          row.of(),
          row.standing(),
          incidents.stream().map(IncidentToll::bounds).reduce(Bounds.NONE, Bounds::plus),
          incidents,
          row.allegedDoer()
              ? List.copyOf(sayers.getOrDefault(row.key(), new TreeSet<>()))
              : List.of())));
      return rows;
    }
  }
}
