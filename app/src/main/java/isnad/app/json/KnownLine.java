package isnad.app.json;

import isnad.core.incident.Synopsis;
import isnad.core.pack.Actor;
import isnad.core.pack.Precision;
import isnad.core.view.ActorSheet;
import isnad.core.view.Grades;
import isnad.core.view.KnownPlace;
import isnad.core.view.Named.AtPlace;
import isnad.core.view.Named.Saying;
import isnad.core.view.Timeline;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Actors and places that packs know as lines of JSON. */
public final class KnownLine {
  private KnownLine() {}

  /** An actor of a list. */
  public static String of(Actor actor, long incidents) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      actor(json, actor);
      json.writeNumberProperty("incidents", incidents);
      json.writeEndObject();
    });
  }

  /** All of an actor. */
  public static String of(
      Actor actor,
      List<String> aliases,
      ActorSheet sheet,
      List<Grades.Grade> grades,
      Timeline timeline) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      actor(json, actor);
      AnswerObject.list(json, "countries", actor.countries(), json::writeString);
      JsonWriting.text(json, "wikidata", actor.wikidata());
      JsonWriting.text(json, "parent", actor.parent());
      AnswerObject.list(json, "aliases", aliases, json::writeString);
      json.writeName("namedAs");
      json.writeStartObject();
      new TreeMap<>(sheet.parts()).forEach((as, named) -> {
        json.writeName(as.key());
        json.writeStartObject();
        json.writeNumberProperty("incidents", named.incidents());
        latest(json, named.latest());
        json.writeEndObject();
      });
      json.writeEndObject();
      saying(json, "saidBy", sheet.saying());
      saying(json, "deniedBy", sheet.denying());
      AnswerObject.list(
          json,
          "grades",
          grades,
          grade -> json.writeString(grade.given().grade().name()));
      json.writeName("timeline");
      TimelineLine.write(json, timeline);
      json.writeEndObject();
    });
  }

  /** A place of a list. */
  public static String of(AtPlace place) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      place(json, place);
      json.writeEndObject();
    });
  }

  /** All of a place. */
  public static String of(
      AtPlace place, List<Synopsis> latest, List<Saying> doers, Timeline timeline) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      place(json, place);
      latest(json, latest);
      saying(json, "saidToAct", doers);
      json.writeName("timeline");
      TimelineLine.write(json, timeline);
      json.writeEndObject();
    });
  }

  private static void actor(JsonGenerator json, Actor actor) {
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeStringProperty("kind", actor.kind().key());
  }

  private static void place(JsonGenerator json, AtPlace at) {
    KnownPlace place = at.place();
    json.writeStringProperty("name", place.key().name());
    json.writeStringProperty("country", place.key().country());
    JsonWriting.text(json, "admin", place.admin());
    place.point().ifPresent(point -> {
      json.writeNumberProperty("lat", point.latitude());
      json.writeNumberProperty("lon", point.longitude());
    });
    JsonWriting.text(json, "precision", place.precision().map(Precision::key));
    json.writeNumberProperty("incidents", at.incidents());
  }

  private static void latest(JsonGenerator json, List<Synopsis> latest) {
    AnswerObject.list(json, "latest", latest, one -> json.writeString(one.id().toString()));
  }

  private static void saying(JsonGenerator json, String name, List<Saying> all) {
    AnswerObject.list(json, name, all, one -> {
      json.writeStartObject();
      json.writeStringProperty("voice", one.voice());
      json.writeNumberProperty("incidents", one.incidents());
      json.writeEndObject();
    });
  }
}
