package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell is told as JSON and as rows too: overview, what rises, briefs, reports. */
class TwinsTest {
  @TempDir
  static Path folder;

  private static ServedDesk served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDesk.of(folder);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static String get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(served.address(path))).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path));
  }

  @Test
  void theOverviewHasTheListsOfItsPage() throws Exception {
    JsonNode overview = json("/?format=json");
    assertThat(overview.path("reports").asInt()).isGreaterThan(20);
    String page = get("/");
    int listed = 0;
    for (String list : List.of("disputed", "onOneVoice", "latest")) {
      assertThat(overview.path(list).isEmpty()).as(list).isFalse();
      for (JsonNode incident : overview.path(list)) {
        listed++;
        assertThat(page).contains("/incidents/" + incident.path("incident").asString());
      }
    }
    assertThat(get("/?format=csv").lines())
        .hasSize(listed + 1)
        .first()
        .asString()
        .contains("list,incident,from");
    assertThat(json("/alerts?format=json").isArray()).isTrue();
    assertThat(get("/alerts?format=csv")).contains("alleged-doer,id,place,finding");
  }

  @Test
  void aBriefsNotesAreTheWordsOfItsPage() throws Exception {
    JsonNode brief = json("/brief?q=prison&format=json");
    String page = get("/brief?q=prison&lang=en");
    assertThat(brief.path("incidents").isEmpty()).isFalse();
    assertThat(brief.path("notes").size())
        .isPositive()
        .isEqualTo(page.split("<li id=\"n", -1).length - 1);
    brief
        .path("notes")
        .forEach(
            note -> assertThat(page).contains(note.path("telling").path("claim").asString()));
    JsonNode first = brief.at("/incidents/0/toldBy/voices/0/notes/0");
    assertThat(first.asInt()).isBetween(1, brief.path("notes").size());
    assertThat(get("/brief?q=prison&format=csv").lines().count())
        .isGreaterThan(brief.path("notes").size());
    assertThat(json("/brief?format=json").path("problem").asString()).isEqualTo("query-empty");
  }

  @Test
  void aSearchIsNarrowedByLinksAndWidenedAgain() throws Exception {
    String asked = "/search?q=%D9%82%D8%AA%D9%84";
    JsonNode found = json(asked + "&format=json&facets=true");
    assertThat(json(asked + "&format=json").isArray()).isTrue();
    assertThat(found.path("hits")).isEqualTo(json(asked + "&format=json"));
    JsonNode type = found.at("/facets/type/0");
    String page = get(asked + "&lang=en");
    String link = "/search?q=%D9%82%D8%AA%D9%84&amp;type=" + type.path("value").asString();
    assertThat(page).contains("href=\"" + link + "\"", "Narrow the search", "facets=true");
    String narrowed = get(link.replace("&amp;", "&") + "&place=%22Syria%22&lang=ar");
    assertThat(narrowed)
        .contains("من دون", "سوريا", "href=\"" + link + "\"")
        .contains("href=\"/search?q=%D9%82%D8%AA%D9%84&amp;place=%22Syria%22\"");
    assertThat(get(asked + "&place=%22%3Cb%3E%22&lang=en")).doesNotContain("<b>");
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void aBriefHasTheSameNotesAndWordsInBothLanguages() throws Exception {
    String asked = "/brief?q=%D9%82%D8%AA%D9%84%20%D8%B3%D8%AC%D9%86&lang=";
    String english = get(asked + "en");
    String arabic = get(asked + "ar");
    assertThat(english).contains("<html lang=\"en\" dir=\"ltr\">", "What stands here");
    assertThat(arabic).contains("<html lang=\"ar\" dir=\"rtl\">", "ما يرد هنا هو ما قيل");
    assertThat(all("href=\"(#n\\d+)\"", arabic))
        .isEqualTo(all("href=\"(#n\\d+)\"", english))
        .hasSizeGreaterThan(10);
    assertThat(all("<q [^>]*>(.*?)</q>", arabic))
        .isEqualTo(all("<q [^>]*>(.*?)</q>", english))
        .isNotEmpty();
    assertThat(all("الوحدات ([٠-٩]+)–", arabic).stream().map(Integer::parseInt).toList())
        .isEqualTo(all("units (\\d+)–", english).stream().map(Integer::parseInt).toList());
    String markdown = get(asked + "ar&format=md");
    assertThat(all("(\\[\\^\\d+\\])", markdown))
        .isEqualTo(all("(\\[\\^\\d+\\])", get(asked + "en&format=md")));
    assertThat(json(asked + "ar&format=json")).isEqualTo(json(asked + "en&format=json"));
  }

  @Test
  void aReportHasARowForEachClaim() throws Exception {
    JsonNode claims = json("/report?id=jisr-ghwayran&format=json").path("claims");
    String rows = get("/report?id=jisr-ghwayran&format=csv");
    assertThat(rows).contains("report,claim,incident,type,modality,chain,stance,hedged,doers");
    assertThat(claims.isEmpty()).isFalse();
    claims.forEach(claim -> assertThat(rows)
        .contains(
            "jisr-ghwayran," + claim.path("id").asString() + ",i-",
            claim.at("/says/start").asInt() + "," + claim.at("/says/end").asInt() + ","));
    assertThat(get("/report?id=jisr-ghwayran")).contains("format=csv");
  }
}
