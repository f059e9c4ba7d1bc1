package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleDataTest {
  @Test
  void findsTheArticleWhereverItLies() {
    String json =
        "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"x\"}, {\"@type\": [\"NewsArticle\"],"
            + " \"headline\": \"خبر\", \"datePublished\": \"2020-06-22T10:00:00Z\","
            + " \"author\": [{\"name\": \"قسم\"}, \"هيئة\"],"
            + " \"publisher\": {\"@type\": \"Organization\", \"name\": \"الوادي\"}}]}";
    assertThat(ArticleData.find(json))
        .contains(new ArticleData(
            Optional.of("خبر"),
            Optional.of("2020-06-22T10:00:00Z"),
            Optional.of("الوادي"),
            Optional.of("قسم، هيئة")));
  }

  @Test
  void publishersMayBePlainNames() {
    assertThat(ArticleData.find("[{\"@type\": \"Report\", \"publisher\": \"الوادي\"}]"))
        .contains(new ArticleData(
            Optional.empty(), Optional.empty(), Optional.of("الوادي"), Optional.empty()));
  }

  @Test
  void brokenOrForeignDataIsNone() {
    assertThat(ArticleData.find("{broken")).isEmpty();
    assertThat(ArticleData.find("{\"@type\": \"Recipe\"}")).isEmpty();
    assertThat(ArticleData.find("")).isEmpty();
  }
}
