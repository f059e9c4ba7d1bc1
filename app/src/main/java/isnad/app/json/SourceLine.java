package isnad.app.json;

import isnad.core.incident.Side;
import isnad.core.view.Answer;
import isnad.core.view.Disputes;
import isnad.core.view.GradedSource;
import isnad.core.view.Grades;
import isnad.core.view.LoadedCount;
import isnad.core.view.Profile;
import isnad.core.view.Slant;
import isnad.core.view.SourceRow;
import isnad.core.view.Subject;
import isnad.core.view.Tally;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** An outlet or voice in a line, or its whole profile as one object: docs/sources.md. */
public final class SourceLine {
  private SourceLine() {}

  public static String of(GradedSource source) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      row(json, source.row());
      grades(json, source.grades());
      json.writeEndObject();
    });
  }

  /** A profile, and beside it the {@code grades} that people gave the source. */
  public static String of(Profile profile, List<Grades.Grade> grades) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      row(json, profile.source());
      grades(json, grades);
      Tally tally = profile.tally();
      tally.publishing().ifPresent(one -> publishing(json, one));
      ways(json, tally.ways());
      AnswerObject.list(json, "relays", tally.relays(), one -> exchange(json, one));
      AnswerObject.list(json, "relayedBy", tally.relayedBy(), one -> exchange(json, one));
      disputes(json, tally.disputes());
      AnswerObject.list(json, "denied", profile.denied(), one -> denied(json, one));
      AnswerObject.list(json, "revised", profile.revised(), one -> {
        json.writeStartObject();
        subject(json, one.subject());
        valued(json, "before", one.before());
        valued(json, "later", one.later());
        json.writeEndObject();
      });
      AnswerObject.list(json, "contradicted", profile.contradicted(), one -> {
        json.writeStartObject();
        subject(json, one.subject());
        json.writeStringProperty("as", one.capacity().key());
        valued(json, "own", one.own());
        valued(json, "others", one.others());
        json.writeEndObject();
      });
      AnswerObject.list(json, "loaded", profile.slants(), one -> slant(json, one));
      json.writeEndObject();
    });
  }

  private static void row(JsonGenerator json, SourceRow row) {
    json.writeStringProperty("source", row.key());
    json.writeStringProperty("name", row.name());
    JsonWriting.text(json, "kind", row.kind().map(kind -> kind.key()));
    json.writeNumberProperty("reports", row.reports());
    json.writeNumberProperty("claims", row.claims());
    json.writeNumberProperty("asOrigin", row.origin());
    json.writeNumberProperty("asRelay", row.relay());
    json.writeNumberProperty("incidents", row.incidents());
  }

  private static void grades(JsonGenerator json, List<Grades.Grade> grades) {
    AnswerObject.list(json, "gradedByPeople", grades, one -> {
      json.writeStartObject();
      json.writeStringProperty("grade", one.given().grade().name());
      json.writeStringProperty("decision", one.decided().id().value());
      ReviewLine.signed(json, one.decided());
      json.writeEndObject();
    });
  }

  private static void publishing(JsonGenerator json, Profile.Publishing one) {
    json.writeName("published");
    json.writeStartObject();
    json.writeNumberProperty("reports", one.reports());
    JsonWriting.text(json, "first", one.first().map(Object::toString));
    JsonWriting.text(json, "last", one.last().map(Object::toString));
    json.writeNumberProperty("claims", one.claims());
    json.writeNumberProperty("inOwnVoice", one.own());
    json.writeName("copies");
    json.writeStartObject();
    json.writeNumberProperty("reports", one.copying().reports());
    json.writeNumberProperty("first", one.copying().first());
    json.writeNumberProperty("later", one.copying().later());
    json.writeNumberProperty("unknown", one.copying().unknown());
    AnswerObject.list(json, "after", one.copying().after(), after -> {
      json.writeStartObject();
      json.writeStringProperty("source", after.key());
      json.writeStringProperty("name", after.name());
      json.writeNumberProperty("reports", after.reports());
      json.writeEndObject();
    });
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void ways(JsonGenerator json, Profile.Ways ways) {
    json.writeName("ofIncidents");
    json.writeStartObject();
    json.writeNumberProperty("asOrigin", ways.origin());
    json.writeNumberProperty("asRelay", ways.relay());
    json.writeNumberProperty("ofSeveralTexts", ways.told());
    json.writeNumberProperty("asCommonLink", ways.common());
    json.writeEndObject();
  }

  private static void disputes(JsonGenerator json, Disputes disputes) {
    json.writeName("disputed");
    json.writeStartObject();
    json.writeNumberProperty("claimsDenied", disputes.claims());
    json.writeNumberProperty("deniedLater", disputes.later());
    json.writeNumberProperty("deniedEarlier", disputes.earlier());
    json.writeNumberProperty("deniedUnknown", disputes.unknown());
    json.writeNumberProperty("revised", disputes.revised());
    json.writeNumberProperty("contradicted", disputes.contradicted());
    json.writeEndObject();
  }

  private static void exchange(JsonGenerator json, Profile.Exchange one) {
    json.writeStartObject();
    json.writeStringProperty("source", one.key());
    json.writeStringProperty("name", one.name());
    json.writeNumberProperty("claims", one.claims());
    json.writeNumberProperty("reports", one.reports());
    json.writeEndObject();
  }

  private static void denied(JsonGenerator json, Profile.Denied one) {
    json.writeStartObject();
    json.writeStringProperty("as", one.capacity().key());
    json.writeStringProperty("denial", one.order().key());
    json.writeName("told");
    AnswerObject.telling(json, one.told());
    json.writeName("denies");
    AnswerObject.telling(json, one.denies());
    json.writeEndObject();
  }

  private static void subject(JsonGenerator json, Subject subject) {
    json.writeStringProperty("question", subject.question().key());
    json.writeStringProperty("of", subject.of());
  }

  private static void valued(JsonGenerator json, String key, List<Answer> answers) {
    AnswerObject.list(json, key, answers, each -> AnswerObject.valued(json, each));
  }

  private static void slant(JsonGenerator json, Slant slant) {
    json.writeStartObject();
    LoadedCount count = slant.count();
    json.writeStringProperty("word", count.word().key());
    json.writeStringProperty("means", count.word().means());
    JsonWriting.text(json, "on", count.on().map(Side::key));
    JsonWriting.text(json, "onName", count.on().map(Side::name));
    json.writeBooleanProperty("own", count.own());
    json.writeNumberProperty("count", count.uses());
    AnswerObject.list(json, "uses", slant.uses(), use -> {
      json.writeStartObject();
      json.writeStringProperty("claim", use.telling().id().value());
      json.writeStringProperty("report", use.telling().report());
      json.writeStringProperty("outlet", use.telling().testimony().outlet());
      JsonWriting.span(json, "text", use.quote());
      json.writeEndObject();
    });
    json.writeEndObject();
  }
}
