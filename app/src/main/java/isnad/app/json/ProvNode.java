package isnad.app.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A thing of a graph of provenance (W3C PROV-O) as an object of JSON-LD: an entity, an activity or
 * an agent, and what it has to do with others. Names are as in {@link #HEAD}, which says what they
 * mean, so that nothing has to be fetched to read a file.
 */
public final class ProvNode {
  private static final String OWN = "urn:isnad:";

  /** Properties whose values are other things. */
  private static final List<String> LINKS = List.of(
      "wasQuotedFrom",
      "wasDerivedFrom",
      "wasRevisionOf",
      "hadPrimarySource",
      "wasAttributedTo",
      "wasGeneratedBy",
      "wasAssociatedWith",
      "wasInformedBy",
      "used");

  /** Properties of Isnad's own. */
  private static final List<String> TERMS = List.of(
      "Report",
      "Quote",
      "Claim",
      "Statement",
      "Incident",
      "id",
      "textSha256",
      "published",
      "language",
      "start",
      "end",
      "eventType",
      "modality",
      "stance",
      "hedged",
      "version",
      "packs",
      "decision",
      "why",
      "field",
      "holds");

  /** What stands before the things of a file, and behind them. */
  public static final String HEAD = head();

  public static final String FOOT = "\n]}\n";

  private final String id;
  private final List<Member> members = new ArrayList<>();

  /** A property and its values. */
  private sealed interface Member {
    record Things(String name, List<String> ids) implements Member {}

    record Text(String name, String text) implements Member {}

    record Number(String name, long number) implements Member {}

    record Flag(String name, boolean holds) implements Member {}
  }

  private ProvNode(String id) {
    this.id = id;
  }

  /** The thing of that name, which is of some classes. */
  public static ProvNode of(String id, String... types) {
    ProvNode node = new ProvNode(id);
    node.members.add(new Member.Things("@type", List.of(types)));
    return node;
  }

  /** The name of a thing of a kind, of parts that may be any text. */
  public static String named(String kind, String... parts) {
    StringBuilder name = new StringBuilder(OWN).append(kind);
    for (String part : parts) {
      name.append(':').append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return name.toString();
  }

  public String id() {
    return id;
  }

  /** Has to do with those things. */
  public ProvNode with(String name, List<String> ids) {
    if (!ids.isEmpty()) {
      members.add(new Member.Things(name, List.copyOf(ids)));
    }
    return this;
  }

  /** Has to do with that thing. */
  public ProvNode with(String name, String id) {
    return with(name, List.of(id));
  }

  public ProvNode text(String name, String text) {
    members.add(new Member.Text(name, text));
    return this;
  }

  public ProvNode text(String name, Optional<String> text) {
    text.ifPresent(present -> text(name, present));
    return this;
  }

  public ProvNode number(String name, long number) {
    members.add(new Member.Number(name, number));
    return this;
  }

  public ProvNode flag(String name, boolean holds) {
    members.add(new Member.Flag(name, holds));
    return this;
  }

  public ProvNode ended(Instant when) {
    return text("endedAtTime", when.toString());
  }

  /** The object, on one line. */
  public String line() {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("@id", id);
      members.forEach(member -> write(json, member));
      json.writeEndObject();
    });
  }

  private static void write(JsonGenerator json, Member member) {
    switch (member) {
      case Member.Things(String name, List<String> ids) ->
        AnswerObject.list(json, name, ids, json::writeString);
      case Member.Text(String name, String text) -> json.writeStringProperty(name, text);
      case Member.Number(String name, long number) -> json.writeNumberProperty(name, number);
      case Member.Flag(String name, boolean holds) -> json.writeBooleanProperty(name, holds);
    }
  }

  private static String head() {
    String context = JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("prov", "http://www.w3.org/ns/prov#");
      json.writeStringProperty("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
      json.writeStringProperty("xsd", "http://www.w3.org/2001/XMLSchema#");
      json.writeStringProperty("label", "rdfs:label");
      json.writeStringProperty("value", "prov:value");
      typed(json, "seeAlso", "rdfs:seeAlso", "@id");
      typed(json, "endedAtTime", "prov:endedAtTime", "xsd:dateTime");
      LINKS.forEach(name -> typed(json, name, "prov:" + name, "@id"));
      TERMS.forEach(name -> json.writeStringProperty(name, OWN + "term:" + name));
      json.writeEndObject();
    });
    return "{\"@context\":" + context + ",\"@graph\":[\n";
  }

  private static void typed(JsonGenerator json, String name, String id, String type) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("@id", id);
    json.writeStringProperty("@type", type);
    json.writeEndObject();
  }
}
