package isnad.app.json;

import isnad.core.view.Bounds;
import isnad.core.view.DaySum;
import isnad.core.view.Timeline;
import tools.jackson.core.JsonGenerator;

/** Incidents in the order of time as one line of JSON. */
public final class TimelineLine {
  private TimelineLine() {}

  public static String of(Timeline timeline) {
    return JsonWriting.line(json -> write(json, timeline));
  }

  static void write(JsonGenerator json, Timeline timeline) {
    json.writeStartObject();
    json.writeStringProperty("step", timeline.step().key());
    AnswerObject.list(json, "bars", timeline.bars(), bar -> {
      json.writeStartObject();
      json.writeStringProperty("from", bar.from().toString());
      json.writeStringProperty("to", bar.to().toString());
      sums(json, bar.incidents(), bar.denied(), bar.killed());
      json.writeEndObject();
    });
    part(json, "outside", timeline.outside());
    part(json, "undated", timeline.undated());
    json.writeEndObject();
  }

  private static void part(JsonGenerator json, String name, DaySum sum) {
    json.writeName(name);
    json.writeStartObject();
    sums(json, sum.incidents(), sum.denied(), sum.killed());
    json.writeEndObject();
  }

  private static void sums(JsonGenerator json, long incidents, long denied, Bounds killed) {
    json.writeNumberProperty("incidents", incidents);
    json.writeNumberProperty("denied", denied);
    json.writeName("killed");
    json.writeStartObject();
    json.writeStringProperty("policy", "ucdp");
    json.writeNumberProperty("low", killed.low());
    json.writeNumberProperty("best", killed.best());
    json.writeNumberProperty("high", killed.high());
    json.writeEndObject();
  }
}
