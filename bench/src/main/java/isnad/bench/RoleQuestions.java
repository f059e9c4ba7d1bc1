package isnad.bench;

import isnad.app.pack.ShippedPacks;
import isnad.core.event.Role;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import isnad.core.reading.RoleChoice;
import isnad.core.report.Report;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes who may be in a role of the events of a file's reports, a JSON line for each event, with
 * the candidates and their features: what the weights of roles are trained on.
 */
public final class RoleQuestions {
  private RoleQuestions() {}

  /** Asks for the role named first of the reports in the file named second, to standard output. */
  public static void main(String[] arguments) {
    Reading reading = new Reading(Packs.load(ShippedPacks.files()));
    Role role = Role.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    JsonFactory json = new JsonFactory();
    for (Report report : Texts.of(Path.of(arguments[1]))) {
      for (RoleChoice choice : reading.choices(role, report)) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
          write(generator, report, choice);
        }
        out.println(line);
      }
    }
    out.flush();
  }

  private static void write(JsonGenerator json, Report report, RoleChoice choice) {
    json.writeStartObject();
    json.writeStringProperty("report", report.id().value());
    json.writeNumberProperty("start", choice.trigger().start());
    json.writeNumberProperty("end", choice.trigger().end());
    json.writeStringProperty("type", choice.type());
    json.writeBooleanProperty("open", choice.open());
    json.writeName("candidates");
    json.writeStartArray();
    for (RoleChoice.Candidate candidate : choice.candidates()) {
      json.writeStartObject();
      json.writeName("names");
      json.writeStartArray();
      candidate.names().forEach(names -> strings(json, names));
      json.writeEndArray();
      json.writeName("features");
      strings(json, candidate.features());
      json.writeBooleanProperty("grammar", candidate.grammar());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, List<String> strings) {
    json.writeStartArray();
    strings.forEach(json::writeString);
    json.writeEndArray();
  }
}
