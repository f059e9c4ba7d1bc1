package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code isnad dataset --as geojson}, by the rules of RFC 7946 and as a reader of it reads it. */
class MapDatasetTest {
  @TempDir
  private Path folder;

  private static List<JsonNode> features(String text) {
    JsonNode collection = JsonMapper.shared().readTree(text);
    assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(collection.propertyNames()).containsExactly("type", "features");
    return StreamSupport.stream(collection.get("features").spliterator(), false).toList();
  }

  private static JsonNode of(List<JsonNode> features, String place, String type) {
    return features.stream()
        .map(feature -> feature.get("properties"))
        .filter(one -> one.get("place").asString().equals(place))
        .filter(one -> one.get("type").asString().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " at " + place + " is none of " + features));
  }

  @Test
  void featuresHaveWhatTheStandardAsksForAndPropertiesOfOneKind() throws IOException {
    DatasetRun data = DatasetRun.in(folder);
    List<JsonNode> features = features(data.as("geojson"));
    assertThat(features).isNotEmpty().allSatisfy(feature -> {
      assertThat(feature.propertyNames()).containsExactly("type", "id", "geometry", "properties");
      assertThat(feature.get("type").asString()).isEqualTo("Feature");
      assertThat(feature.get("id").asString()).startsWith("i-");
      assertThat(feature.get("geometry").propertyNames()).containsExactly("type", "coordinates");
      assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(-180.0, 180.0);
      assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(-90.0, 90.0);
      JsonNode properties = feature.get("properties");
      for (String number : List.of(
          "radius",
          "claims",
          "reports",
          "origins_least",
          "origins_most",
          "origins_chains",
          "deniers_least",
          "deniers_most",
          "deniers_chains")) {
        assertThat(properties.get(number).isIntegralNumber()).as(number).isTrue();
      }
      assertThat(properties.get("denied").isBoolean()).isTrue();
      assertThat(properties.get("precision").asString())
          .isIn("point", "town", "district", "region", "country");
    });
  }

  @Test
  void countsOriginsAndDenialsAreThoseOfTheLedger() throws IOException {
    DatasetRun data = DatasetRun.in(folder);
    List<JsonNode> features = features(data.as("geojson"));
    JsonNode shelling = of(features, "Saraqib", "shelling");
    assertThat(shelling.get("killed_low").asLong()).isEqualTo(3);
    assertThat(shelling.get("killed_high").asLong()).isEqualTo(5);
    assertThat(shelling.get("alleged_doers").toString()).contains("Syrian");
    assertThat(shelling.get("denied").asBoolean()).isTrue();
    assertThat(shelling.get("deniers").size()).isEqualTo(1);
    assertThat(shelling.get("notes").asString()).contains("alleged, not established");
    assertThat(shelling.has("doers")).isFalse();
    List<JsonNode> incidents = data.incidents();
    for (JsonNode feature : features) {
      JsonNode own = incidents.stream()
          .filter(one -> one.get("incident").equals(feature.get("id")))
          .findFirst()
          .orElseThrow();
      JsonNode told = feature.get("properties");
      assertThat(told.get("claims")).isEqualTo(own.get("claims"));
      assertThat(told.get("reports")).isEqualTo(own.get("reports"));
      assertThat(told.get("origins_least")).isEqualTo(own.at("/told/atLeast"));
      assertThat(told.get("origins_most")).isEqualTo(own.at("/told/atMost"));
      assertThat(told.get("origins_chains")).isEqualTo(own.at("/told/chains"));
      assertThat(told.get("denied").asBoolean()).isEqualTo(own.has("denied"));
      assertThat(told.get("modality")).isEqualTo(own.get("modality"));
    }
  }

  @Test
  void whatIsOnNoMapIsCounted() throws IOException {
    DatasetRun data = DatasetRun.in(folder);
    List<JsonNode> incidents = data.incidents();
    Set<String> placed = incidents.stream()
        .filter(one -> one.at("/place/lat").isNumber())
        .map(one -> one.get("incident").asString())
        .collect(Collectors.toSet());
    List<JsonNode> features = features(data.as("geojson"));
    assertThat(features)
        .map(one -> one.get("id").asString())
        .containsExactlyInAnyOrderElementsOf(placed);
    int left = incidents.size() - placed.size();
    assertThat(left).isPositive();
    assertThat(data.run.err())
        .contains(placed.size() + " told, " + left + " left out (" + left + " no-place)");
  }

  @Test
  void aReaderOfTheFormReadsTheSamePoints() throws IOException, ParseException {
    DatasetRun data = DatasetRun.in(folder);
    String text = data.as("geojson");
    List<JsonNode> features = features(text);
    Geometry all = new GeoJsonReader().read(text);
    assertThat(all.getNumGeometries()).isEqualTo(features.size());
    for (int i = 0; i < features.size(); i++) {
      Point point = (Point) all.getGeometryN(i);
      assertThat(point.getX())
          .isEqualTo(features.get(i).at("/geometry/coordinates/0").asDouble());
      assertThat(point.getY())
          .isEqualTo(features.get(i).at("/geometry/coordinates/1").asDouble());
    }
    assertThat(of(features, "Idlib", "air-strike").get("notes").asString())
        .contains("<b>الوادي</b>", "\u202e");
  }

  @Test
  void anEmptyLedgerGivesAnEmptyCollectionAndFiltersChoose() throws IOException, ParseException {
    DatasetRun none = DatasetRun.empty(folder.resolve("none"));
    String text = none.as("geojson");
    assertThat(features(text)).isEmpty();
    assertThat(new GeoJsonReader().read(text).getNumGeometries()).isZero();
    DatasetRun data = DatasetRun.in(folder);
    assertThat(features(data.as("geojson", "--to", "2020-12-31"))).hasSize(1);
    assertThat(features(data.as("geojson", "--top", "2", "--from", "2021-01-01")))
        .hasSizeLessThanOrEqualTo(2);
  }
}
