package isnad.app.exchange;

import isnad.app.exchange.Parties.Side;
import isnad.app.exchange.Parties.Sort;
import isnad.app.json.JsonWriting;
import isnad.core.event.CountOf;
import isnad.core.event.Modality;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Registry;
import isnad.core.report.Report;
import isnad.core.view.Bounds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Incidents as events of PLOVER (openeventdata/PLOVER), a JSON object a line. Texts are left out:
 * they are their publishers'. What is planned, feared or not so is told by the auxiliary modes
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
    return Told.Rows.one(List.of(JsonWriting.line(json -> {
      json.writeStartObject();
      head(json, incident, event.get());
      sides(json, "actor", parties.doers());
      sides(json, "recipient", parties.targets());
      incident.place().ifPresent(place -> place(json, place));
      size(json, incident);
      sources(json, incident);
      json.writeStringProperty("comment", new Notes(incident, parties).text());
      json.writeStringProperty("coder", version);
      json.writeStringProperty("coded_time", made.toString());
      json.writeEndObject();
    })));
  }

  private static void head(JsonGenerator json, Carried incident, String event) {
    Carried.Span span = incident.span().orElseThrow();
    json.writeStringProperty("id", incident.id());
    json.writeStringProperty("date", span.from().toString());
    if (span.days() > 1) {
      json.writeStringProperty("enddate", span.to().toString());
    }
    json.writeName("event");
    json.writeStartArray();
    json.writeString(event);
    json.writeEndArray();
    Optional.ofNullable(QUAD.get(event))
        .ifPresent(quad -> json.writeNumberProperty("quad_code", quad));
    json.writeName("mode");
    json.writeStartArray();
    Optional.ofNullable(MODES.get(incident.synopsis().outline().type().name()))
        .ifPresent(json::writeString);
    auxiliary(incident.synopsis().outline().modality()).ifPresent(json::writeString);
    json.writeEndArray();
  }

  private static Optional<String> auxiliary(Modality modality) {
    return switch (modality) {
      case ACTUAL -> Optional.empty();
      case PLANNED -> Optional.of("future");
      case POSSIBLE, ATTEMPTED -> Optional.of("hypothetical");
      case NEGATED -> Optional.of("negation");
    };
  }

  private void sides(JsonGenerator json, String key, List<Side> sides) {
    json.writeName(key);
    json.writeStartArray();
    for (Side side : sides) {
      json.writeStartObject();
      code(side).ifPresent(code -> json.writeStringProperty("code", code));
      sector(side).ifPresent(sector -> json.writeStringProperty("sector", sector));
      json.writeStringProperty("entity_text", side.name());
      registry
          .actor(side.key())
          .flatMap(actor -> actor.wikidata())
          .ifPresent(id -> json.writeStringProperty("identifier_id", id));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The three letters of the one country that it is of. */
  private Optional<String> code(Side side) {
    return registry
        .actor(side.key())
        .filter(actor -> actor.countries().size() == 1)
        .flatMap(actor -> Countries.ALL.of(actor.countries().getFirst()))
        .map(Countries.Country::alpha3);
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

  private static void place(JsonGenerator json, PlaceMention place) {
    json.writeName("event_loc");
    json.writeStartObject();
    json.writeStringProperty("extracted_place", place.text().words());
    json.writeStringProperty("resolved_place", place.name());
    place.point().ifPresent(point -> {
      json.writeNumberProperty("lat", point.latitude());
      json.writeNumberProperty("lon", point.longitude());
    });
    JsonWriting.text(json, "province", place.admin());
    place.country().flatMap(Countries.ALL::of).ifPresent(country -> {
      json.writeStringProperty("country", country.name());
      json.writeStringProperty("country_code", country.alpha3());
    });
    json.writeNumberProperty(
        "resolution",
        switch (place.precision()) {
          case POINT -> 5;
          case TOWN -> 4;
          case DISTRICT -> 3;
          case REGION -> 2;
          case COUNTRY -> 1;
        });
    json.writeEndObject();
  }

  /** The best figures; the notes have their bounds. */
  private static void size(JsonGenerator json, Carried incident) {
    Map<String, CountOf> sizes =
        Map.of("dead", CountOf.KILLED, "injured", CountOf.WOUNDED, "arrested", CountOf.ARRESTED);
    json.writeName("size");
    json.writeStartObject();
    sizes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(size -> incident
            .bounds(size.getValue())
            .map(Bounds::best)
            .ifPresent(best -> json.writeNumberProperty(size.getKey(), best)));
    json.writeEndObject();
  }

  private static void sources(JsonGenerator json, Carried incident) {
    json.writeName("cite_info");
    json.writeStartArray();
    incident.reports().values().stream()
        .sorted(Comparator.comparing(report -> report.id().value()))
        .forEach(report -> source(json, report));
    json.writeEndArray();
  }

  private static void source(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("citation", report.id().value());
    JsonWriting.text(json, "publication", report.outlet());
    JsonWriting.text(json, "title", report.title());
    JsonWriting.text(json, "url", report.uri());
    json.writeStringProperty("language", report.language().code());
    json.writeEndObject();
  }
}
