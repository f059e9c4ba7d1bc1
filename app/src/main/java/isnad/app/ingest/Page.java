package isnad.app.ingest;

import isnad.app.json.ArticleData;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says: its main text, the headline as first line, and what its own metadata tells of
 * title, date and outlet.
 */
record Page(
    String text, Optional<String> title, Optional<String> published, Optional<String> outlet) {

  static Page of(String html) {
    Document document = Jsoup.parse(html);
    Optional<ArticleData> data = articleData(document);
    Optional<String> title = first(
        meta(document, "meta[property=og:title]"),
        data.flatMap(ArticleData::headline),
        words(document, "h1"),
        words(document, "title"));
    Optional<String> published = first(
        data.flatMap(ArticleData::published),
        meta(document, "meta[property=article:published_time]"),
        meta(document, "meta[itemprop=datePublished]"),
        meta(document, "meta[name~=(?i)^(date|pubdate|publish-?date|dc\\.date(\\.issued)?)$]"),
        attribute(document, "[itemprop=datePublished][datetime]", "datetime"),
        attribute(document, "time[datetime]", "datetime"));
    Optional<String> outlet = first(
        meta(document, "meta[property=og:site_name]"),
        data.flatMap(ArticleData::publisher),
        meta(document, "meta[name=application-name]"));
    String body = MainText.of(document);
    String text = title
        .filter(headline -> !body.startsWith(headline))
        .map(h -> h + "\n" + body)
        .orElse(body);
    return new Page(body.isEmpty() ? "" : text, title, published, outlet);
  }

  Draft draft(ReportId id, Optional<String> uri) {
    Optional<ReportId> own = Optional.empty();
    Optional<String> language = Optional.empty();
    return new Draft(id, own, uri, text, title, published, outlet, language, List.of());
  }

  private static Optional<ArticleData> articleData(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Optional<ArticleData> data = ArticleData.find(script.data());
      if (data.isPresent()) {
        return data;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> meta(Document document, String query) {
    return attribute(document, query, "content");
  }

  private static Optional<String> attribute(Document document, String query, String name) {
    return Optional.ofNullable(document.selectFirst(query)).map(element -> element.attr(name));
  }

  private static Optional<String> words(Document document, String query) {
    return Optional.ofNullable(document.selectFirst(query)).map(Element::text);
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... values) {
    for (Optional<String> value : values) {
      Optional<String> stripped = value.map(String::strip).filter(words -> !words.isEmpty());
      if (stripped.isPresent()) {
        return stripped;
      }
    }
    return Optional.empty();
  }
}
