package isnad.app.json;

import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.review.Credibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A review of a claim as schema.org has it (JSON-LD): the grade that a person gave, under the name
 * of an organisation. {@code words} are the claim's own, {@code sentence} and {@code summary} say
 * what it is in English; {@code reports} have those words, the first published first.
 */
public record ClaimReview(
    String id,
    LocalDate day,
    Organisation by,
    Credibility grade,
    String why,
    boolean disputed,
    String claim,
    String summary,
    String sentence,
    String words,
    Voice voice,
    List<Report> reports) {
  /** What stands before the reviews of a file, and behind them. */
  public static final String HEAD = "{\"@context\":\"https://schema.org\",\"@graph\":[\n";

  public static final String FOOT = "\n]}\n";

  /** What the grades are of. */
  private static final String SCALE =
      "Credibility of information on the Admiralty's scale, as a person judged it: 1 confirmed by"
          + " others, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be"
          + " judged.";

  public ClaimReview {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a claim stands in a report");
    }
  }

  /** Who reviews: its name, and where it is on the web. */
  public record Organisation(String name, Optional<String> address) {}

  /** Who claims it: {@code person} where it is known whether it is one. */
  public record Voice(String name, Optional<Boolean> person, Optional<String> wikidata) {}

  /** The object on one line, which may stand in a page as it is. */
  public String line() {
    // Within the script of a page, no word of a report may end that.
    return JsonWriting.line(this::write).replace("<", "\\u003c");
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("@type", "ClaimReview");
    json.writeStringProperty("identifier", id);
    json.writeStringProperty("datePublished", day.toString());
    json.writeName("author");
    json.writeStartObject();
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", by.name);
    JsonWriting.text(json, "url", by.address);
    json.writeEndObject();
    json.writeStringProperty("claimReviewed", summary);
    json.writeStringProperty("reviewBody", why);
    if (disputed) {
      json.writeStringProperty("description", "Reviewers differ; this is the grade given last.");
    }
    rating(json);
    reviewed(json);
    json.writeEndObject();
  }

  private void rating(JsonGenerator json) {
    json.writeName("reviewRating");
    json.writeStartObject();
    json.writeStringProperty("@type", "Rating");
    json.writeStringProperty("alternateName", grade.words());
    if (grade != Credibility.CANNOT_BE_JUDGED) {
      json.writeNumberProperty("ratingValue", Integer.parseInt(grade.digit()));
      json.writeNumberProperty("bestRating", Integer.parseInt(Credibility.CONFIRMED.digit()));
      json.writeNumberProperty("worstRating", Integer.parseInt(Credibility.IMPROBABLE.digit()));
    }
    json.writeStringProperty("ratingExplanation", SCALE);
    json.writeEndObject();
  }

  private void reviewed(JsonGenerator json) {
    json.writeName("itemReviewed");
    json.writeStartObject();
    json.writeStringProperty("@type", "Claim");
    json.writeStringProperty("identifier", claim);
    json.writeStringProperty("text", words);
    json.writeStringProperty("description", sentence);
    json.writeStringProperty("inLanguage", reports.getFirst().language().code());
    json.writeName("author");
    json.writeStartObject();
    voice.person.ifPresent(
        person -> json.writeStringProperty("@type", person ? "Person" : "Organization"));
    json.writeStringProperty("name", voice.name);
    voice.wikidata.ifPresent(
        item -> json.writeStringProperty("sameAs", "http://www.wikidata.org/entity/" + item));
    json.writeEndObject();
    json.writeName("firstAppearance");
    article(json, reports.getFirst());
    AnswerObject.list(
        json, "appearance", reports.subList(1, reports.size()), report -> article(json, report));
    json.writeEndObject();
  }

  private static void article(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Article");
    json.writeStringProperty("identifier", report.id().value());
    JsonWriting.text(json, "headline", report.title());
    JsonWriting.text(
        json, "datePublished", report.published().map(Published::date).map(LocalDate::toString));
    report.uri().filter(WebAddress::isOne).ifPresent(uri -> json.writeStringProperty("url", uri));
    report.outlet().ifPresent(outlet -> {
      json.writeName("publisher");
      json.writeStartObject();
      json.writeStringProperty("@type", "Organization");
      json.writeStringProperty("name", outlet);
      json.writeEndObject();
    });
    json.writeStringProperty("inLanguage", report.language().code());
    json.writeEndObject();
  }
}
