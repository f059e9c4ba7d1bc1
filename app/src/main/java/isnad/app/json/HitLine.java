package isnad.app.json;

import isnad.core.report.Published;
import isnad.core.view.Hit;

/** A report that answers a search, as one line of JSON: docs/search.md. */
public final class HitLine {
  private HitLine() {}

  public static String of(Hit hit) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("report", hit.report().id().value());
      json.writeNumberProperty("version", hit.version());
      JsonWriting.text(json, "outlet", hit.report().outlet());
      JsonWriting.text(json, "published", hit.report().published().map(Published::toString));
      JsonWriting.text(json, "title", hit.report().title());
      JsonWriting.text(json, "uri", hit.report().uri());
      json.writeNumberProperty("score", rounded(hit.score()));
      AnswerObject.list(json, "passages", hit.passages(), passage -> {
        json.writeStartObject();
        json.writeNumberProperty("start", passage.quote().span().start());
        json.writeNumberProperty("end", passage.quote().span().end());
        json.writeStringProperty("quote", passage.quote().words());
        AnswerObject.list(json, "marks", passage.marks(), mark -> {
          json.writeStartArray();
          json.writeNumber(mark.start());
          json.writeNumber(mark.end());
          json.writeEndArray();
        });
        json.writeEndObject();
      });
      AnswerObject.list(json, "claims", hit.claims(), claim -> {
        json.writeStartObject();
        json.writeStringProperty("claim", claim.claim().value());
        json.writeStringProperty("incident", claim.incident().toString());
        json.writeStringProperty("type", claim.type());
        json.writeNumberProperty("score", rounded(claim.score()));
        JsonWriting.span(json, "says", claim.says());
        json.writeEndObject();
      });
      json.writeEndObject();
    });
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
