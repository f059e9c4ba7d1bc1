package isnad.app.json;

import isnad.core.mention.PlaceMention;
import isnad.core.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/**
 * An event of PLOVER (openeventdata/PLOVER) as a JSON object on one line; {@code sizes} are its
 * {@code dead}, {@code injured} and {@code arrested}. It has no texts: they are their publishers'.
 */
public record PloverEvent(
    String id,
    LocalDate date,
    Optional<LocalDate> end,
    String event,
    OptionalInt quad,
    List<String> modes,
    List<Entity> actors,
    List<Entity> recipients,
    Optional<Location> location,
    Map<String, Long> sizes,
    List<Report> reports,
    String comment,
    String coder,
    String coded) {
  public PloverEvent {
    modes = List.copyOf(modes);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    sizes = Map.copyOf(sizes);
    reports = List.copyOf(reports);
  }

  /** Who takes part: its country of three letters, sector and id of Wikidata where there are. */
  public record Entity(
      String name, Optional<String> code, Optional<String> sector, Optional<String> wikidata) {}

  /** Where it was; {@code country} is a name, {@code code} has three letters. */
  public record Location(PlaceMention place, Optional<String> country, Optional<String> code) {}

  /** The object. */
  public String line() {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("date", date.toString());
      JsonWriting.text(json, "enddate", end.map(LocalDate::toString));
      AnswerObject.list(json, "event", List.of(event), json::writeString);
      quad.ifPresent(number -> json.writeNumberProperty("quad_code", number));
      AnswerObject.list(json, "mode", modes, json::writeString);
      AnswerObject.list(json, "actor", actors, one -> entity(json, one));
      AnswerObject.list(json, "recipient", recipients, one -> entity(json, one));
      location.ifPresent(where -> location(json, where));
      json.writeName("size");
      json.writeStartObject();
      sizes.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(size -> json.writeNumberProperty(size.getKey(), size.getValue()));
      json.writeEndObject();
      AnswerObject.list(json, "cite_info", reports, one -> report(json, one));
      json.writeStringProperty("comment", comment);
      json.writeStringProperty("coder", coder);
      json.writeStringProperty("coded_time", coded);
      json.writeEndObject();
    });
  }

  private static void entity(JsonGenerator json, Entity one) {
    json.writeStartObject();
    JsonWriting.text(json, "code", one.code);
    JsonWriting.text(json, "sector", one.sector);
    json.writeStringProperty("entity_text", one.name);
    JsonWriting.text(json, "identifier_id", one.wikidata);
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Location where) {
    json.writeName("event_loc");
    json.writeStartObject();
    json.writeStringProperty("extracted_place", where.place.text().words());
    json.writeStringProperty("resolved_place", where.place.name());
    where.place.point().ifPresent(point -> {
      json.writeNumberProperty("lat", point.latitude());
      json.writeNumberProperty("lon", point.longitude());
    });
    JsonWriting.text(json, "province", where.place.admin());
    JsonWriting.text(json, "country", where.country);
    JsonWriting.text(json, "country_code", where.code);
    json.writeNumberProperty("resolution", resolution(where.place));
    json.writeEndObject();
  }

  private static int resolution(PlaceMention place) {
    return switch (place.precision()) {
      case POINT -> 5;
      case TOWN -> 4;
      case DISTRICT -> 3;
      case REGION -> 2;
      case COUNTRY -> 1;
    };
  }

  private static void report(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("citation", report.id().value());
    JsonWriting.text(json, "publication", report.outlet());
    JsonWriting.text(json, "title", report.title());
    JsonWriting.text(json, "url", report.uri());
    json.writeStringProperty("language", report.language().code());
    json.writeEndObject();
  }
}
