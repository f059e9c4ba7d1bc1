package isnad.app.document;

import isnad.app.json.ArticleData;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells of itself, in this order: JSON-LD of a NewsArticle, Open Graph, meta elements,
 * microdata, and last what stands on it for people (headline, byline, line with the date).
 */
final class PageData {
  /** Units of a byline beside the name. */
  static final int BYLINE = 24;

  /** A name has no more units. */
  private static final int LONGEST_NAME = 80;

  /** A line about the date has no more units. */
  private static final int DATED = 120;

  private static final int SHORTEST_TITLE = 8;

  private static final String PUBLISHED_NAMES =
      "(?i)^(date|pubdate|publish-?_?date|publication_?date|publishdate|published"
          + "|article\\.published|article:published|parsely-pub-date|sailthru\\.date"
          + "|dc\\.date(\\.issued|\\.created)?|dcterms\\.(date|created|issued)|datepublished"
          + "|created|og:published_time)$";

  private static final String DATED_CLASSES =
      "[class~=(?i)(^|[\\s_-])(date|datetime|time|published|pubdate|publish|posted|timestamp)],"
          + " [class~=(?i)(date|Date|time)$], [id~=(?i)date]";

  private static final String BYLINES = "[rel=author], [itemprop=author], [class~=(?i)byline],"
      + " [class~=(?i)(^|[\\s_-])(author|writer)([_-]?name)?(\\s|$)]";

  /** What stands before a name in a byline. */
  private static final Pattern BY = Pattern.compile(
      "^(?:بقلم|كتبه|كتبها|كتب|كتبت|إعداد|تحرير|المحرر|الكاتب|الكاتبة|By)(?:\\s*[:：/-]\\s*|\\s+)"
          + "(.{2,80})$",
      Pattern.CASE_INSENSITIVE);

  /** As browsers say from where they saved a page. */
  private static final Pattern SAVED =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://[^\\s<>\"]{4,2000})");

  private static final Pattern DATED_PATH = Pattern.compile("/(20\\d\\d)/(\\d\\d?)/(\\d\\d?)/");

  /** What parts a headline from the name of the site in a title. */
  private static final Pattern PARTS = Pattern.compile("\\s+[|\\-–—•·»:]+\\s+");

  private final Document document;
  private final String html;
  private final Optional<ArticleData> data;

  PageData(Document document, String html) {
    this.document = document;
    this.html = html;
    this.data = document.select("script[type=application/ld+json]").stream()
        .flatMap(script -> ArticleData.find(script.data()).stream())
        .findFirst();
  }

  Optional<String> title() {
    Optional<String> shown = shown();
    return first(
        () -> data.flatMap(ArticleData::headline),
        () -> shown,
        () -> meta("meta[property=og:title]").map(this::withoutSite),
        () -> meta("meta[name=twitter:title]").map(this::withoutSite),
        this::onlyHeading,
        () -> words("title").map(this::withoutSite),
        () -> words("h1"));
  }

  /** The headline on the page that a title for others begins with. */
  private Optional<String> shown() {
    List<String> titles = Stream.of(
            meta("meta[property=og:title]"), meta("meta[name=twitter:title]"), words("title"))
        .flatMap(Optional::stream)
        .map(PageData::plain)
        .toList();
    return document.select("h1, h2, h3").stream()
        .map(Page::words)
        .filter(heading -> heading.length() >= SHORTEST_TITLE)
        .filter(heading -> titles.stream().anyMatch(title -> title.contains(plain(heading))))
        .max(Comparator.comparingInt(String::length));
  }

  /** The heading of a page that has one of its rank. */
  private Optional<String> onlyHeading() {
    return Stream.of("h1", "h2")
        .map(document::select)
        .filter(headings -> headings.size() == 1)
        .map(headings -> Page.words(headings.getFirst()))
        .filter(heading -> heading.length() >= SHORTEST_TITLE)
        .findFirst();
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** A title less the name of its site, at the end or before a mark that parts no sentence. */
  private String withoutSite(String title) {
    int mark = title.indexOf("::");
    if (mark > 0 && title.substring(0, mark).strip().split("\\s+", -1).length <= 4) {
      return withoutSite(title.substring(mark + 2).strip());
    }
    Matcher parts = PARTS.matcher(title);
    int last = -1;
    int behind = -1;
    while (parts.find()) {
      last = parts.start();
      behind = parts.end();
    }
    if (last < SHORTEST_TITLE) {
      return title;
    }
    String end = title.substring(behind).strip();
    boolean named =
        site().filter(name -> name.contains(end) || end.contains(name)).isPresent();
    boolean few =
        end.split("\\s+", -1).length <= 4 && title.substring(0, last).split("\\s+", -1).length >= 4;
    return named || few ? title.substring(0, last).strip() : title;
  }

  /** When it was published; a date that can be read in two ways only where there is no other. */
  Optional<String> published() {
    return published(Dates::sure).or(() -> published(Dates::iso));
  }

  private Optional<String> published(Function<String, Optional<String>> reading) {
    UnaryOperator<Optional<String>> date = given -> given.flatMap(reading);
    return first(
        () -> date.apply(data.flatMap(ArticleData::published)),
        () -> date.apply(meta("meta[property=article:published_time]")),
        () -> date.apply(meta("meta[itemprop=datePublished]")),
        () -> date.apply(meta("meta[name~=" + PUBLISHED_NAMES + "]")),
        () -> date.apply(meta("meta[property~=" + PUBLISHED_NAMES + "]")),
        () -> date.apply(attribute("[itemprop=datePublished][datetime]", "datetime")),
        () -> date.apply(words("[itemprop=datePublished]")),
        () -> date.apply(attribute("article time[datetime], main time[datetime]", "datetime")),
        () -> date.apply(attribute("time[datetime]", "datetime")),
        () -> date.apply(words("time")),
        this::shownDate,
        this::addressDate);
  }

  /** A line with a date: so called, or near the headline, or with a word that says so. */
  private Optional<String> shownDate() {
    Optional<String> called = document.select(DATED_CLASSES).stream()
        .map(Page::words)
        .filter(words -> !words.isEmpty() && words.length() <= DATED)
        .flatMap(words -> DateLine.find(words).stream())
        .findFirst();
    return called.or(() -> linesAfterHeadline()
        .filter(line -> DateLine.isOnly(line, DATED / 20))
        .flatMap(line -> DateLine.find(line).stream())
        .findFirst());
  }

  /** The short lines of the page in their order, those behind the first headline first. */
  private Stream<String> linesAfterHeadline() {
    List<String> before = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    boolean passed = false;
    for (Element element : document.body().getAllElements()) {
      passed |= element.nameIs("h1");
      String own = element.ownText().strip();
      if (!own.isEmpty() && own.length() <= DATED) {
        (passed ? behind : before).add(own);
      }
    }
    return Stream.concat(behind.stream(), before.stream());
  }

  private Optional<String> addressDate() {
    return address()
        .map(DATED_PATH::matcher)
        .filter(Matcher::find)
        .flatMap(found -> Dates.iso(found.group(1) + "/" + found.group(2) + "/" + found.group(3)));
  }

  Optional<String> author() {
    return first(
            () -> data.flatMap(ArticleData::author),
            () -> meta("meta[name~=(?i)^(author|article:author|dc\\.creator|parsely-author)$]"),
            () -> meta("meta[property=article:author]"),
            () -> document.select(BYLINES).stream()
                .map(Page::words)
                .map(PageData::named)
                .filter(PageData::isName)
                .findFirst(),
            this::shownAuthor)
        .filter(PageData::isName)
        .filter(name -> !site().filter(name::equals).isPresent());
  }

  private Optional<String> shownAuthor() {
    return linesAfterHeadline()
        .map(BY::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).strip())
        .filter(PageData::isName)
        .findFirst();
  }

  private static String named(String byline) {
    Matcher by = BY.matcher(byline);
    return by.find() ? by.group(1).strip() : byline;
  }

  private static boolean isName(String words) {
    return !words.isBlank()
        && words.length() <= LONGEST_NAME
        && !words.contains("://")
        && words.chars().noneMatch(Character::isDigit)
        && words.chars().anyMatch(Character::isLetter);
  }

  Optional<String> site() {
    return first(
        () -> meta("meta[property=og:site_name]"),
        () -> data.flatMap(ArticleData::publisher),
        () -> meta("meta[name=application-name]"));
  }

  Optional<String> address() {
    return first(
            () -> attribute("link[rel=canonical]", "href"),
            () -> meta("meta[property=og:url]"),
            this::savedFrom)
        .filter(isWeb());
  }

  private Optional<String> savedFrom() {
    Matcher saved = SAVED.matcher(html.substring(0, Math.min(html.length(), 4096)));
    return saved.find() ? Optional.of(saved.group(1)) : Optional.empty();
  }

  private static Predicate<String> isWeb() {
    return address -> {
      try {
        URI uri = URI.create(address);
        return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
      } catch (IllegalArgumentException none) {
        return false;
      }
    };
  }

  private Optional<String> meta(String query) {
    return attribute(query, "content");
  }

  private Optional<String> attribute(String query, String name) {
    return document.select(query).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> words(String query) {
    return Optional.ofNullable(document.selectFirst(query)).map(Page::words);
  }

  /** The first of several that says anything. */
  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... given) {
    for (var one : given) {
      Optional<String> words = one.get().map(PageData::plain).filter(value -> !value.isEmpty());
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }
}
