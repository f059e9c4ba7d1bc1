package isnad.app.document;

import java.util.Optional;

/**
 * What a document says: its text, and what it tells of itself. {@code published} is a date as ISO
 * 8601 writes it, wherever one could be made of it; {@code site} is what the place of publication
 * calls itself, {@code address} where the document stands on the web.
 */
public record Contents(
    String text,
    Optional<String> title,
    Optional<String> published,
    Optional<String> author,
    Optional<String> site,
    Optional<String> address) {

  /** A document of which only the text is known. */
  public static Contents of(String text) {
    Optional<String> none = Optional.empty();
    return new Contents(text, none, none, none, none, none);
  }
}
