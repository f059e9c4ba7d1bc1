package isnad.app.json;

import isnad.core.incident.Outline;
import isnad.core.incident.Synopsis;
import isnad.core.view.Bounds;
import isnad.core.view.KindToll;
import isnad.core.view.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * An incident as a feature of GeoJSON for programs that draw maps: its properties are flat, so that
 * each is a column. Who did it is {@code alleged_doers}; {@code origins} and {@code deniers} are
 * names, and {@code notes} tell in prose on whose word all stands.
 */
public record IncidentFeature(
    Synopsis synopsis,
    List<KindToll> tolls,
    List<String> doers,
    List<String> targets,
    List<String> origins,
    List<String> deniers,
    String notes) {
  public IncidentFeature {
    tolls = List.copyOf(tolls);
    doers = List.copyOf(doers);
    targets = List.copyOf(targets);
    origins = List.copyOf(origins);
    deniers = List.copyOf(deniers);
  }

  /** What stands before the features of a collection, and behind them. */
  public static final String HEAD = "{\"type\":\"FeatureCollection\",\"features\":[\n";

  public static final String FOOT = "\n]}\n";

  /** Whether it can be put on a map. */
  public static boolean isOnMap(Synopsis synopsis) {
    return PointFeature.isAt(synopsis.outline().place());
  }

  /** The object, on one line. */
  public String line() {
    return JsonWriting.line(json -> PointFeature.write(
        json,
        Optional.of(synopsis.id().toString()),
        synopsis.outline().place().orElseThrow(),
        this::properties));
  }

  private void properties(JsonGenerator json) {
    Outline outline = synopsis.outline();
    outline.place().ifPresent(place -> {
      JsonWriting.text(json, "admin", place.admin());
      JsonWriting.text(json, "country", place.country());
    });
    json.writeStringProperty("incident", synopsis.id().toString());
    json.writeStringProperty("type", outline.type().name());
    json.writeStringProperty("family", outline.type().family().key());
    json.writeStringProperty("modality", outline.modality().key());
    JsonWriting.text(json, "from", outline.from().map(LocalDate::toString));
    JsonWriting.text(json, "to", outline.to().map(LocalDate::toString));
    AnswerObject.list(json, "alleged_doers", doers, json::writeString);
    AnswerObject.list(json, "targets", targets, json::writeString);
    tolls.stream()
        .filter(kind -> kind.standing() == Standing.HAPPENED)
        .forEach(kind -> bounds(json, kind.of().key(), kind.toll().bounds()));
    json.writeNumberProperty("claims", synopsis.claims());
    json.writeNumberProperty("reports", synopsis.reports());
    standing(json, "origins", synopsis.told());
    AnswerObject.list(json, "origins", origins, json::writeString);
    json.writeBooleanProperty("denied", synopsis.denied().atMost() > 0);
    standing(json, "deniers", synopsis.denied());
    AnswerObject.list(json, "deniers", deniers, json::writeString);
    json.writeStringProperty("notes", notes);
  }

  private static void bounds(JsonGenerator json, String of, Bounds bounds) {
    json.writeNumberProperty(of + "_low", bounds.low());
    json.writeNumberProperty(of + "_best", bounds.best());
    json.writeNumberProperty(of + "_high", bounds.high());
    json.writeBooleanProperty(of + "_or_more", bounds.open());
  }

  private static void standing(JsonGenerator json, String whose, Synopsis.Standing standing) {
    json.writeNumberProperty(whose + "_least", standing.atLeast());
    json.writeNumberProperty(whose + "_most", standing.atMost());
    json.writeNumberProperty(whose + "_chains", standing.chains());
  }
}
