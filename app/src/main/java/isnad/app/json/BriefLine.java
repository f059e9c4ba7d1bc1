package isnad.app.json;

import isnad.core.view.Brief;
import isnad.core.view.Chapter;
import isnad.core.view.Note;
import isnad.core.view.Sayers;
import isnad.core.view.Scope;
import isnad.core.view.Stated;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A brief as one object of JSON, without any language's sentences: docs/brief.md. */
public final class BriefLine {
  private BriefLine() {}

  public static String of(Brief brief) {
    TollLine tolls = new TollLine(brief.policy(), Map.of());
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("question", brief.question());
      json.writeStringProperty("policy", brief.policy().key());
      scope(json, brief.scope());
      AnswerObject.list(json, "incidents", brief.chapters(), one -> chapter(json, one));
      JsonWriting.lines(json, "sums", brief.tolls().stream().map(tolls::of).toList());
      AnswerObject.list(json, "cumulative", brief.cumulative(), one -> {
        json.writeStartObject();
        sayers(json, "saidBy", one.saidBy());
        json.writeName("statement");
        json.writeRawValue(tolls.of(one.statement()));
        json.writeEndObject();
      });
      AnswerObject.list(json, "notes", brief.notes(), note -> note(json, note));
      json.writeEndObject();
    });
  }

  private static void scope(JsonGenerator json, Scope scope) {
    json.writeName("scope");
    json.writeStartObject();
    json.writeNumberProperty("ledger", scope.ledger());
    json.writeNumberProperty("reports", scope.reports());
    AnswerObject.list(json, "outlets", scope.outlets(), json::writeString);
    JsonWriting.text(json, "first", scope.first().map(Object::toString));
    JsonWriting.text(json, "last", scope.last().map(Object::toString));
    json.writeNumberProperty("besides", scope.besides());
    json.writeNumberProperty("leftOut", scope.leftOut());
    json.writeEndObject();
  }

  private static void chapter(JsonGenerator json, Chapter chapter) {
    json.writeStartObject();
    json.writeStringProperty("incident", chapter.incident().toString());
    json.writeStringProperty("type", chapter.outline().type().name());
    json.writeStringProperty("modality", chapter.outline().modality().key());
    JsonWriting.text(json, "from", chapter.outline().from().map(Object::toString));
    JsonWriting.text(json, "to", chapter.outline().to().map(Object::toString));
    chapter.outline().place().ifPresent(place -> {
      json.writeName("place");
      json.writeStartObject();
      json.writeStringProperty("name", place.name());
      JsonWriting.text(json, "country", place.country());
      json.writeEndObject();
    });
    json.writeNumberProperty("reports", chapter.reports());
    AnswerObject.figures(json, chapter.corroboration());
    sayers(json, "toldBy", chapter.told());
    AnswerObject.list(json, "doers", chapter.doers(), one -> stated(json, one));
    AnswerObject.list(json, "others", chapter.others(), one -> stated(json, one));
    AnswerObject.list(json, "counts", chapter.figures(), one -> stated(json, one));
    AnswerObject.list(json, "denials", chapter.denials(), one -> {
      json.writeStartObject();
      json.writeStringProperty("type", one.type());
      json.writeBooleanProperty("told", one.told());
      sayers(json, "saidBy", one.by());
      json.writeEndObject();
    });
    differing(json, "contradictions", chapter.contradictions());
    differing(json, "revisions", chapter.revisions());
    json.writeEndObject();
  }

  private static void stated(JsonGenerator json, Stated one) {
    json.writeStartObject();
    AnswerObject.value(json, one.value());
    json.writeStringProperty("standing", one.standing().key());
    if (one.accused()) {
      json.writeBooleanProperty("accused", true);
    }
    sayers(json, "saidBy", one.saidBy());
    sayers(json, "deniedBy", one.deniedBy());
    json.writeEndObject();
  }

  private static void differing(JsonGenerator json, String key, List<Stated.Differing> all) {
    AnswerObject.list(json, key, all, one -> {
      json.writeStartObject();
      json.writeStringProperty("question", one.subject().question().key());
      json.writeStringProperty("of", one.subject().of());
      AnswerObject.list(json, "options", one.options(), option -> {
        json.writeStartObject();
        AnswerObject.list(json, "values", option.values(), value -> {
          json.writeStartObject();
          AnswerObject.value(json, value);
          json.writeEndObject();
        });
        sayers(json, "saidBy", option.saidBy());
        json.writeEndObject();
      });
      json.writeEndObject();
    });
  }

  /** Who says it, with the numbers of notes; left out where nobody does. */
  private static void sayers(JsonGenerator json, String key, Sayers sayers) {
    if (sayers.isEmpty()) {
      return;
    }
    json.writeName(key);
    json.writeStartObject();
    AnswerObject.list(json, "voices", sayers.said(), said -> {
      json.writeStartObject();
      json.writeStringProperty("name", said.voice());
      AnswerObject.list(json, "notes", said.notes(), json::writeNumber);
      json.writeEndObject();
    });
    json.writeNumberProperty("more", sayers.more());
    json.writeEndObject();
  }

  private static void note(JsonGenerator json, Note note) {
    json.writeStartObject();
    json.writeNumberProperty("note", note.number());
    JsonWriting.text(json, "outletName", note.report().outlet());
    JsonWriting.text(json, "uri", note.report().uri());
    json.writeName("telling");
    AnswerObject.telling(json, note.telling());
    JsonWriting.span(json, "words", note.words());
    json.writeEndObject();
  }
}
