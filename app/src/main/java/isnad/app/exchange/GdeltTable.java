package isnad.app.exchange;

import isnad.app.exchange.Parties.Side;
import isnad.app.exchange.Parties.Sort;
import isnad.app.json.WebAddress;
import isnad.core.incident.Account;
import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import isnad.core.pack.Registry;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Incidents as rows of the 61 columns of GDELT 2.0's events, which have no names in its files. A
 * row is an incident, not a mention in a report. GDELT has no column for who says that somebody did
 * something: {@link #CAUTION}.
 */
public record GdeltTable(Registry registry, Instant made) {
  /** What the columns cannot say. */
  public static final String CAUTION =
      "GDELT has no column for it: every Actor1 is alleged to have done it, and rows may be denied";

  /** The columns. */
  public static final List<String> NAMES = Stream.of(
          Stream.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
          actorNames("Actor1"),
          actorNames("Actor2"),
          Stream.of(
              "IsRootEvent",
              "EventCode",
              "EventBaseCode",
              "EventRootCode",
              "QuadClass",
              "GoldsteinScale",
              "NumMentions",
              "NumSources",
              "NumArticles",
              "AvgTone"),
          placeNames("Actor1Geo"),
          placeNames("Actor2Geo"),
          placeNames("ActionGeo"),
          Stream.of("DATEADDED", "SOURCEURL"))
      .flatMap(names -> names)
      .toList();

  /** The longest span of days of which the middle stands for all. */
  private static final int LONGEST = 7;

  private static final int ACTOR = 10;
  private static final int PLACE = 8;
  private static final double YEAR = 365;
  private static final int MONTH = 30;
  private static final DateTimeFormatter ADDED =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static Stream<String> actorNames(String actor) {
    return Stream.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code")
        .map(actor::concat);
  }

  private static Stream<String> placeNames(String place) {
    return Stream.of(
            "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
        .map(name -> place + "_" + name);
  }

  /** The row of an incident, or why there is none. */
  public Told of(Carried incident) {
    if (incident.unhappened().isPresent()) {
      return new Told.Nothing(incident.unhappened().get());
    }
    Optional<Cameo> code = Cameo.of(incident.types());
    if (code.isEmpty()) {
      return new Told.Nothing(Left.NO_CODE);
    }
    Optional<Carried.Span> span = incident.span().filter(one -> one.days() <= LONGEST);
    return span.isEmpty()
        ? new Told.Nothing(Left.NO_DAY)
        : Told.Rows.one(row(incident, code.get(), span.get().middle()));
  }

  private List<String> row(Carried incident, Cameo code, LocalDate day) {
    Synopsis synopsis = incident.synopsis();
    Parties parties = new Parties(incident, registry);
    List<String> row = new ArrayList<>();
    String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    row.add("" + incident.number());
    row.add(date);
    row.add(date.substring(0, date.length() - 2));
    row.add("" + day.getYear());
    row.add(fraction(day));
    row.addAll(actor(parties, parties.doers()));
    row.addAll(actor(parties, parties.targets()));
    row.add(isRoot(incident) ? "1" : "0");
    row.add(code.code());
    row.add(code.base());
    row.add(code.root());
    row.add("" + code.quad());
    row.add(code.goldstein().orElse(""));
    row.add("" + synopsis.claims());
    row.add("" + synopsis.told().atLeast());
    row.add("" + synopsis.reports());
    row.add("");
    row.addAll(Collections.nCopies(2 * PLACE, ""));
    row.addAll(incident.place().map(GdeltTable::place).orElse(Collections.nCopies(PLACE, "")));
    row.add(ADDED.format(made));
    row.add(first(incident).map(GdeltTable::address).orElse(""));
    return row;
  }

  /** As GDELT's files have it: months of 30 days, of a year of 365. */
  private static String fraction(LocalDate day) {
    double part = ((day.getMonthValue() - 1) * MONTH + day.getDayOfMonth()) / YEAR;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
  }

  /** The first of some sides, the ten columns of an actor. */
  private List<String> actor(Parties parties, List<Side> sides) {
    if (sides.isEmpty()) {
      return Collections.nCopies(ACTOR, "");
    }
    Side side = sides.getFirst();
    String country = parties.alpha3(side).orElse("");
    String type = type(side);
    List<String> fields = new ArrayList<>(List.of(country + type, side.name(), country));
    fields.addAll(Collections.nCopies(4, ""));
    fields.add(type);
    fields.addAll(Collections.nCopies(2, ""));
    return fields;
  }

  /** The role of CAMEO that a side has. */
  private String type(Side side) {
    if (side.sort() == Sort.CIVILIANS) {
      return "CVL";
    }
    return registry
        .actor(side.key())
        .map(actor -> switch (actor.kind()) {
          case GOVERNMENT, MINISTRY -> "GOV";
          case STATE_FORCE -> "MIL";
          case POLICE -> "COP";
          case INTELLIGENCE -> "SPY";
          case ARMED_GROUP -> "REB";
          case PARTY -> "PTY";
          case INTERNATIONAL_BODY -> "IGO";
          case STATE, COALITION, COMMUNITY, PERSON, MONITOR, MEDIA, COURT, COMPANY -> "";
        })
        .orElse("");
  }

  /** Where it was, the eight columns of a place; regions have no codes here. */
  private static List<String> place(PlaceMention place) {
    Optional<Countries.Country> country = place.country().flatMap(Countries.ALL::of);
    boolean states = place.country().filter("US"::equals).isPresent();
    String name = Stream.of(
            Optional.of(place.name()),
            place.admin().filter(admin -> !admin.equals(place.name())),
            country.map(Countries.Country::name).filter(one -> !one.equals(place.name())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return List.of(
        geoType(place.precision(), states),
        name,
        country.map(Countries.Country::fips).orElse(""),
        "",
        "",
        place.point().map(point -> degrees(point.latitude())).orElse(""),
        place.point().map(point -> degrees(point.longitude())).orElse(""),
        "");
  }

  /** States and towns of the United States have types of their own. */
  private static String geoType(Precision precision, boolean states) {
    return switch (precision) {
      case POINT, TOWN -> states ? "3" : "4";
      case DISTRICT, REGION -> states ? "2" : "5";
      case COUNTRY -> "1";
    };
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.4f", degrees);
  }

  /** The report that was published first, by its id where that is not known. */
  private static Optional<Report> first(Carried incident) {
    return incident.reports().values().stream()
        .min(Comparator.comparing(GdeltTable::published)
            .thenComparing(report -> report.id().value()));
  }

  private static LocalDate published(Report report) {
    return report.published().map(Published::date).orElse(LocalDate.MAX);
  }

  private static String address(Report report) {
    return report.uri().filter(WebAddress::isOne).orElse("");
  }

  /** Whether the first report opens with it. */
  private static boolean isRoot(Carried incident) {
    Optional<String> report = first(incident).map(one -> one.id().value());
    return incident.sheet().incident().accounts().stream()
        .filter(account -> report.filter(account.source().report()::equals).isPresent())
        .anyMatch(Account::isLead);
  }
}
