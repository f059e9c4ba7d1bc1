package isnad.app.json;

import isnad.core.view.Facets;
import isnad.core.view.Hit;
import java.util.List;

/** What hits have in common, as one object of JSON: docs/search.md. */
public final class FacetsLine {
  private FacetsLine() {}

  public static String of(Facets facets) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeNumberProperty("reports", facets.reports());
      json.writeBooleanProperty("all", facets.all());
      for (Facets.Facet facet : facets.facets()) {
        json.writeName(facet.kind().key());
        json.writeStartArray();
        for (Facets.Count count : facet.counts()) {
          json.writeStartObject();
          json.writeStringProperty("value", count.value());
          json.writeNumberProperty("reports", count.reports());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    });
  }

  /** The same with the hits beside it. */
  public static String of(List<Hit> hits, Facets facets) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      JsonWriting.lines(json, "hits", hits.stream().map(HitLine::of).toList());
      json.writeName("facets");
      json.writeRawValue(of(facets));
      json.writeEndObject();
    });
  }
}
