package isnad.app.exchange;

import isnad.app.exchange.Parties.Side;
import isnad.app.exchange.Parties.Sort;
import isnad.core.event.CountOf;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Registry;
import isnad.core.view.Bounds;
import isnad.core.view.Telling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Incidents as rows of ACLED's columns (Codebook, 31 columns of the API of 2025). An incident is
 * one row, on the middle day of its span; the lowest figure is the number of fatalities; who did it
 * is an allegation, which the notes and tags say.
 */
public record AcledTable(Registry registry, Instant made) {
  /** The columns. */
  public static final List<String> NAMES = List.of(
      "event_id_cnty",
      "event_date",
      "year",
      "time_precision",
      "disorder_type",
      "event_type",
      "sub_event_type",
      "actor1",
      "assoc_actor_1",
      "inter1",
      "actor2",
      "assoc_actor_2",
      "inter2",
      "interaction",
      "civilian_targeting",
      "iso",
      "region",
      "country",
      "admin1",
      "admin2",
      "admin3",
      "location",
      "latitude",
      "longitude",
      "geo_precision",
      "source",
      "source_scale",
      "notes",
      "fatalities",
      "tags",
      "timestamp");

  /** Spans in days that ACLED's three time precisions allow. */
  private static final int WEEK = 7;

  private static final int MONTH = 31;

  /** The higher stands first: of what happened at once ACLED codes the highest. */
  private static final List<String> ORDER = List.of(
      "Battles/Non-state actor overtakes territory",
      "Battles/Armed clash",
      "Protests/Peaceful protest",
      "Explosions/Remote violence/Air/drone strike",
      "Explosions/Remote violence/Shelling/artillery/missile attack",
      "Explosions/Remote violence/Remote explosive/landmine/IED",
      "Violence against civilians/Attack",
      "Violence against civilians/Abduction/forced disappearance",
      "Strategic developments/Agreement",
      "Strategic developments/Arrests",
      "Strategic developments/Change to group/activity",
      "Strategic developments/Disrupted weapons use",
      "Strategic developments/Looting/property destruction",
      "Strategic developments/Other");

  private static final String AGAINST_CIVILIANS = "Violence against civilians";

  /** An event type, its sub-type and the disorder that it is. */
  private record Code(String type, String subType) {
    static Optional<Code> of(String code) {
      int slash = code.indexOf('/');
      // "Explosions/Remote violence/Air/drone strike": the types of two words with a slash.
      if (code.startsWith("Explosions/Remote violence/")) {
        slash = "Explosions/Remote violence".length();
      }
      return slash < 0
          ? Optional.empty()
          : Optional.of(new Code(code.substring(0, slash), code.substring(slash + 1)));
    }

    String disorder() {
      return switch (type) {
        case "Protests" -> "Demonstrations";
        case "Strategic developments" -> type;
        default -> "Political violence";
      };
    }
  }

  public Told of(Carried incident) {
    if (incident.unhappened().isPresent()) {
      return new Told.Nothing(incident.unhappened().get());
    }
    Optional<Code> code = incident.types().stream()
        .flatMap(type -> Stream.ofNullable(type.codes().get("acled")))
        .min(Comparator.comparing(AcledTable::rank).thenComparing(Comparator.naturalOrder()))
        .flatMap(Code::of);
    if (code.isEmpty()) {
      return new Told.Nothing(Left.NO_CODE);
    }
    Optional<Carried.Span> span = incident.span().filter(one -> one.days() <= MONTH);
    if (span.isEmpty()) {
      return new Told.Nothing(Left.NO_DAY);
    }
    Optional<Located> located = incident.place().flatMap(Located::of);
    if (located.isEmpty()) {
      return new Told.Nothing(Left.NO_PLACE);
    }
    return Told.Rows.one(row(incident, code.get(), span.get(), located.get()));
  }

  private static int rank(String code) {
    int rank = ORDER.indexOf(code);
    return rank < 0 ? ORDER.size() : rank;
  }

  /** A place that a row can be put at. */
  private record Located(
      PlaceMention place, PlaceMention.Point point, Countries.Country country, int precision) {
    static Optional<Located> of(PlaceMention place) {
      int precision = switch (place.precision()) {
        case POINT, TOWN -> 1;
        case DISTRICT -> 2;
        case REGION -> 3;
        case COUNTRY -> 0;
      };
      return precision == 0
          ? Optional.empty()
          : place
              .point()
              .flatMap(point -> place
                  .country()
                  .flatMap(Countries.ALL::of)
                  .map(country -> new Located(place, point, country, precision)));
    }
  }

  private List<String> row(Carried incident, Code told, Carried.Span span, Located located) {
    Parties parties = new Parties(incident, registry);
    List<Side> doers = parties.doers();
    List<Side> targets = parties.targets();
    boolean armed = targets.stream().anyMatch(AcledTable::isArmed);
    // What is done to forces is a fight, which ACLED never counts as violence against civilians.
    Code code =
        told.type.equals(AGAINST_CIVILIANS) && armed ? new Code("Battles", "Armed clash") : told;
    boolean violent = code.disorder().equals("Political violence");
    Optional<Side> first = doers.stream().findFirst();
    Optional<Side> actor1 = violent ? first.or(() -> Optional.of(parties.unidentified())) : first;
    Optional<Side> actor2 = targets.stream().findFirst();
    long fatalities = incident.bounds(CountOf.KILLED).map(Bounds::low).orElse(0L);
    String date = span.middle().toString();
    return List.of(
        located.country.alpha3() + "-" + incident.id(),
        date,
        date.substring(0, 4),
        span.days() == 1 ? "1" : span.days() <= WEEK ? "2" : "3",
        code.disorder(),
        code.type,
        code.subType,
        actor1.map(Side::name).orElse(""),
        rest(doers),
        actor1.map(one -> label(one.sort())).orElse(""),
        actor2.map(Side::name).orElse(""),
        rest(targets),
        actor2.map(one -> label(one.sort())).orElse(""),
        interaction(actor1, actor2),
        actor2.filter(one -> one.sort() == Sort.CIVILIANS).isPresent() ? "Civilians targeted" : "",
        located.country.number(),
        located.country.acledRegion(),
        located.country.name(),
        located.place.admin().orElse(""),
        "",
        "",
        located.place.name(),
        degrees(located.point.latitude()),
        degrees(located.point.longitude()),
        "" + located.precision,
        sources(incident),
        "",
        new Notes(incident, parties).text(),
        "" + fatalities,
        tags(incident, first.isPresent()),
        "" + made.getEpochSecond());
  }

  private static boolean isArmed(Side side) {
    return switch (side.sort()) {
      case STATE_FORCES, ARMED_GROUP, EXTERNAL_FORCES -> true;
      case CIVILIANS, OTHER -> false;
    };
  }

  private static String rest(List<Side> sides) {
    return sides.stream().skip(1).map(Side::name).collect(Collectors.joining("; "));
  }

  /** ACLED tells rebels from militias by their aims, of which reports do not tell. */
  private static String label(Sort sort) {
    return switch (sort) {
      case STATE_FORCES -> "State forces";
      case ARMED_GROUP -> "Rebel group";
      case CIVILIANS -> "Civilians";
      case EXTERNAL_FORCES -> "External/Other forces";
      case OTHER -> "";
    };
  }

  /** The pair in the order of ACLED's codes, but that external forces stand before civilians. */
  private static String interaction(Optional<Side> one, Optional<Side> other) {
    List<String> labels = new ArrayList<>();
    one.map(side -> label(side.sort())).filter(label -> !label.isEmpty()).ifPresent(labels::add);
    other.map(side -> label(side.sort())).filter(label -> !label.isEmpty()).ifPresent(labels::add);
    List<String> order =
        List.of("State forces", "Rebel group", "External/Other forces", "Civilians");
    labels.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
    return labels.size() == 1 ? labels.getFirst() + " only" : String.join("-", labels);
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.4f", degrees);
  }

  private static String sources(Carried incident) {
    return incident.sheet().tellings().stream()
        .filter(one -> !one.isDenial())
        .map((Telling one) -> incident.outlet(one))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String tags(Carried incident, boolean doer) {
    List<String> tags = new ArrayList<>(List.of(
        "isnad=" + incident.id(),
        "independent origins=" + incident.synopsis().told().atLeast() + "-"
            + incident.synopsis().told().atMost()));
    if (doer) {
      tags.add("actor1=alleged");
    }
    if (incident.synopsis().denied().atMost() > 0) {
      tags.add("denied");
    }
    return String.join("; ", tags);
  }
}
