package isnad.app.json;

import isnad.core.view.Relation;

/** An alleged relation between two parties as one line of JSON. */
public final class RelationLine {
  private RelationLine() {}

  public static String of(Relation relation) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("from", relation.from().name());
      json.writeStringProperty("type", relation.type().name());
      json.writeStringProperty("to", relation.to().name());
      AnswerObject.figures(json, relation.said());
      AnswerObject.list(
          json, "incidents", relation.incidents(), id -> json.writeString(id.toString()));
      json.writeEndObject();
    });
  }
}
