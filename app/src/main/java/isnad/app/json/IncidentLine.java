package isnad.app.json;

import isnad.core.incident.Outline;
import isnad.core.incident.ReportIncident;
import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An incident, or what a report is about, as one line of JSON: docs/incidents.md. */
public final class IncidentLine {
  private IncidentLine() {}

  public static String of(Synopsis synopsis) {
    Outline outline = synopsis.outline();
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("incident", synopsis.id().toString());
      json.writeStringProperty("type", outline.type().name());
      json.writeStringProperty("modality", outline.modality().key());
      JsonWriting.text(json, "from", outline.from().map(LocalDate::toString));
      JsonWriting.text(json, "to", outline.to().map(LocalDate::toString));
      outline.place().ifPresent(place -> place(json, place));
      names(json, "agents", outline.doers());
      names(json, "targets", outline.others());
      counts(json, outline);
      json.writeNumberProperty("claims", synopsis.claims());
      json.writeNumberProperty("reports", synopsis.reports());
      names(json, "outlets", outline.outlets());
      figures(json, "told", synopsis.told());
      if (synopsis.denied().atMost() > 0) {
        figures(json, "denied", synopsis.denied());
      }
      json.writeEndObject();
    });
  }

  /** The line of a report: its incident, its near-copies, and its incident's least origins. */
  public static String of(ReportIncident report, Optional<Integer> independent) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("id", report.report());
      orNull(json, "incident", report.incident().map(one -> one.id().toString()));
      orNull(json, "copies", report.copies());
      json.writeName("independent");
      independent.ifPresentOrElse(json::writeNumber, json::writeNull);
      json.writeEndObject();
    });
  }

  private static void orNull(JsonGenerator json, String key, Optional<String> value) {
    json.writeName(key);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private static void place(JsonGenerator json, PlaceMention place) {
    json.writeName("place");
    json.writeStartObject();
    json.writeStringProperty("name", place.name());
    JsonWriting.text(json, "country", place.country());
    JsonWriting.position(json, place);
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String key, List<String> names) {
    if (!names.isEmpty()) {
      json.writeName(key);
      json.writeStartArray();
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static void counts(JsonGenerator json, Outline outline) {
    if (outline.counts().isEmpty()) {
      return;
    }
    json.writeName("counts");
    json.writeStartArray();
    new EnumMap<>(outline.counts()).forEach((of, quantity) -> {
      json.writeStartObject();
      json.writeStringProperty("of", of.key());
      json.writeNumberProperty("min", quantity.min());
      quantity.max().ifPresent(max -> json.writeNumberProperty("max", max));
      json.writeEndObject();
    });
    json.writeEndArray();
  }

  private static void figures(JsonGenerator json, String key, Synopsis.Standing figures) {
    json.writeName(key);
    json.writeStartObject();
    json.writeNumberProperty("atLeast", figures.atLeast());
    json.writeNumberProperty("atMost", figures.atMost());
    json.writeNumberProperty("chains", figures.chains());
    names(json, "origins", figures.origins());
    names(json, "commonLinks", figures.links());
    json.writeEndObject();
  }
}
