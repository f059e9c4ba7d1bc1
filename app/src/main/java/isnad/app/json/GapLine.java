package isnad.app.json;

import isnad.core.reading.Gap;
import isnad.core.reading.GapCount;

/** Something that could not be read, as one line of JSON without its line end: docs/gaps.md. */
public final class GapLine {
  private GapLine() {}

  public static String of(GapCount count) {
    Gap gap = count.first();
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("gap", gap.kind().key());
      json.writeStringProperty("reason", gap.reason().key());
      json.writeStringProperty("words", gap.words());
      json.writeNumberProperty("count", count.times());
      json.writeNumberProperty("reports", count.reports());
      json.writeName("example");
      json.writeStartObject();
      json.writeStringProperty("report", gap.at().report().value());
      JsonWriting.span(json, "text", gap.at());
      JsonWriting.span(json, "context", gap.context());
      json.writeEndObject();
      json.writeEndObject();
    });
  }
}
