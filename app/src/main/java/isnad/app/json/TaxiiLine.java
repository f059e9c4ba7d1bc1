package isnad.app.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The resources of TAXII 2.1 (OASIS Standard, 10 June 2021), each as one line of JSON. */
public final class TaxiiLine {
  /** The media type of all of them. */
  public static final String MEDIA_TYPE = "application/taxii+json;version=2.1";

  private static final String STIX = "application/stix+json;version=2.1";

  /** TAXII's times have exactly six digits behind the second. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private TaxiiLine() {}

  /** A collection as one partner sees it. */
  public record OfCollection(
      String id,
      String title,
      String description,
      String alias,
      boolean canRead,
      boolean canWrite) {}

  /** An object as a manifest lists it. */
  public record Listed(String id, Instant added, String version) {}

  /** What became of one object that was sent. */
  public record Came(String id, String version, Optional<String> message) {}

  /** How far the taking in of what was sent is. */
  public record Status(
      String id, boolean complete, Instant asked, List<Came> good, List<Came> bad, List<Came> yet) {
    public Status {
      good = List.copyOf(good);
      bad = List.copyOf(bad);
      yet = List.copyOf(yet);
    }
  }

  /** A time as TAXII has it written. */
  public static String time(Instant moment) {
    return TIME.format(moment);
  }

  public static String discovery(String title, String description, String root) {
    return object(json -> {
      json.writeStringProperty("title", title);
      json.writeStringProperty("description", description);
      json.writeStringProperty("default", root);
      AnswerObject.list(json, "api_roots", List.of(root), json::writeString);
    });
  }

  public static String root(String title, long mostBytes) {
    return object(json -> {
      json.writeStringProperty("title", title);
      AnswerObject.list(json, "versions", List.of(MEDIA_TYPE), json::writeString);
      json.writeNumberProperty("max_content_length", mostBytes);
    });
  }

  public static String collections(List<OfCollection> collections) {
    return object(json -> AnswerObject.list(json, "collections", collections, one -> {
      json.writeStartObject();
      properties(json, one);
      json.writeEndObject();
    }));
  }

  public static String collection(OfCollection one) {
    return object(json -> properties(json, one));
  }

  private static void properties(JsonGenerator json, OfCollection one) {
    json.writeStringProperty("id", one.id());
    json.writeStringProperty("title", one.title());
    json.writeStringProperty("description", one.description());
    json.writeStringProperty("alias", one.alias());
    json.writeBooleanProperty("can_read", one.canRead());
    json.writeBooleanProperty("can_write", one.canWrite());
    AnswerObject.list(json, "media_types", List.of(STIX), json::writeString);
  }

  /** Some objects, which are JSON already; {@code next} where there are more. */
  public static String envelope(List<String> objects, Optional<String> next) {
    return object(json -> {
      more(json, next);
      if (!objects.isEmpty()) {
        JsonWriting.lines(json, "objects", objects);
      }
    });
  }

  public static String manifest(List<Listed> objects, Optional<String> next) {
    return object(json -> {
      more(json, next);
      if (!objects.isEmpty()) {
        AnswerObject.list(json, "objects", objects, one -> {
          json.writeStartObject();
          json.writeStringProperty("id", one.id());
          json.writeStringProperty("date_added", time(one.added()));
          json.writeStringProperty("version", one.version());
          json.writeStringProperty("media_type", STIX);
          json.writeEndObject();
        });
      }
    });
  }

  public static String versions(List<String> versions) {
    return object(json -> {
      if (!versions.isEmpty()) {
        AnswerObject.list(json, "versions", versions, json::writeString);
      }
    });
  }

  private static void more(JsonGenerator json, Optional<String> next) {
    json.writeBooleanProperty("more", next.isPresent());
    JsonWriting.text(json, "next", next);
  }

  public static String status(Status status) {
    return object(json -> {
      json.writeStringProperty("id", status.id());
      json.writeStringProperty("status", status.complete() ? "complete" : "pending");
      json.writeStringProperty("request_timestamp", time(status.asked()));
      json.writeNumberProperty(
          "total_count",
          status.good().size() + status.bad().size() + status.yet().size());
      came(json, "success", "successes", status.good());
      came(json, "failure", "failures", status.bad());
      came(json, "pending", "pendings", status.yet());
    });
  }

  private static void came(JsonGenerator json, String count, String name, List<Came> some) {
    json.writeNumberProperty(count + "_count", some.size());
    if (!some.isEmpty()) {
      AnswerObject.list(json, name, some, one -> {
        json.writeStartObject();
        json.writeStringProperty("id", one.id());
        json.writeStringProperty("version", one.version());
        JsonWriting.text(json, "message", one.message());
        json.writeEndObject();
      });
    }
  }

  /** What is wrong: {@code code} is Isnad's own, {@code status} that of HTTP. */
  public static String error(String title, String description, String code, OptionalLong status) {
    return object(json -> {
      json.writeStringProperty("title", title);
      json.writeStringProperty("description", description);
      json.writeStringProperty("error_code", code);
      status.ifPresent(number -> json.writeStringProperty("http_status", Long.toString(number)));
    });
  }

  private static String object(Consumer<JsonGenerator> content) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    });
  }
}
