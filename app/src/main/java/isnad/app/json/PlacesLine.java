package isnad.app.json;

import isnad.core.incident.Synopsis;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Incidents on a map as GeoJSON (RFC 7946): a feature for each whose place has a point. */
public final class PlacesLine {
  private PlacesLine() {}

  /** An incident, and what it is called on a map. */
  public record Placed(Synopsis synopsis, String title, String when, String standing) {}

  public static String of(List<Placed> incidents) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      // Also where there are none: a collection without the member is none.
      json.writeName("features");
      json.writeStartArray();
      incidents.stream()
          .filter(one -> PointFeature.isAt(one.synopsis.outline().place()))
          .forEach(one -> feature(json, one));
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void feature(JsonGenerator json, Placed one) {
    PointFeature.write(
        json, Optional.empty(), one.synopsis.outline().place().orElseThrow(), properties -> {
          properties.writeStringProperty("incident", one.synopsis.id().toString());
          properties.writeStringProperty("title", one.title);
          properties.writeStringProperty("when", one.when);
          properties.writeStringProperty("standing", one.standing);
          properties.writeStringProperty("type", one.synopsis.outline().type().name());
          properties.writeBooleanProperty("denied", one.synopsis.denied().atMost() > 0);
        });
  }
}
