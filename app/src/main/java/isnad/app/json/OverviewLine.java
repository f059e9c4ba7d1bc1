package isnad.app.json;

import isnad.core.incident.Synopsis;
import java.util.List;

/** What a ledger holds at a glance, as one object of JSON: docs/desk.md. */
public final class OverviewLine {
  private OverviewLine() {}

  /** Of so many reports; each list has incidents as {@link IncidentLine} writes them. */
  public static String of(
      long reports, List<Synopsis> disputed, List<Synopsis> single, List<Synopsis> latest) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeNumberProperty("reports", reports);
      JsonWriting.lines(
          json, "disputed", disputed.stream().map(IncidentLine::of).toList());
      JsonWriting.lines(
          json, "onOneVoice", single.stream().map(IncidentLine::of).toList());
      JsonWriting.lines(json, "latest", latest.stream().map(IncidentLine::of).toList());
      json.writeEndObject();
    });
  }
}
