package isnad.app.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import isnad.app.document.Contents;
import isnad.app.document.DocumentKind;
import isnad.app.document.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one feed (RSS or Atom), each as far as the feed itself has it: the headline, and
 * all or the beginning of the text.
 */
record FeedFile(Batch batch) {
  /** Sends the items of the feed that {@code bytes} are. */
  void send(byte[] bytes) {
    try {
      SyndFeed feed = feed(bytes);
      long number = 0;
      for (SyndEntry item : feed.getEntries()) {
        number++;
        Contents contents = contents(feed, item);
        Optional<String> id = given(item.getLink()).or(() -> given(item.getUri()));
        batch.send(Draft.of(batch.name(id, number, "item " + number), contents, batch.uri()));
      }
      batch.end("a feed without an item");
    } catch (FeedException | IOException | IllegalArgumentException broken) {
      batch.bad(IngestProblem.BROKEN_FEED, "no feed, or a damaged one: " + broken.getMessage());
    }
  }

  /** The feed that {@code bytes} are; throws where they are none. */
  static SyndFeed feed(byte[] bytes) throws FeedException, IOException {
    SyndFeedInput input = new SyndFeedInput();
    // No document type is read, and so no entity.
    input.setAllowDoctypes(false);
    return input.build(new XmlReader(new ByteArrayInputStream(bytes)));
  }

  /** What a feed itself has of an item. */
  static Contents contents(SyndFeed feed, SyndEntry item) {
    Optional<String> link = given(item.getLink());
    Optional<String> title = given(item.getTitle()).map(FeedFile::plain);
    String body = longest(item).map(FeedFile::plain).orElse("");
    String text = title
        .filter(headline -> !body.startsWith(headline))
        .map(headline -> headline + "\n" + body)
        .orElse(body)
        .strip();
    Date date = item.getPublishedDate() == null ? item.getUpdatedDate() : item.getPublishedDate();
    return new Contents(
        text,
        title,
        Optional.ofNullable(date).map(when -> when.toInstant().toString()),
        given(item.getAuthor()),
        given(feed.getTitle()).map(FeedFile::plain),
        link.filter(address -> address.startsWith("http")));
  }

  /** The longest of what the item has of its text: a summary, and often the whole. */
  private static Optional<String> longest(SyndEntry item) {
    return Stream.concat(
            Optional.ofNullable(item.getDescription()).stream(), item.getContents().stream())
        .map(SyndContent::getValue)
        .flatMap(value -> given(value).stream())
        .max(Comparator.comparingInt(String::length));
  }

  /** The words of what is mostly a piece of a page. */
  private static String plain(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    return DocumentKind.PAGE.parse(page) instanceof Parsed.Document(Contents words)
        ? words.text()
        : "";
  }

  /** What is given, but for blanks. */
  static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
  }
}
