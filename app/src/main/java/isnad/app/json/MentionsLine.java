package isnad.app.json;

import isnad.core.naming.NamedMention;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The names of one report as one line of JSON, without its line end: see docs/mentions.md. */
public final class MentionsLine {
  private MentionsLine() {}

  /** The line of a report whose names were read. */
  public static String of(Report report, List<NamedMention> mentions, List<Problem> problems) {
    return line(report.id(), report.uri(), mentions, problems);
  }

  /** The line of a report that could not be read. */
  public static String unread(ReportId id, Optional<String> uri, List<Problem> problems) {
    return line(id, uri, List.of(), problems);
  }

  private static String line(
      ReportId id, Optional<String> uri, List<NamedMention> mentions, List<Problem> problems) {
    return JsonWriting.line(json -> {
      ReadingLine.open(json, id, uri);
      json.writeEndObject();
      json.writeName("mentions");
      json.writeStartArray();
      mentions.forEach(mention -> mention(json, mention));
      json.writeEndArray();
      ReadingLine.close(json, problems);
    });
  }

  private static void mention(JsonGenerator json, NamedMention mention) {
    json.writeStartObject();
    json.writeNumberProperty("start", mention.text().span().start());
    json.writeNumberProperty("end", mention.text().span().end());
    json.writeStringProperty("quote", mention.text().words());
    json.writeStringProperty("kind", mention.kind().key());
    JsonWriting.text(json, "name", mention.name());
    JsonWriting.text(json, "id", mention.id());
    json.writeStringProperty("by", mention.ground().key());
    if (mention.described()) {
      json.writeBooleanProperty("described", true);
    }
    json.writeEndObject();
  }
}
