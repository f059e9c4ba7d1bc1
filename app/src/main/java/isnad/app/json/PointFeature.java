package isnad.app.json;

import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * A feature of GeoJSON (RFC 7946) at a point, which stands for all within {@code radius} metres:
 * how large a place of its precision is, roughly.
 */
final class PointFeature {
  private PointFeature() {}

  /** Whether it is known where the place lies. */
  static boolean isAt(Optional<PlaceMention> place) {
    return place.flatMap(PlaceMention::point).isPresent();
  }

  /** The feature of a place with a point; {@code more} writes what is told of it. */
  static void write(
      JsonGenerator json, Optional<String> id, PlaceMention place, Consumer<JsonGenerator> more) {
    PlaceMention.Point point = place.point().orElseThrow();
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    JsonWriting.text(json, "id", id);
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
    json.writeStringProperty("place", place.name());
    json.writeStringProperty("precision", place.precision().key());
    json.writeNumberProperty("radius", radius(place.precision()));
    more.accept(json);
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
