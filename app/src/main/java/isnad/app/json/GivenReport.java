package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.util.Optional;

/**
 * A report as a line of JSON gives it, nothing checked but that it is an object with a text: see
 * "Reports in" of docs/reading-format.md.
 */
public record GivenReport(
    Optional<String> id,
    String text,
    Optional<String> title,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> uri,
    Optional<String> language) {

  /** Reads one line; throws {@link BrokenJson} where it is not an object with a {@code text}. */
  public static GivenReport parse(String line) throws BrokenJson {
    if (!(JsonValue.parse(line) instanceof Members members)) {
      throw new BrokenJson("not an object");
    }
    String text = members.text("text").orElseThrow(() -> new BrokenJson("no \"text\" string"));
    return new GivenReport(
        id(members).filter(id -> !id.isBlank()),
        text,
        given(members, "title"),
        given(members, "published"),
        given(members, "outlet"),
        given(members, "uri"),
        given(members, "language"));
  }

  private static Optional<String> given(Members members, String name) {
    return members.text(name).filter(value -> !value.isBlank());
  }

  /** Ids that are numbers are common, and as good as strings. */
  private static Optional<String> id(Members members) {
    JsonValue given = members.values().get("id");
    if (given instanceof Bare bare && !bare.value().equals("null")) {
      return Optional.of(bare.value());
    }
    return given instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }
}
