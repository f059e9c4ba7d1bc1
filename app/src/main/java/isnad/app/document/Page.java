package isnad.app.document;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page: its main text, the headline as first line, and what its {@link PageData} tells of it. */
final class Page {
  /** Tags of a page that a person can read; each takes some hundred bytes of memory. */
  private static final int TAGS = 300_000;

  /** A headline stands among so many lines. */
  private static final int FIRST = 3;

  private Page() {}

  /** What the page {@code html} says. */
  static Parsed parse(String html) {
    if (html.chars().filter(c -> c == '<').limit(TAGS + 1L).count() > TAGS) {
      return Parsed.not(DocumentProblem.TOO_MUCH_INSIDE, "more than " + TAGS + " tags");
    }
    return new Parsed.Document(of(html));
  }

  static Contents of(String html) {
    Document document = Jsoup.parse(html);
    PageData data = new PageData(document, html);
    Optional<String> title = data.title();
    Optional<String> site = data.site();
    Optional<String> published = data.published();
    Optional<String> author = data.author();
    String main = MainText.of(document);
    String body = withoutByline(main, author);
    String text = title
        .filter(headline -> !isAmongFirst(headline, body))
        .map(headline -> headline + "\n" + body)
        .orElse(body);
    return new Contents(body.isEmpty() ? "" : text, title, published, author, site, data.address());
  }

  /** Whether the headline is one of the first lines of the text. */
  private static boolean isAmongFirst(String headline, String body) {
    return body.lines().limit(FIRST).anyMatch(line -> line.startsWith(headline));
  }

  /** The first line is no sentence of the report where it is only who wrote it. */
  private static String withoutByline(String text, Optional<String> author) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return text;
    }
    String first = text.substring(0, end);
    boolean byline = author
        .filter(name -> first.contains(name) && first.length() <= name.length() + PageData.BYLINE)
        .isPresent();
    return byline ? text.substring(end + 1) : text;
  }

  /** The words of {@code element} in one line. */
  static String words(Element element) {
    return element.text().replace('\u00a0', ' ').strip();
  }
}
