package isnad.app.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/**
 * What can be asked of a desk, in the words of one language; {@link #json} gives it as OpenAPI 3.1.
 */
public record ApiDocument(
    String title, String says, String version, String problem, List<Operation> operations) {
  private static final String OPENAPI = "3.1.0";

  public ApiDocument {
    operations = List.copyOf(operations);
  }

  /** One address with one method; {@code form} is the media type of what is sent, or empty. */
  public record Operation(
      String method,
      String path,
      String id,
      String says,
      String form,
      List<Parameter> parameters,
      List<Answer> answers) {
    public Operation {
      parameters = List.copyOf(parameters);
      answers = List.copyOf(answers);
    }
  }

  /** Where a part of a request stands. */
  public enum Place {
    PATH,
    QUERY,
    BODY;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a part of a request is. */
  public enum Kind {
    TEXT,
    NUMBER,
    SWITCH,
    DAY,
    TEXTS,
    FILES;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A part of a request; {@code pattern} is empty and {@code choices} are none where any will do.
   */
  public record Parameter(
      String name,
      Place place,
      boolean required,
      Kind kind,
      OptionalInt least,
      OptionalInt most,
      String pattern,
      List<String> choices,
      String says) {
    public Parameter {
      choices = List.copyOf(choices);
    }
  }

  /** A form that it answers in; {@code schema} is the JSON type, empty where it is none. */
  public record Answer(String form, int status, String mediaType, String schema) {}

  /** The document. */
  public String json() {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("openapi", OPENAPI);
      object(json, "info", () -> {
        json.writeStringProperty("title", title);
        json.writeStringProperty("description", says);
        json.writeStringProperty("version", version);
        object(json, "license", () -> {
          json.writeStringProperty("name", "Apache License 2.0");
          json.writeStringProperty("identifier", "Apache-2.0");
        });
      });
      json.writeName("servers");
      json.writeStartArray();
      json.writeStartObject();
      json.writeStringProperty("url", "/");
      json.writeEndObject();
      json.writeEndArray();
      object(
          json,
          "paths",
          () -> byPath()
              .forEach((path, all) ->
                  object(json, path, () -> all.forEach(operation -> operation(json, operation)))));
      object(json, "components", () -> components(json));
      json.writeEndObject();
    });
  }

  private Map<String, List<Operation>> byPath() {
    Map<String, List<Operation>> paths = new LinkedHashMap<>();
    operations.forEach(
        one -> paths.computeIfAbsent(one.path, path -> new ArrayList<>()).add(one));
    return paths;
  }

  private static void object(JsonGenerator json, String key, Runnable content) {
    json.writeName(key);
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  private static void operation(JsonGenerator json, Operation operation) {
    object(json, operation.method.toLowerCase(Locale.ROOT), () -> {
      json.writeStringProperty("operationId", operation.id);
      json.writeStringProperty("description", operation.says);
      List<Parameter> outside =
          operation.parameters.stream().filter(one -> one.place != Place.BODY).toList();
      AnswerObject.list(json, "parameters", outside, one -> parameter(json, one));
      if (!operation.form.isEmpty()) {
        body(json, operation);
      }
      object(json, "responses", () -> {
        answers(json, operation);
        reference(json, "default", "responses/Problem");
      });
    });
  }

  private static void parameter(JsonGenerator json, Parameter one) {
    json.writeStartObject();
    json.writeStringProperty("name", one.name);
    json.writeStringProperty("in", one.place.key());
    json.writeStringProperty("description", one.says);
    json.writeBooleanProperty("required", one.required);
    object(json, "schema", () -> schema(json, one));
    json.writeEndObject();
  }

  private static void body(JsonGenerator json, Operation operation) {
    List<Parameter> inside =
        operation.parameters.stream().filter(one -> one.place == Place.BODY).toList();
    object(json, "requestBody", () -> {
      json.writeBooleanProperty("required", true);
      object(
          json,
          "content",
          () -> object(
              json,
              operation.form,
              () -> object(json, "schema", () -> {
                json.writeStringProperty("type", "object");
                AnswerObject.list(
                    json,
                    "required",
                    inside.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList(),
                    json::writeString);
                object(
                    json,
                    "properties",
                    () -> inside.forEach(one -> object(json, one.name, () -> {
                      json.writeStringProperty("description", one.says);
                      schema(json, one);
                    })));
              })));
    });
  }

  private static void schema(JsonGenerator json, Parameter one) {
    switch (one.kind) {
      case TEXT -> {
        json.writeStringProperty("type", "string");
        one.most.ifPresent(most -> json.writeNumberProperty("maxLength", most));
        if (!one.pattern.isEmpty()) {
          json.writeStringProperty("pattern", '^' + one.pattern + '$');
        }
        AnswerObject.list(json, "enum", one.choices, json::writeString);
      }
      case NUMBER -> {
        json.writeStringProperty("type", "integer");
        one.least.ifPresent(least -> json.writeNumberProperty("minimum", least));
        one.most.ifPresent(most -> json.writeNumberProperty("maximum", most));
      }
      case SWITCH -> json.writeStringProperty("type", "boolean");
      case DAY -> {
        json.writeStringProperty("type", "string");
        json.writeStringProperty("format", "date");
      }
      case TEXTS, FILES -> {
        json.writeStringProperty("type", "array");
        one.most.ifPresent(most -> json.writeNumberProperty("maxItems", most));
        object(json, "items", () -> json.writeStringProperty("type", "string"));
      }
    }
  }

  private static void answers(JsonGenerator json, Operation operation) {
    Map<Integer, List<Answer>> byStatus = new LinkedHashMap<>();
    operation.answers.forEach(
        one -> byStatus.computeIfAbsent(one.status, status -> new ArrayList<>()).add(one));
    byStatus.forEach((status, all) -> object(json, String.valueOf(status), () -> {
      json.writeStringProperty("description", operation.says);
      List<Answer> told = all.stream().filter(one -> !one.mediaType.isEmpty()).toList();
      if (!told.isEmpty()) {
        object(
            json,
            "content",
            () -> told.forEach(one -> object(
                json,
                one.mediaType,
                () -> object(
                    json,
                    "schema",
                    () -> json.writeStringProperty(
                        "type", one.schema.isEmpty() ? "string" : one.schema)))));
      }
    }));
  }

  private static void reference(JsonGenerator json, String key, String component) {
    object(json, key, () -> json.writeStringProperty("$ref", "#/components/" + component));
  }

  private void components(JsonGenerator json) {
    object(
        json,
        "schemas",
        () -> object(json, "Problem", () -> {
          json.writeStringProperty("type", "object");
          json.writeStringProperty("description", problem);
          AnswerObject.list(json, "required", List.of("problem", "what"), json::writeString);
          object(json, "properties", () -> {
            object(json, "problem", () -> {
              json.writeStringProperty("type", "string");
              json.writeStringProperty("pattern", "^[a-z0-9-]+$");
            });
            object(json, "what", () -> json.writeStringProperty("type", "string"));
          });
        }));
    object(
        json,
        "responses",
        () -> object(json, "Problem", () -> {
          json.writeStringProperty("description", problem);
          object(json, "content", () -> {
            object(json, "application/json", () -> reference(json, "schema", "schemas/Problem"));
            for (String text : List.of("text/html", "text/plain")) {
              object(
                  json,
                  text,
                  () -> object(json, "schema", () -> json.writeStringProperty("type", "string")));
            }
          });
        }));
  }
}
