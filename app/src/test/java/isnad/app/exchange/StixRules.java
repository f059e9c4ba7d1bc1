package isnad.app.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What STIX 2.1 demands of a bundle and its objects, each rule with a name of its own. */
public final class StixRules {
  private static final Pattern ID = Pattern.compile("([a-z0-9][a-z0-9-]*[a-z0-9])"
      + "--([0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,}Z");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Set<String> RESERVED =
      Set.of("severity", "username", "phone_number", "phone_numbers", "action");
  private static final Set<String> RELATIONSHIPS = Set.of("relationship", "sighting");
  private static final Set<String> META =
      Set.of("marking-definition", "language-content", "extension-definition", "bundle");
  private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
      Map.entry("report", List.of("name", "published", "object_refs")),
      Map.entry("grouping", List.of("name", "context", "object_refs")),
      Map.entry("incident", List.of("name")),
      Map.entry("identity", List.of("name")),
      Map.entry("location", List.of()),
      Map.entry("note", List.of("content", "object_refs")),
      Map.entry("opinion", List.of("opinion", "object_refs")),
      Map.entry("relationship", List.of("relationship_type", "source_ref", "target_ref")),
      Map.entry("sighting", List.of("sighting_of_ref")),
      Map.entry("language-content", List.of("object_ref", "contents")),
      Map.entry("marking-definition", List.of("name", "extensions")),
      Map.entry(
          "extension-definition",
          List.of("created_by_ref", "name", "schema", "version", "extension_types")));
  private static final Map<String, Set<String>> WORDS = Map.of(
      "identity_class",
      Set.of("individual", "group", "system", "organization", "class", "unknown"),
      "opinion",
      Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"),
      "determination",
      Set.of("blocked", "confirmed", "failed-attempt", "false-positive", "suspected"),
      "investigation_status",
      Set.of("new", "open", "closed"));

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private String id = "";

  private StixRules() {}

  /** The rules that {@code bundle} breaks, each with the object that breaks it. */
  public static List<String> broken(JsonNode bundle) {
    StixRules rules = new StixRules();
    rules.bundle(bundle);
    return rules.faults;
  }

  private void require(boolean kept, String rule) {
    if (!kept) {
      faults.add(rule + ": " + id);
    }
  }

  private void bundle(JsonNode bundle) {
    id = "the bundle";
    require(bundle.path("type").asString("").equals("bundle"), "bundle-type");
    require(bundle.path("id").asString("").matches("bundle--" + uuid()), "bundle-id");
    require(!bundle.has("spec_version"), "bundle-without-spec-version");
    require(bundle.path("objects").isArray() && !bundle.path("objects").isEmpty(), "no-objects");
    Map<String, String> types = new HashMap<>();
    for (JsonNode object : bundle.path("objects")) {
      id = object.path("id").asString("no id");
      require(byId.put(id, object) == null, "once-in-a-bundle");
      String[] parts = id.split("--", 2);
      require(
          parts.length == 2 && types.getOrDefault(parts[1], parts[0]).equals(parts[0]),
          "one-type-for-a-uuid");
      types.put(parts[parts.length - 1], parts[0]);
    }
    bundle.path("objects").forEach(this::object);
  }

  private static String uuid() {
    return "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  }

  private void object(JsonNode object) {
    id = object.path("id").asString("no id");
    String type = object.path("type").asString("");
    require(ID.matcher(id).matches() && id.startsWith(type + "--"), "id-form");
    require(object.path("spec_version").asString("").equals("2.1"), "spec-version");
    require(REQUIRED.containsKey(type), "known-type");
    REQUIRED
        .getOrDefault(type, List.of())
        .forEach(name -> require(object.has(name), "required-" + name));
    object.propertyNames().forEach(name -> {
      require(name.matches("[a-z0-9_]{2,250}"), "property-names");
      require(!RESERVED.contains(name), "reserved-names");
    });
    times(object, type);
    filled(object);
    references(object);
    markings(object, type);
    words(object);
    extensions(object);
    switch (type) {
      case "relationship" -> relationship(object);
      case "sighting" -> sighting(object);
      case "location" -> location(object);
      case "language-content" -> translation(object);
      case "extension-definition" ->
        require(
            object.path("extension_types").toString().equals("[\"property-extension\"]"),
            "extension-types");
      default -> {}
    }
  }

  private void times(JsonNode object, String type) {
    require(isTime(object.path("created")), "created-time");
    if (type.equals("marking-definition")) {
      require(!object.has("modified"), "markings-unversioned");
      return;
    }
    require(isTime(object.path("modified")), "modified-time");
    if (isTime(object.path("created")) && isTime(object.path("modified"))) {
      require(
          !time(object.path("modified")).isBefore(time(object.path("created"))),
          "modified-after-created");
    }
    if (object.has("published")) {
      require(isTime(object.path("published")), "published-time");
    }
  }

  private static boolean isTime(JsonNode value) {
    try {
      return value.isString() && TIME.matcher(value.asString()).matches() && time(value) != null;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static Instant time(JsonNode value) {
    return Instant.parse(value.asString());
  }

  /** No list and no object is empty, and nothing is null. */
  private void filled(JsonNode value) {
    require(!value.isNull(), "no-null");
    require(!value.isContainer() || !value.isEmpty(), "nothing-empty");
    value.forEach(this::filled);
  }

  private void references(JsonNode object) {
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      String name = property.getKey();
      if (name.endsWith("_ref")) {
        there(property.getValue());
      } else if (name.endsWith("_refs")) {
        property.getValue().forEach(this::there);
      }
    }
    require(
        !object.has("created_by_ref")
            || object.path("created_by_ref").asString().startsWith("identity--"),
        "created-by-identity");
    for (JsonNode reference : object.path("external_references")) {
      require(reference.path("source_name").isString(), "reference-source");
      require(
          reference.has("description") || reference.has("url") || reference.has("external_id"),
          "reference-somewhere");
      require(
          !reference.has("hashes")
              || reference.path("hashes").path("SHA-256").asString("").matches("[0-9a-f]{64}"),
          "reference-hash");
    }
  }

  private void there(JsonNode reference) {
    require(byId.containsKey(reference.asString("")), "reference-is-there");
  }

  private void markings(JsonNode object, String type) {
    if (type.equals("marking-definition")) {
      require(!object.has("object_marking_refs"), "no-circular-marking");
      String level = StixTlp.BY_ID.getOrDefault(id, "");
      require(object.toString().equals(StixTlp.definition(id, level)), "tlp-exact");
      return;
    }
    require(object.has("object_marking_refs"), "all-is-marked");
    object
        .path("object_marking_refs")
        .forEach(marking ->
            require(marking.asString().startsWith("marking-definition--"), "marking-type"));
    for (JsonNode granular : object.path("granular_markings")) {
      require(granular.has("marking_ref") != granular.has("lang"), "granular-one-of");
      require(granular.has("selectors"), "granular-selectors");
      granular
          .path("selectors")
          .forEach(selector -> require(exists(object, selector.asString()), "selector-exists"));
    }
  }

  private static boolean exists(JsonNode object, String selector) {
    JsonNode at = object;
    for (String step : selector.split("\\.")) {
      at = step.matches("\\[\\d+\\]")
          ? at.path(Integer.parseInt(step.substring(1, step.length() - 1)))
          : at.path(step);
    }
    return !at.isMissingNode();
  }

  private void words(JsonNode object) {
    require(
        !object.has("lang")
            || LANGUAGE.matcher(object.path("lang").asString("")).matches(),
        "language-code");
    WORDS.forEach((name, words) -> require(
        !object.has(name) || words.contains(object.path(name).asString("")), "word-" + name));
    require(
        !object.has("confidence")
            || object.path("confidence").isInt()
                && object.path("confidence").asInt() >= 0
                && object.path("confidence").asInt() <= 100,
        "confidence");
  }

  private void extensions(JsonNode object) {
    for (Map.Entry<String, JsonNode> one : object.path("extensions").properties()) {
      require(
          byId.containsKey(one.getKey()) || StixTlp.ELSEWHERE.contains(one.getKey()),
          "extension-defined");
      require(
          one.getValue().path("extension_type").asString("").equals("property-extension"),
          "extension-type");
      one.getValue()
          .propertyNames()
          .forEach(name -> require(name.matches("[a-z0-9_]{3,250}"), "extension-names"));
      words(one.getValue());
    }
  }

  private void relationship(JsonNode object) {
    require(
        object.path("relationship_type").asString("").matches("[a-z0-9-]+"), "relationship-type");
    for (String end : List.of("source_ref", "target_ref")) {
      String type = object.path(end).asString("").replaceFirst("--.*", "");
      require(!RELATIONSHIPS.contains(type) && !META.contains(type), "relationship-ends");
    }
  }

  private void sighting(JsonNode object) {
    String of = object.path("sighting_of_ref").asString("").replaceFirst("--.*", "");
    require(!RELATIONSHIPS.contains(of) && !META.contains(of), "sighting-of-an-object");
    object
        .path("where_sighted_refs")
        .forEach(
            where -> require(where.asString().matches("(identity|location)--.*"), "sighted-by"));
    int count = object.path("count").asInt(1);
    require(count >= 0 && count <= 999_999_999, "sighting-count");
  }

  private void location(JsonNode object) {
    boolean point = object.has("latitude") && object.has("longitude");
    require(object.has("latitude") == object.has("longitude"), "both-coordinates");
    require(point || object.has("country") || object.has("region"), "location-somewhere");
    require(!object.has("precision") || point, "precision-of-a-point");
    require(
        Math.abs(object.path("latitude").asDouble(0)) <= 90
            && Math.abs(object.path("longitude").asDouble(0)) <= 180,
        "on-the-earth");
  }

  private void translation(JsonNode object) {
    JsonNode of = byId.get(object.path("object_ref").asString(""));
    Set<String> unknown = new HashSet<>();
    for (Map.Entry<String, JsonNode> language : object.path("contents").properties()) {
      require(LANGUAGE.matcher(language.getKey()).matches(), "translation-language");
      language.getValue().propertyNames().forEach(name -> {
        if (of == null || !of.has(name)) {
          unknown.add(name);
        }
      });
    }
    require(unknown.isEmpty(), "translation-of-a-property");
  }
}
