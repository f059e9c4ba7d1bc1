package isnad.app.json;

import isnad.app.json.StixObject.Granular;
import isnad.app.json.StixObject.Reference;
import isnad.core.incident.Figures;
import isnad.core.ledger.Medium;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.review.Tlp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes objects of STIX 2.1. */
final class StixWriting {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private StixWriting() {}

  static String line(StixObject object) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("type", object.content().type());
      json.writeStringProperty("spec_version", "2.1");
      json.writeStringProperty("id", object.id().toString());
      JsonWriting.text(json, "created_by_ref", object.creator().map(StixId::toString));
      json.writeStringProperty("created", time(object.created()));
      JsonWriting.text(json, "modified", object.modified().map(StixWriting::time));
      JsonWriting.text(json, "lang", object.language());
      content(json, object.content());
      AnswerObject.list(
          json, "external_references", object.references(), one -> reference(json, one));
      ids(json, "object_marking_refs", object.markings());
      AnswerObject.list(json, "granular_markings", object.granular(), one -> granular(json, one));
      if (!object.extensions().isEmpty()) {
        json.writeName("extensions");
        json.writeStartObject();
        object.extensions().forEach(one -> extension(json, one));
        json.writeEndObject();
      }
      json.writeEndObject();
    });
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static void content(JsonGenerator json, StixContent content) {
    switch (content) {
      case StixContent.Identity one -> {
        named(json, one.name(), one.description());
        json.writeStringProperty("identity_class", StixContent.word(one.sort()));
      }
      case StixContent.Report one -> {
        named(json, one.name(), Optional.of(one.description()));
        json.writeStringProperty("published", time(one.published()));
        ids(json, "object_refs", one.about());
      }
      case StixContent.Note one -> {
        json.writeStringProperty("abstract", one.summary());
        json.writeStringProperty("content", one.words());
        ids(json, "object_refs", one.about());
      }
      case StixContent.Incident one -> named(json, one.name(), Optional.of(one.description()));
      case StixContent.Location one -> location(json, one);
      case StixContent.Opinion one -> {
        json.writeStringProperty("opinion", StixContent.word(one.view()));
        json.writeStringProperty("explanation", one.explanation());
        AnswerObject.list(json, "authors", one.authors(), json::writeString);
        ids(json, "object_refs", one.about());
      }
      case StixContent.Relationship one -> {
        json.writeStringProperty("relationship_type", one.how());
        json.writeStringProperty("source_ref", one.from().toString());
        json.writeStringProperty("target_ref", one.to().toString());
        json.writeStringProperty("description", one.description());
      }
      case StixContent.Sighting one -> {
        json.writeStringProperty("sighting_of_ref", one.of().toString());
        ids(json, "where_sighted_refs", one.by());
        json.writeNumberProperty("count", 1);
        json.writeStringProperty("description", one.description());
      }
      case StixContent.Translation one -> translation(json, one);
      case StixContent.Marking one -> json.writeStringProperty("name", one.name());
      case StixContent.Extension one -> {
        named(json, one.name(), Optional.of(one.description()));
        json.writeStringProperty("schema", one.schema());
        json.writeStringProperty("version", one.version());
        AnswerObject.list(
            json, "extension_types", List.of("property-extension"), json::writeString);
      }
    }
  }

  private static void named(JsonGenerator json, String name, Optional<String> description) {
    json.writeStringProperty("name", name);
    JsonWriting.text(json, "description", description);
  }

  private static void location(JsonGenerator json, StixContent.Location one) {
    json.writeStringProperty("name", one.name());
    one.point().ifPresent(point -> {
      json.writeNumberProperty("latitude", point.latitude());
      json.writeNumberProperty("longitude", point.longitude());
    });
    one.metres().ifPresent(metres -> json.writeNumberProperty("precision", (double) metres));
    JsonWriting.text(json, "country", one.country());
    JsonWriting.text(json, "administrative_area", one.area());
  }

  private static void translation(JsonGenerator json, StixContent.Translation one) {
    json.writeStringProperty("object_ref", one.of().toString());
    json.writeName("contents");
    json.writeStartObject();
    one.texts().forEach((language, texts) -> {
      json.writeName(language);
      json.writeStartObject();
      texts.forEach(json::writeStringProperty);
      json.writeEndObject();
    });
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String key, List<StixId> ids) {
    AnswerObject.list(json, key, ids, id -> json.writeString(id.toString()));
  }

  private static void reference(JsonGenerator json, Reference one) {
    json.writeStartObject();
    json.writeStringProperty("source_name", one.source());
    JsonWriting.text(json, "url", one.url());
    if (one.sha256().isPresent()) {
      json.writeName("hashes");
      json.writeStartObject();
      json.writeStringProperty("SHA-256", one.sha256().get());
      json.writeEndObject();
    }
    JsonWriting.text(json, "external_id", one.id());
    json.writeEndObject();
  }

  private static void granular(JsonGenerator json, Granular one) {
    json.writeStartObject();
    switch (one) {
      case Granular.Marked marked ->
        json.writeStringProperty("marking_ref", marked.marking().toString());
      case Granular.Spoken spoken -> json.writeStringProperty("lang", spoken.language());
    }
    AnswerObject.list(json, "selectors", one.selectors(), json::writeString);
    json.writeEndObject();
  }

  private static void extension(JsonGenerator json, StixExtension extension) {
    json.writeName(extension.definition().toString());
    json.writeStartObject();
    json.writeStringProperty("extension_type", "property-extension");
    switch (extension) {
      case StixExtension.Light(Tlp level) -> json.writeStringProperty("tlp_2_0", level.key());
      case StixExtension.Suspected(boolean open) -> {
        json.writeStringProperty("determination", "suspected");
        json.writeStringProperty("investigation_status", open ? "open" : "new");
      }
      case StixExtension.KeptReport one -> report(json, one);
      case StixExtension.KeptClaim one -> {
        json.writeStringProperty("claim_id", one.claim());
        json.writeStringProperty("report_id", one.report());
        json.writeNumberProperty("position", one.position());
        json.writeStringProperty("claim", one.sealed());
        one.reading().ifPresent(reading -> reading(json, reading));
        one.added().ifPresent(signature -> {
          json.writeStringProperty("added_by", signature.by());
          json.writeStringProperty("added_why", signature.why());
          json.writeNumberProperty("added_again", signature.again());
        });
      }
      case StixExtension.CountedIncident one -> {
        json.writeStringProperty("incident_id", one.incident());
        figures(json, "told", one.told());
        figures(json, "denied", one.denied());
      }
      case StixExtension.KeptDecision one -> {
        json.writeStringProperty("decision_id", one.decision().value());
        json.writeStringProperty("decided", one.decided().toString());
        json.writeStringProperty("decision_kind", one.kind());
        json.writeStringProperty("decision", one.body());
        JsonWriting.text(json, "words", one.words());
      }
    }
    json.writeEndObject();
  }

  private static void report(JsonGenerator json, StixExtension.KeptReport kept) {
    Report report = kept.report();
    json.writeStringProperty("report_id", report.id().value());
    json.writeNumberProperty("version", kept.version());
    JsonWriting.text(json, "title", report.title());
    json.writeStringProperty("text", report.text());
    json.writeStringProperty("language", report.language().code());
    JsonWriting.text(json, "outlet", report.outlet());
    JsonWriting.text(json, "uri", report.uri());
    JsonWriting.text(json, "published", report.published().map(Published::toString));
    JsonWriting.text(json, "author", report.byline().author());
    JsonWriting.text(json, "relayed", report.byline().relayed());
    JsonWriting.text(json, "medium", kept.medium().map(Medium::key));
    kept.reading().ifPresent(reading -> reading(json, reading));
  }

  private static void figures(JsonGenerator json, String key, Figures figures) {
    json.writeNumberProperty(key + "_at_least", figures.atLeast());
    json.writeNumberProperty(key + "_at_most", figures.atMost());
    json.writeNumberProperty(key + "_chains", figures.chains());
  }

  private static void reading(JsonGenerator json, StixExtension.ReadWith reading) {
    json.writeStringProperty("reader", reading.reader());
    json.writeStringProperty("packs", reading.packs().hex());
  }
}
