package isnad.app.json;

import isnad.core.ledger.Digest;
import isnad.core.pack.ActorCard;
import isnad.core.report.Problem;
import java.util.List;
import java.util.Optional;

/** The packs that are loaded, and what they say of actors, as one line of JSON. */
public final class PacksLine {
  private PacksLine() {}

  /** A folder of packs: how many files it has, and how many actors they declare. */
  public record Folder(String name, long files, long actors) {}

  /** All packs, the file that new entries go into, and the actors that were asked for. */
  public static String of(
      Digest fingerprint,
      List<Folder> folders,
      Optional<String> file,
      List<Problem> problems,
      List<ActorCard> actors) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("fingerprint", fingerprint.hex());
      AnswerObject.list(json, "packs", folders, folder -> {
        json.writeStartObject();
        json.writeStringProperty("name", folder.name());
        json.writeNumberProperty("files", folder.files());
        json.writeNumberProperty("actors", folder.actors());
        json.writeEndObject();
      });
      JsonWriting.text(json, "file", file);
      AnswerObject.list(json, "problems", problems, one -> json.writeRawValue(ProblemLine.of(one)));
      AnswerObject.list(json, "actors", actors, one -> json.writeRawValue(actor(one)));
      json.writeEndObject();
    });
  }

  private static String actor(ActorCard one) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("id", one.id());
      json.writeStringProperty("kind", one.kind());
      json.writeStringProperty("name", one.name());
      JsonWriting.text(json, "label", one.label());
      AnswerObject.list(json, "countries", one.countries(), json::writeString);
      JsonWriting.text(json, "parent", one.parent());
      AnswerObject.list(json, "ar", one.arabic(), json::writeString);
      AnswerObject.list(json, "loaded", one.loaded(), json::writeString);
      AnswerObject.list(json, "short", one.shorts(), json::writeString);
      AnswerObject.list(json, "en", one.english(), json::writeString);
      AnswerObject.list(json, "files", one.files(), json::writeString);
      json.writeEndObject();
    });
  }
}
