package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
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
    brief.path("notes").forEach(note -> assertThat(page)
        .contains(note.path("telling").path("claim").asString()));
    JsonNode first = brief.at("/incidents/0/toldBy/voices/0/notes/0");
    assertThat(first.asInt()).isBetween(1, brief.path("notes").size());
    assertThat(get("/brief?q=prison&format=csv").lines().count())
        .isGreaterThan(brief.path("notes").size());
    assertThat(json("/brief?format=json").path("problem").asString()).isEqualTo("query-empty");
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
