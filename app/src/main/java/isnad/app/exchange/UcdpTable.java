package isnad.app.exchange;

import isnad.app.exchange.Parties.Side;
import isnad.app.exchange.Parties.Sort;
import isnad.core.event.CountOf;
import isnad.core.incident.Account;
import isnad.core.incident.Victims;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Registry;
import isnad.core.report.Report;
import isnad.core.view.Bounds;
import isnad.core.view.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Incidents as rows of the 49 columns of UCDP's Georeferenced Event Dataset. Low, best and high are
 * those of the {@link isnad.core.view.Policy#UCDP} policy. Conflicts and dyads have no numbers:
 * UCDP gives these.
 */
public record UcdpTable(Registry registry) {
  /** The columns. */
  public static final List<String> NAMES = List.of(
      "id",
      "relid",
      "year",
      "active_year",
      "code_status",
      "type_of_violence",
      "conflict_dset_id",
      "conflict_new_id",
      "conflict_name",
      "dyad_dset_id",
      "dyad_new_id",
      "dyad_name",
      "side_a_dset_id",
      "side_a_new_id",
      "side_a",
      "side_b_dset_id",
      "side_b_new_id",
      "side_b",
      "number_of_sources",
      "source_article",
      "source_office",
      "source_date",
      "source_headline",
      "source_original",
      "where_prec",
      "where_coordinates",
      "where_description",
      "adm_1",
      "adm_2",
      "latitude",
      "longitude",
      "geom_wkt",
      "priogrid_gid",
      "country",
      "country_id",
      "region",
      "event_clarity",
      "date_prec",
      "date_start",
      "date_end",
      "deaths_a",
      "deaths_b",
      "deaths_civilians",
      "deaths_unknown",
      "best",
      "high",
      "low",
      "gwnoa",
      "gwnob");

  /** Cells of half a degree, counted from the south-west: 720 in a row. */
  private static final int CELLS = 720;

  private static final int YEAR = 366;

  /** Two sides and the type of violence between them. */
  private record Fight(int type, Side a, Side b) {
    /**
     * A state against an armed group is state-based, two groups are non-state; whoever is armed
     * against civilians is one-sided.
     */
    static Optional<Fight> of(List<Side> doers, List<Side> targets) {
      Optional<Side> doer = doers.stream().filter(Fight::isArmed).findFirst();
      Optional<Side> target = targets.stream()
          .filter(one -> doer.isEmpty() || !one.equals(doer.get()))
          .findFirst();
      if (doer.isEmpty() || target.isEmpty()) {
        return Optional.empty();
      }
      if (target.get().sort() == Sort.CIVILIANS) {
        return Optional.of(new Fight(3, doer.get(), target.get()));
      }
      if (!isArmed(target.get())) {
        return Optional.empty();
      }
      boolean first = isState(doer.get());
      boolean second = isState(target.get());
      // UCDP's side A is the state where there is one.
      return Optional.of(
          first || !second
              ? new Fight(first || second ? 1 : 2, doer.get(), target.get())
              : new Fight(1, target.get(), doer.get()));
    }

    private static boolean isState(Side side) {
      return side.sort() == Sort.STATE_FORCES || side.sort() == Sort.EXTERNAL_FORCES;
    }

    private static boolean isArmed(Side side) {
      return isState(side) || side.sort() == Sort.ARMED_GROUP;
    }
  }

  public Told of(Carried incident) {
    if (incident.unhappened().isPresent()) {
      return new Told.Nothing(incident.unhappened().get());
    }
    Optional<Bounds> deaths = incident.bounds(CountOf.KILLED).filter(one -> one.high() > 0);
    if (deaths.isEmpty()) {
      return new Told.Nothing(Left.NO_DEATH);
    }
    Optional<Carried.Span> span = incident.span().filter(one -> one.days() <= YEAR);
    if (span.isEmpty()) {
      return new Told.Nothing(Left.NO_DAY);
    }
    Optional<PlaceMention> place = incident
        .place()
        .filter(one ->
            one.point().isPresent() && one.country().flatMap(Countries.ALL::of).isPresent());
    if (place.isEmpty()) {
      return new Told.Nothing(Left.NO_PLACE);
    }
    Parties parties = new Parties(incident, registry);
    Optional<Fight> fight = Fight.of(parties.doers(), parties.targets());
    return fight.isEmpty()
        ? new Told.Nothing(Left.NO_ACTOR)
        : Told.Rows.one(row(incident, fight.get(), span.get(), place.get(), deaths.get()));
  }

  private List<String> row(
      Carried incident, Fight fight, Carried.Span span, PlaceMention place, Bounds deaths) {
    PlaceMention.Point point = place.point().orElseThrow();
    Countries.Country country = Countries.ALL.of(place.country().orElseThrow()).orElseThrow();
    String best = "" + deaths.best();
    boolean civilians = areCivilians(incident);
    Notes notes = new Notes(incident, new Parties(incident, registry));
    return List.of(
        "" + incident.number(),
        incident.id(),
        "" + span.from().getYear(),
        "",
        "Clear",
        "" + fight.type,
        "",
        "",
        "",
        "",
        "",
        fight.a.name() + " - " + fight.b.name(),
        "",
        "",
        fight.a.name(),
        "",
        "",
        fight.b.sort() == Sort.CIVILIANS ? "Civilians" : fight.b.name(),
        "" + incident.reports().size(),
        articles(incident),
        joined(incident, incident::outlet),
        joined(
            incident, one -> one.published().map(day -> day.date().toString()).orElse("")),
        joined(incident, one -> report(incident, one).flatMap(Report::title).orElse("")),
        notes.origins(incident.sheet().corroboration().told()),
        wherePrecision(place),
        place.name(),
        notes.text(),
        place.admin().orElse(""),
        "",
        degrees(point.latitude()),
        degrees(point.longitude()),
        "POINT (" + degrees(point.longitude()) + " " + degrees(point.latitude()) + ")",
        cell(point),
        country.name(),
        country.gwno(),
        country.ucdpRegion(),
        "1",
        datePrecision(span.days()),
        time(span.from()),
        time(span.to()),
        "0",
        "0",
        civilians ? best : "0",
        civilians ? "0" : best,
        best,
        "" + deaths.high(),
        "" + deaths.low(),
        gwno(fight.a),
        gwno(fight.b));
  }

  /** Whether all who are counted are told to be civilians. */
  private static boolean areCivilians(Carried incident) {
    List<Victims> victims = incident.sheet().incident().accounts().stream()
        .map(Account::whom)
        .flatMap(List::stream)
        .map(whom -> whom.victims())
        .distinct()
        .toList();
    return victims.equals(List.of(Victims.CIVILIANS));
  }

  private static Optional<Report> report(Carried incident, Telling telling) {
    return Optional.ofNullable(incident.reports().get(telling.report()));
  }

  private static String articles(Carried incident) {
    return incident.reports().values().stream()
        .sorted(Comparator.comparing(report -> report.id().value()))
        .map(report -> String.join(
            ",",
            report.outlet().orElse(""),
            report.published().map(day -> day.date().toString()).orElse(""),
            report.title().orElse("")))
        .collect(Collectors.joining(";"));
  }

  private static String joined(Carried incident, Function<Telling, String> of) {
    return incident.sheet().tellings().stream()
        .map(of)
        .filter(one -> !one.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private static String wherePrecision(PlaceMention place) {
    return switch (place.precision()) {
      case POINT, TOWN -> "1";
      case DISTRICT -> "3";
      case REGION -> "4";
      case COUNTRY -> "6";
    };
  }

  private static String datePrecision(long days) {
    return days == 1 ? "1" : days < 7 ? "2" : days == 7 ? "3" : days <= 31 ? "4" : "5";
  }

  private static String time(LocalDate day) {
    return day + " 00:00:00.000";
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.6f", degrees);
  }

  private static String cell(PlaceMention.Point point) {
    long row = (long) Math.min(359, Math.floor((point.latitude() + 90) * 2));
    long column = (long) Math.min(719, Math.floor((point.longitude() + 180) * 2));
    return "" + (row * CELLS + column + 1);
  }

  private String gwno(Side side) {
    return side.sort() == Sort.STATE_FORCES || side.sort() == Sort.EXTERNAL_FORCES
        ? registry
            .actor(side.key())
            .filter(actor -> actor.countries().size() == 1)
            .flatMap(actor -> Countries.ALL.of(actor.countries().getFirst()))
            .map(Countries.Country::gwno)
            .orElse("")
        : "";
  }
}
