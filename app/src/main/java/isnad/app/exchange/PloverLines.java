package isnad.app.exchange;

import isnad.app.exchange.Parties.Side;
import isnad.app.exchange.Parties.Sort;
import isnad.app.json.PloverEvent;
import isnad.core.event.CountOf;
import isnad.core.event.Modality;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Actor;
import isnad.core.pack.Registry;
import isnad.core.view.Bounds;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Incidents as events of PLOVER. What is planned, feared or not so is told by the auxiliary modes
 * {@code future}, {@code hypothetical} and {@code negation}.
 */
public record PloverLines(Registry registry, String version, Instant made) {
  /** The quad codes of PLOVER's events. */
  private static final Map<String, Integer> QUAD = Map.ofEntries(
      Map.entry("AGREE", 1),
      Map.entry("CONSULT", 1),
      Map.entry("SUPPORT", 1),
      Map.entry("CONCEDE", 1),
      Map.entry("COOPERATE", 2),
      Map.entry("AID", 2),
      Map.entry("RETREAT", 2),
      Map.entry("REQUEST", 3),
      Map.entry("ACCUSE", 3),
      Map.entry("REJECT", 3),
      Map.entry("THREATEN", 3),
      Map.entry("PROTEST", 4),
      Map.entry("SANCTION", 4),
      Map.entry("MOBILIZE", 4),
      Map.entry("COERCE", 4),
      Map.entry("ASSAULT", 4));

  /** The modes that Isnad's types of events tell; others tell none. */
  private static final Map<String, String> MODES = Map.ofEntries(
      Map.entry("abduction", "abduct"),
      Map.entry("air-strike", "aerial"),
      Map.entry("shelling", "heavy-weapons"),
      Map.entry("bombing", "explosives"),
      Map.entry("destruction", "destroy"),
      Map.entry("arrest", "arrest"),
      Map.entry("seizure", "seize"),
      Map.entry("siege", "restrict"),
      Map.entry("release", "release"),
      Map.entry("withdrawal", "withdraw"),
      Map.entry("trial", "convict"),
      Map.entry("protest", "demo"),
      Map.entry("deployment", "troops"),
      Map.entry("condemn", "disapprove"),
      Map.entry("accuse", "allege"));

  /** What PLOVER calls those who are counted. */
  private static final Map<String, CountOf> SIZES =
      Map.of("dead", CountOf.KILLED, "injured", CountOf.WOUNDED, "arrested", CountOf.ARRESTED);

  /** The object of an incident, or why there is none. */
  public Told of(Carried incident) {
    Optional<String> event =
        Optional.ofNullable(incident.synopsis().outline().type().codes().get("plover"));
    if (event.isEmpty()) {
      return new Told.Nothing(Left.NO_CODE);
    }
    if (incident.span().isEmpty()) {
      return new Told.Nothing(Left.NO_DAY);
    }
    Parties parties = new Parties(incident, registry);
    if (parties.doers().isEmpty()) {
      return new Told.Nothing(Left.NO_ACTOR);
    }
    return Told.Rows.one(List.of(event(incident, event.get(), parties).line()));
  }

  private PloverEvent event(Carried incident, String event, Parties parties) {
    Carried.Span span = incident.span().orElseThrow();
    Integer quad = QUAD.get(event);
    return new PloverEvent(
        incident.id(),
        span.from(),
        Optional.of(span.to()).filter(to -> span.days() > 1),
        event,
        quad == null ? OptionalInt.empty() : OptionalInt.of(quad),
        modes(incident, event),
        entities(parties, parties.doers()),
        entities(parties, parties.targets()),
        incident.place().map(PloverLines::location),
        sizes(incident),
        incident.reports().values().stream()
            .sorted(Comparator.comparing(report -> report.id().value()))
            .toList(),
        new Notes(incident, parties).text(),
        version,
        made.toString());
  }

  /**
   * The mode of the first type that tells one and has the same event: by what a strike was made.
   */
  private static List<String> modes(Carried incident, String event) {
    return Stream.concat(
            incident.types().stream()
                .filter(type -> event.equals(type.codes().get("plover")))
                .flatMap(type -> Stream.ofNullable(MODES.get(type.name())))
                .limit(1),
            auxiliary(incident.synopsis().outline().modality()).stream())
        .toList();
  }

  private static Optional<String> auxiliary(Modality modality) {
    return switch (modality) {
      case ACTUAL -> Optional.empty();
      case PLANNED -> Optional.of("future");
      case POSSIBLE, ATTEMPTED -> Optional.of("hypothetical");
      case NEGATED -> Optional.of("negation");
    };
  }

  private List<PloverEvent.Entity> entities(Parties parties, List<Side> sides) {
    return sides.stream()
        .map(side -> new PloverEvent.Entity(
            side.name(),
            parties.alpha3(side),
            sector(side),
            registry.actor(side.key()).flatMap(Actor::wikidata)))
        .toList();
  }

  /** The sector of PLOVER that it is of. */
  private Optional<String> sector(Side side) {
    if (side.sort() == Sort.CIVILIANS) {
      return Optional.of("CVL");
    }
    if (side.key().isEmpty()) {
      return Optional.of("UAF");
    }
    return registry.actor(side.key()).flatMap(actor -> switch (actor.kind()) {
      case STATE, GOVERNMENT, MINISTRY -> Optional.of("GOV");
      case STATE_FORCE -> Optional.of("MIL");
      case POLICE -> Optional.of("COP");
      case INTELLIGENCE -> Optional.of("SPY");
      case ARMED_GROUP -> Optional.of("REB");
      case PARTY -> Optional.of("PTY");
      case MEDIA -> Optional.of("JRN");
      case COURT -> Optional.of("JUD");
      case COMPANY -> Optional.of("BUS");
      case COMMUNITY -> Optional.of("SOC");
      case COALITION, INTERNATIONAL_BODY, MONITOR, PERSON -> Optional.empty();
    });
  }

  private static PloverEvent.Location location(PlaceMention place) {
    Optional<Countries.Country> country = place.country().flatMap(Countries.ALL::of);
    return new PloverEvent.Location(
        place, country.map(Countries.Country::name), country.map(Countries.Country::alpha3));
  }

  /** The best figures; the notes have their bounds. */
  private static Map<String, Long> sizes(Carried incident) {
    Map<String, Long> sizes = new HashMap<>();
    SIZES.forEach((name, of) ->
        incident.bounds(of).map(Bounds::best).ifPresent(best -> sizes.put(name, best)));
    return sizes;
  }
}
