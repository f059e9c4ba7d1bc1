package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timeline, the pages of actors and places, and tolls, with what leads from one to another. */
class KnownPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

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

  private static HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(served.address(path))).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared()
        .readTree(page(path + (path.contains("?") ? "&" : "?") + "format=json"));
  }

  private static List<String> links(String page, String beginning) {
    Matcher links =
        Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"]*)\"").matcher(page);
    List<String> found = new ArrayList<>();
    while (links.find()) {
      found.add(links.group(1).replace("&amp;", "&"));
    }
    return found.stream().distinct().toList();
  }

  @Test
  void everyBarLeadsToItsIncidentsWithTheOtherFiltersKept()
      throws IOException, InterruptedException {
    JsonNode bars = json("/timeline?type=killing&place=SY").at("/bars");
    String asked = "/incidents?type=killing&place=SY";
    // The list has it brought after it.
    assertThat(page(asked)).contains("hx-get=\"/timeline?type=killing&amp;place=SY\"");
    List<String> links = links(page(asked.replace("/incidents", "/timeline")), "/incidents?from=");
    assertThat(links).isNotEmpty().allMatch(link -> link.endsWith("&type=killing&place=SY"));
    long told = 0;
    for (JsonNode bar : bars) {
      told += bar.at("/incidents").asLong() > 0 ? 1 : 0;
    }
    assertThat(links).hasSize((int) told);
    for (String link : links) {
      assertThat(json(link)).isNotEmpty();
    }
    assertThat(page("/?lang=en")).contains("Over time", "The same numbers as a table");
    assertThat(page("/timeline?format=csv")).contains("bar,from,to,incidents,denied,killed-low");
  }

  @Test
  void namesInPagesLeadToThePagesOfWhoHasThem() throws IOException, InterruptedException {
    List<String> seen = new ArrayList<>();
    for (String page : List.of("/incidents", "/report?id=jisr-ghwayran", "/tolls?by=party")) {
      List<String> actors = links(page(page), "/actors?name=");
      assertThat(actors).as(page).isNotEmpty();
      seen.addAll(actors);
    }
    List<String> places = links(page("/incidents"), "/places?");
    assertThat(places).isNotEmpty();
    seen.addAll(places);
    for (String link : seen.stream().distinct().toList()) {
      assertThat(ask(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void anActorIsCalledByItsNamesAndWhatIsSaidOfItIsSaidBySomebody()
      throws IOException, InterruptedException {
    String arabic = page("/actors?name=islamic-state&lang=ar");
    assertThat(arabic).contains("جماعة مسلحة", "Islamic State", "داعش", "ينسب إليه الفعل");
    assertThat(page("/actors?name=Islamic%20State&lang=en"))
        .contains("armed group", "Who says of most incidents", "Said to have done it");
    JsonNode actor = json("/actors?name=islamic-state");
    assertThat(actor.at("/namedAs/doer/incidents").asInt()).isPositive();
    assertThat(actor.at("/saidBy/0/incidents").asInt()).isPositive();
    assertThat(actor.at("/timeline/bars").isEmpty()).isFalse();
    assertThat(page("/actors/relations?name=islamic-state")).contains("<p");
    assertThat(page("/actors?q=%D8%AF%D8%A7%D8%B9%D8%B4")).contains("name=islamic-state");
    assertThat(page("/actors?q=nobody-at-all&lang=en")).contains("Nothing that packs know");
  }

  @Test
  void aPlaceSaysWhereItLiesAndWhatWasToldThere() throws IOException, InterruptedException {
    JsonNode raqqa = json("/places?name=Raqqa&country=SY");
    assertThat(raqqa.at("/lat").asDouble()).isBetween(35.0, 37.0);
    assertThat(raqqa.at("/incidents").asInt()).isPositive();
    assertThat(raqqa.at("/latest").isEmpty()).isFalse();
    assertThat(page("/places?name=Raqqa&country=SY&lang=ar")).contains("الرقة", "سوريا");
    assertThat(page("/places?country=sy&lang=en")).contains("<h1>Syria</h1>");
    assertThat(page("/places?q=%D8%A7%D9%84%D8%B1%D9%82%D8%A9")).contains("name=Raqqa");
    assertThat(json("/incidents?place=Raqqa,%20SY")).isNotEmpty();
    assertThat(json("/incidents?place=Raqqa,%20IQ")).isEmpty();
  }

  @Test
  void tollsAreOfThePoliciesThatAreAskedFor() throws IOException, InterruptedException {
    assertThat(page("/tolls?by=party")).contains("ACLED</td>", "UCDP</td>", "Airwars</td>");
    assertThat(page("/tolls?by=party&policy=acled"))
        .contains("ACLED</td>")
        .doesNotContain("UCDP</td>");
    for (String policy : List.of("acled", "ucdp", "airwars")) {
      assertThat(json("/tolls?policy=" + policy).at("/0/policy").asString()).isEqualTo(policy);
      assertThat(page("/tolls?format=csv&policy=" + policy)).contains("," + policy + "\r\n");
    }
    String narrow = page("/tolls?of=killed&doer=islamic-state&place=SY&from=2015-01-01&lang=en");
    assertThat(narrow).contains("value=\"islamic-state\"", "value=\"2015-01-01\"");
    for (String link : links(page("/tolls?by=place"), "/incidents?place=")) {
      assertThat(json(link)).as(link).isNotEmpty();
    }
    for (String wrong : List.of(
        "/tolls?policy=x",
        "/tolls?of=money",
        "/tolls?include=x",
        "/tolls?from=2021-01-02&to=2021-01-01",
        "/tolls?from=x",
        "/timeline?from=x",
        "/timeline?reports=x")) {
      HttpResponse<String> answer = ask(wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(answer.body()).contains("bad-request");
    }
  }

  @Test
  void whoeverIsNotThereIsToldByACodeAndHostileNamesStayText()
      throws IOException, InterruptedException {
    assertThat(ask("/actors?name=nobody-at-all").body()).contains("unknown-actor");
    assertThat(ask("/places?name=Nowhere&country=SY").body()).contains("unknown-place");
    assertThat(ask("/places?country=zz").statusCode()).isEqualTo(404);
    String hostile = "\"><script>window.hostile=1</script><b onmouseover='x'>${7*7} ' or 1=1 --";
    String given = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
    for (String path : List.of(
        "/actors?q=",
        "/actors?name=",
        "/places?q=",
        "/places?name=",
        "/places?country=",
        "/places?country=SY&name=",
        "/timeline?place=",
        "/timeline?actor=",
        "/timeline?type=",
        "/incidents?place=",
        "/tolls?place=",
        "/tolls?party=",
        "/tolls?doer=",
        "/tolls?policy=",
        "/actors/relations?name=")) {
      HttpResponse<String> answer = ask(path + given);
      assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
      assertThat(answer.body())
          .as(path)
          .doesNotContain("<script>window", "<b onmouseover", ">49", "{place}");
    }
  }
}
