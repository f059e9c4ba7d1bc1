package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
    Optional<String> language,
    Optional<String> author) {

  /** Reads one line; throws {@link BrokenJson} where it is not an object with a {@code text}. */
  public static GivenReport parse(String line) throws BrokenJson {
    return parse(line, UnaryOperator.identity());
  }

  /** The same where the member of each name stands under what {@code called} says. */
  public static GivenReport parse(String line, UnaryOperator<String> called) throws BrokenJson {
    return of(JsonValue.parse(line), called);
  }

  static GivenReport of(JsonValue value, UnaryOperator<String> called) throws BrokenJson {
    if (!(value instanceof Members members)) {
      throw new BrokenJson("not an object");
    }
    String name = called.apply("text");
    String text =
        members.text(name).orElseThrow(() -> new BrokenJson("no \"" + name + "\" string"));
    return new GivenReport(
        id(members.values().get(called.apply("id"))).filter(id -> !id.isBlank()),
        text,
        given(members, called.apply("title")),
        given(members, called.apply("published")),
        given(members, called.apply("outlet")),
        given(members, called.apply("uri")),
        given(members, called.apply("language")),
        given(members, called.apply("author")));
  }

  private static Optional<String> given(Members members, String name) {
    return members.text(name).filter(value -> !value.isBlank());
  }

  /** Ids that are numbers are common, and as good as strings. */
  private static Optional<String> id(@Nullable JsonValue given) {
    if (given instanceof Bare bare && !bare.value().equals("null")) {
      return Optional.of(bare.value());
    }
    return given instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }
}
