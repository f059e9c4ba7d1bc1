package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import isnad.app.exchange.DatasetProblem;
import isnad.app.sample.ReadingSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code isnad dataset --as claimreview}: what people graded, and nothing else. */
class ClaimReviewDatasetTest {
  private static final String DESK = "Desk of \"Wadi\" </script>";

  @TempDir
  private Path folder;

  private DatasetRun data;

  @BeforeEach
  void setUp() throws IOException {
    data = DatasetRun.in(folder);
  }

  private String reviews(String... more) {
    List<String> all = new ArrayList<>(
        List.of("--as-organisation", DESK, "--organisation-address", "https://desk.example/"));
    all.addAll(List.of(more));
    return data.as("claimreview", all.toArray(String[]::new));
  }

  private static List<JsonNode> graph(String text) {
    JsonNode file = JsonMapper.shared().readTree(text);
    assertThat(file.propertyNames()).containsExactly("@context", "@graph");
    assertThat(file.get("@context").asString()).isEqualTo("https://schema.org");
    return StreamSupport.stream(file.get("@graph").spliterator(), false).toList();
  }

  private void grade(String claim, String grade, String by, String why) {
    assertThat(data.run.isnad("review", "grade", claim, grade, "--by", by, "--why", why))
        .as(data.run.err())
        .isZero();
  }

  @Test
  void nothingGoesOutThatNobodyGraded() {
    String claim = data.claims("a").getFirst();
    assertThat(data.run.isnad("review", "accept", claim, "--by", "Noor", "--why", "read rightly"))
        .isZero();
    assertThat(graph(reviews())).isEmpty();
    assertThat(data.run.err()).containsPattern("0 told, (\\d+) left out \\(\\1 not-graded\\)");
  }

  @Test
  void aGradeIsAReviewUnderTheOrganisationsName() {
    String claim = data.claims("a").getFirst();
    grade(claim, "2", "Noor", "fits \"what\" others tell");
    List<JsonNode> graph = graph(reviews());
    assertThat(graph).hasSize(1);
    JsonNode review = graph.getFirst();
    assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
    assertThat(review.get("identifier").asString()).startsWith("d-");
    assertThat(review.get("datePublished").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(review.at("/author/@type").asString()).isEqualTo("Organization");
    assertThat(review.at("/author/name").asString()).isEqualTo(DESK);
    assertThat(review.at("/author/url").asString()).isEqualTo("https://desk.example/");
    assertThat(review.get("reviewBody").asString()).isEqualTo("fits \"what\" others tell");
    assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("probably true");
    assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(2);
    assertThat(review.at("/reviewRating/bestRating").asInt()).isEqualTo(1);
    assertThat(review.at("/reviewRating/worstRating").asInt()).isEqualTo(5);
    assertThat(review.at("/itemReviewed/@type").asString()).isEqualTo("Claim");
    assertThat(review.at("/itemReviewed/identifier").asString()).isEqualTo(claim);
    assertThat(review.at("/itemReviewed/text").asString()).contains("قتلوا سبعة جنود");
    assertThat(review.at("/itemReviewed/author/name").asString())
        .isEqualTo("Syrian Observatory for Human Rights");
    assertThat(review.at("/itemReviewed/author/@type").asString()).isEqualTo("Organization");
    assertThat(review.at("/itemReviewed/firstAppearance/publisher/name").asString())
        .isEqualTo("الوادي");
    assertThat(review.at("/itemReviewed/firstAppearance/datePublished").asString())
        .isEqualTo("2020-06-22");
    // Reviewers are persons; reviews are an organisation's.
    assertThat(data.run.out()).doesNotContain("Noor");
    assertThat(data.run.err()).contains("1 told, ").contains(" not-graded)");
  }

  @Test
  void theGradeGivenLastHoldsAndThatOthersDifferIsSaid() {
    String claim = data.claims("a").getFirst();
    grade(claim, "2", "Noor", "fits");
    grade(claim, "6", "Salim", "nobody else was there");
    JsonNode review = graph(reviews()).getFirst();
    assertThat(review.at("/reviewRating/alternateName").asString())
        .isEqualTo("credibility cannot be judged");
    assertThat(review.at("/reviewRating").has("ratingValue")).isFalse();
    assertThat(review.get("description").asString()).startsWith("Reviewers differ");
  }

  @Test
  void hostileWordsStayValuesInAPageToo() throws JsonLdError {
    for (String claim : data.claims("h")) {
      grade(claim, "4", "Noor", "</script>\u202e\"");
    }
    String text = reviews();
    assertThat(text).doesNotContain("<");
    String local = text.replace(
        "\"@context\":\"https://schema.org\"", "\"@context\":{\"@vocab\":\"https://schema.org/\"}");
    Linked linked = Linked.of(local, "https://schema.org/");
    Set<String> all = linked.all("ClaimReview");
    assertThat(all).hasSameSizeAs(graph(text)).isNotEmpty().allSatisfy(review -> {
      assertThat(linked.value(linked.value(review, "author"), "name")).isEqualTo(DESK);
      assertThat(linked.value(review, "reviewBody")).isEqualTo("</script>\u202e\"");
      String claim = linked.value(review, "itemReviewed");
      String report = linked.value(claim, "firstAppearance");
      assertThat(linked.value(linked.value(report, "publisher"), "name"))
          .isEqualTo(DatasetRun.HOSTILE_OUTLET);
      assertThat(linked.values(report, "url")).isEmpty();
    });
  }

  @Test
  void anEmptyLedgerGivesAnEmptyGraph() throws IOException {
    data = DatasetRun.empty(folder.resolve("none"));
    assertThat(graph(reviews())).isEmpty();
    assertThat(data.run.err()).contains("0 told, 0 left out");
  }

  @Test
  void whoReviewsHasToBeSaid() {
    assertThat(data.run.isnad("dataset", "--as", "claimreview")).isEqualTo(2);
    assertThat(data.run.err()).contains("unnamed-reviewer");
    assertThat(data.run.isnad(
            "dataset",
            "--as",
            "claimreview",
            "--as-organisation",
            "Desk",
            "--organisation-address",
            "javascript:1"))
        .isEqualTo(2);
    assertThat(data.run.err()).contains("reviewer-address");
    for (DatasetProblem problem : DatasetProblem.values()) {
      assertThat(ReadingSchema.doc("problems.md")).contains("| `" + problem.code() + "` |");
    }
  }
}
