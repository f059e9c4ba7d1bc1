package isnad.app.json;

import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Incidents as GeoJSON (RFC 7946): a feature for each that has a place with a point. The point
 * stands for all within {@code radius} metres: how large a place of its precision is, roughly.
 */
public final class PlacesLine {
  private PlacesLine() {}

  /** An incident, and what it is called on a map. */
  public record Placed(Synopsis synopsis, String title, String when, String standing) {}

  public static String of(List<Placed> incidents) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      AnswerObject.list(
          json,
          "features",
          incidents.stream().filter(PlacesLine::isOnMap).toList(),
          one -> feature(json, one));
      json.writeEndObject();
    });
  }

  private static boolean isOnMap(Placed one) {
    return one.synopsis.outline().place().flatMap(PlaceMention::point).isPresent();
  }

  private static void feature(JsonGenerator json, Placed one) {
    PlaceMention place = one.synopsis.outline().place().orElseThrow();
    PlaceMention.Point point = place.point().orElseThrow();
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeName("geometry");
    json.writeStartObject();
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    json.writeStartArray();
    json.writeNumber(point.longitude());
    json.writeNumber(point.latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeName("properties");
    json.writeStartObject();
    json.writeStringProperty("incident", one.synopsis.id().toString());
    json.writeStringProperty("title", one.title);
    json.writeStringProperty("when", one.when);
    json.writeStringProperty("standing", one.standing);
    json.writeStringProperty("type", one.synopsis.outline().type().name());
    json.writeStringProperty("place", place.name());
    json.writeStringProperty("precision", place.precision().key());
    json.writeNumberProperty("radius", radius(place.precision()));
    json.writeBooleanProperty("denied", one.synopsis.denied().atMost() > 0);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Rough sizes: a building, a town, a district, a province, a country. */
  private static int radius(Precision precision) {
    return switch (precision) {
      case POINT -> 500;
      case TOWN -> 4_000;
      case DISTRICT -> 20_000;
      case REGION -> 60_000;
      case COUNTRY -> 200_000;
    };
  }
}
