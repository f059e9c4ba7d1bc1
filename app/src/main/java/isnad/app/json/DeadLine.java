package isnad.app.json;

import isnad.core.incident.IncidentId;
import isnad.core.view.Dead;
import isnad.core.view.Detail;
import isnad.core.view.SamePerson;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A person who is said by name to have been killed, as one line: docs/dead.md. */
public final class DeadLine {
  private DeadLine() {}

  public static String of(Dead dead) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("name", dead.name());
      JsonWriting.text(json, "id", dead.id());
      json.writeStringProperty("status", "claimed");
      details(json, "spellings", dead.spellings());
      details(json, "ages", dead.ages());
      details(json, "sexes", dead.sexes());
      details(json, "roles", dead.roles());
      AnswerObject.list(
          json,
          "incidents",
          dead.incidents().stream().map(IncidentId::toString).toList(),
          json::writeString);
      AnswerObject.figures(json, dead.corroboration());
      AnswerObject.list(
          json, "saidBy", dead.told(), telling -> AnswerObject.telling(json, telling));
      AnswerObject.list(
          json, "denials", dead.denied(), telling -> AnswerObject.telling(json, telling));
      AnswerObject.list(
          json,
          "onePersonBy",
          dead.grounds().stream().map(SamePerson.Ground::key).sorted().toList(),
          json::writeString);
      json.writeEndObject();
    });
  }

  private static void details(JsonGenerator json, String key, List<Detail> details) {
    AnswerObject.list(json, key, details, detail -> {
      json.writeStartObject();
      json.writeStringProperty("value", detail.value());
      json.writeStringProperty("claim", detail.telling().id().value());
      JsonWriting.span(json, "text", detail.words());
      json.writeEndObject();
    });
  }
}
