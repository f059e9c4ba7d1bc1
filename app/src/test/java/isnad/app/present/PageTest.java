package isnad.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.Received;
import isnad.app.sample.SampleReading;
import isnad.core.reading.Extraction;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String HOSTILE =
      "\"><script>alert(1)</script><img src=x onerror=alert(2)>'</div></section><!--"
          + " <a href=javascript:alert(3)>";

  private final Page page = new Page();

  @Test
  void theTextIsWholeAndItsQuotesAreMarked() {
    Document document = whole(page.read(1, SampleReading.full()));
    Element text = document.expectFirst(".text");

    assertThat(text.attr("dir")).isEqualTo("rtl");
    assertThat(text.select("mark.trigger").eachText()).containsExactly("مقتل", "غارة");
    assertThat(text.select("mark.place").text()).isEqualTo("مدينة الزيتون");
    assertThat(text.select("mark.voice").text()).isEqualTo("وزارة الدفاع");
    assertThat(String.join("", text.select("mark.says").eachText()).replace(" ", ""))
        .isEqualTo("مقتلنحو20إلى30مسلحافيغارةقربمدينةالزيتون");
    text.select("a.n").remove();
    assertThat(text.wholeText()).isEqualTo(SampleReading.TEXT);
  }

  @Test
  void claimsStandBesideTheTextAndLeadToIt() {
    Document document = whole(page.read(3, SampleReading.full()));
    Element claim = document.expectFirst("#r3c1");

    assertThat(claim.className()).isEqualTo("violence");
    assertThat(claim.select("dt").eachText())
        .containsExactly("said by", "whom", "where", "when", "how many");
    assertThat(claim.select("dd").eachText())
        .containsExactly(
            "Ministry of Defence",
            "مسلحا",
            "Zaytun, Idlib, SY",
            "2024-03-04",
            "killed ~20–30 in all");
    assertThat(document.expectFirst("#r3c2").text())
        .contains("killing (negated)", "denies, hedged");
    for (Element link : document.select("a[href]")) {
      String anchor = link.attr("href").substring(1);
      assertThat(document.getElementById(anchor)).as(anchor).isNotNull();
    }
  }

  @Test
  void hostileTextsStayInert() {
    Report report = new Report(
        new ReportId(HOSTILE),
        Optional.of(HOSTILE),
        Language.ARABIC,
        Optional.of("javascript:alert(4)" + HOSTILE),
        Optional.empty(),
        Optional.of(HOSTILE),
        HOSTILE + " قتل " + HOSTILE);
    Extraction found = SampleReading.killings(report);
    Problem problem = Problem.of(IngestProblem.BROKEN_LINE, HOSTILE);
    Extraction extraction = new Extraction(report, found.claims(), List.of(problem));
    Received.Unread unread =
        new Received.Unread(new ReportId(HOSTILE), Optional.of(HOSTILE), List.of(problem));
    Document document = whole(page.read(1, extraction) + page.unread(2, unread));

    assertThat(document.select("script, img, iframe, object, embed, link, base"))
        .isEmpty();
    assertThat(document.select("section")).hasSize(2);
    assertThat(document.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
        .noneMatch(attribute ->
            attribute.getKey().equals("href") && !attribute.getValue().startsWith("#"));
    assertThat(document.expectFirst(".text").wholeText()).contains(HOSTILE);
    assertThat(document.expectFirst(".claims").children()).hasSize(1);
  }

  @Test
  void thePageNeedsNothingButItself() {
    Document document = whole("");
    assertThat(document.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(document.expectFirst("style").data())
        .contains("mark.trigger")
        .doesNotContain("url(", "@import");
    assertThat(document.select("[src]")).isEmpty();
  }

  @Test
  void controlsAndOverridesAreShownAsUnknown() {
    assertThat(Html.safe("a\u0000b\u202ec\u2067d\n")).isEqualTo("a\ufffdb\ufffdc\u2067d\n");
  }

  private Document whole(String body) {
    return Jsoup.parse(page.opening() + body + page.closing());
  }
}
