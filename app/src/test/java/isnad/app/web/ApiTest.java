package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import isnad.core.view.TollQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the desk tells of its own addresses is what it does, and is OpenAPI. */
class ApiTest {
  /** What is said of addresses that are there with accounts alone: see LogInTest. */
  private static final String WITH_ACCOUNTS =
      "(get|post)\\.(login|logout|setup|metrics)(\\..*)?|parameter\\.(password|again|code)";

  /** What is asked of addresses that need something, or tell more with it. */
  private static final Map<String, String> SAMPLES = Map.of(
      "/report", "?id=jisr-ghwayran",
      "/report/original", "?id=jisr-ghwayran",
      "/actors/relations", "?name=islamic-state",
      "/search", "?q=prison",
      "/brief", "?q=prison");

  /** Of what there is nothing to ask for: no work was begun, as {@code WorkPageTest} does. */
  private static final Set<String> OF_WORK = Set.of("/import/{id}", "/packs/{id}");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir
  static Path folder;

  private static ServedDesk served;
  private static JsonNode document;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = ServedDesk.of(folder);
    document = JsonMapper.shared().readTree(get("/api?format=json&lang=en").body());
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(served.address(path))).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static ResourceBundle said(Locale language) {
    return ResourceBundle.getBundle(
        "isnad.app.web.api",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static List<JsonNode> operations() {
    return document.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
  }

  private static Stream<String> parts(JsonNode operation) {
    Stream<String> outside =
        operation.path("parameters").valueStream().map(one -> text(one, "name"));
    Stream<String> inside = operation
        .path("requestBody")
        .path("content")
        .valueStream()
        .flatMap(one -> one.path("schema").path("properties").propertyNames().stream());
    return Stream.concat(outside, inside);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  @Test
  void whatIsMappedIsDescribedAndNothingElseIs() {
    assertThat(operations()).hasSizeGreaterThan(15);
    Set<String> ids = new HashSet<>();
    Set<String> used = new HashSet<>();
    for (JsonNode operation : operations()) {
      String id = text(operation, "operationId");
      assertThat(ids.add(id)).as(id).isTrue();
      used.addAll(List.of(id, id + ".forms"));
      parts(operation).forEach(name -> {
        used.add("parameter." + name);
        used.add(id + '.' + name);
      });
    }
    for (Locale language : List.of(Tongue.ENGLISH, Tongue.ARABIC)) {
      ResourceBundle said = said(language);
      for (JsonNode operation : operations()) {
        String id = text(operation, "operationId");
        assertThat(said.keySet()).as("%s in %s", id, language).contains(id, id + ".forms");
        parts(operation)
            .forEach(name -> assertThat(said.keySet())
                .as("%s of %s in %s", name, id, language)
                .containsAnyOf(id + '.' + name, "parameter." + name));
      }
      assertThat(said.keySet().stream()
              .filter(key -> !key.startsWith("api.") && !key.matches(WITH_ACCOUNTS))
              .toList())
          .as("described in %s and not mapped", language)
          .isSubsetOf(used);
    }
    assertThat(said(Tongue.ARABIC).keySet()).isEqualTo(said(Tongue.ENGLISH).keySet());
  }

  @Test
  void itHasWhatOpenApiRequires() {
    assertThat(text(document, "openapi")).startsWith("3.1.");
    assertThat(text(document.path("info"), "title")).isNotBlank();
    assertThat(text(document.path("info"), "version")).isNotBlank();
    document.path("paths").properties().forEach(path -> {
      assertThat(path.getKey()).startsWith("/").doesNotContain(":", "[");
      path.getValue().properties().forEach(method -> {
        assertThat(method.getKey()).isIn("get", "post");
        operation(path.getKey(), method.getValue());
      });
    });
  }

  private static void operation(String path, JsonNode operation) {
    assertThat(text(operation, "description")).as(path).isNotBlank();
    List<String> inPath = new ArrayList<>();
    Set<String> names = new HashSet<>();
    operation.path("parameters").valueStream().forEach(one -> {
      assertThat(names.add(text(one, "name"))).as("%s %s", path, one).isTrue();
      assertThat(text(one, "in")).isIn("path", "query");
      assertThat(one.path("schema").isObject()).isTrue();
      assertThat(text(one, "description")).isNotBlank();
      if (text(one, "in").equals("path")) {
        assertThat(one.path("required").asBoolean()).isTrue();
        inPath.add(text(one, "name"));
      }
    });
    inPath.forEach(name -> assertThat(path).contains("{" + name + "}"));
    assertThat(path.chars().filter(c -> c == '{').count()).isEqualTo(inPath.size());
    assertThat(operation.path("responses").isEmpty()).isFalse();
    operation.path("responses").properties().forEach(answer -> {
      assertThat(answer.getKey()).matches("[1-5]\\d\\d|default");
      assertThat(answer.getValue().has("$ref") || answer.getValue().has("description"))
          .isTrue();
    });
  }

  @Test
  void allThatItRefersToIsThereAndItsSchemasAreSchemas() {
    Schema schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    List<JsonNode> nodes = new ArrayList<>(List.of(document));
    int schemata = 0;
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      node.valueStream().forEach(nodes::add);
      if (node.has("$ref")) {
        assertThat(document.at(text(node, "$ref").substring(1)).isMissingNode())
            .as(text(node, "$ref"))
            .isFalse();
      }
      if (node.path("schema").isObject()) {
        schemata++;
        assertThat(schemas.validate(node.path("schema").toString(), InputFormat.JSON))
            .isEmpty();
      }
    }
    assertThat(schemata).isGreaterThan(60);
    assertThat(schemas.validate("{\"type\":\"nothing\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyAddressAnswersInTheFormsThatAreDescribed() throws Exception {
    String incident = JsonMapper.shared()
        .readTree(get("/incidents?format=json").body())
        .at("/0/incident")
        .asString();
    for (var path : document.path("paths").properties()) {
      if (OF_WORK.contains(path.getKey())) {
        continue;
      }
      JsonNode answers = path.getValue().at("/get/responses/200/content");
      String sample = path.getKey().equals("/claims/decide")
          ? "?claim=" + incident.replace("i-", "c-")
          : path.getKey().equals("/marks")
              ? "?about=" + incident
              : SAMPLES.getOrDefault(path.getKey(), "?x=");
      String asked = path.getKey().replace("{id}", incident) + sample;
      for (var answer : answers.properties()) {
        HttpResponse<String> got = get(asked + "&format=" + form(answer.getKey()));
        assertThat(got.statusCode()).as("give a sample of %s", asked).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Type").orElse(""))
            .as(asked)
            .startsWith(answer.getKey());
        String type = answer.getValue().at("/schema/type").asString();
        if (!type.equals("string")) {
          JsonNode json = JsonMapper.shared().readTree(got.body());
          assertThat(json.isArray() ? "array" : "object").as(asked).isEqualTo(type);
        }
      }
    }
  }

  private static String form(String mediaType) {
    return switch (mediaType) {
      case "text/markdown" -> "md";
      case "application/octet-stream" -> "original";
      default -> mediaType.replaceFirst(".*/(geo\\+)?", mediaType.contains("geo+") ? "geo" : "");
    };
  }

  @Test
  void choicesAndLimitsAreThoseOfTheCode() {
    assertThat(choices("/paths/~1tolls/get", "by"))
        .containsExactlyElementsOf(
            Stream.of(TollQuery.By.values()).map(TollQuery.By::toString).toList());
    assertThat(document
            .at("/paths/~1incidents~1{id}/get/parameters/0/schema/pattern")
            .asString())
        .isEqualTo("^[ic]-[0-9a-f]{16}$");
    assertThat(choices("/paths/~1incidents/get", "format"))
        .containsExactly("html", "json", "csv", "geojson");
    assertThat(document
            .at("/paths/~1import/post/requestBody/content/multipart~1form-data/schema/properties")
            .at("/files/maxItems")
            .asInt())
        .isEqualTo(DeskServer.MOST_FILES);
  }

  private static List<String> choices(String operation, String name) {
    return document
        .at(operation + "/parameters")
        .valueStream()
        .filter(one -> text(one, "name").equals(name))
        .flatMap(one -> one.at("/schema/enum").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void thePageTellsAllAddressesInBothLanguages() throws Exception {
    for (String language : List.of("en", "ar")) {
      String page = get("/api?lang=" + language).body();
      document.path("paths").propertyNames().forEach(path -> assertThat(page).contains(path));
      assertThat(page).doesNotContain("??", ">parameter.", ">api.", ">get.", "<script>");
    }
  }
}
