package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people decide on the pages, as a browser sends it. */
class DecisionFormsTest {
  @TempDir
  static Path folder;

  private static ServedDesk served;
  private static HttpClient browser;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDesk.of(folder);
    browser = HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.ALWAYS)
        .build();
  }

  @AfterAll
  static void close() {
    browser.close();
    served.close();
  }

  private static String get(String path) throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(served.address(path))).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path + "?format=json"));
  }

  /** Sends a form of {@code fields}, names and values in turn, and gives the page after it. */
  private static String send(String path, String... fields)
      throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>(
        List.of("_csrf=" + first(get("/incidents/" + incidents().getFirst()), TOKEN)));
    for (int i = 0; i < fields.length; i += 2) {
      parts.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(served.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts)))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static String first(String text, Pattern pattern) {
    Matcher match = pattern.matcher(text);
    assertThat(match.find()).as(pattern.pattern()).isTrue();
    return match.group(1);
  }

  private static List<String> incidents() throws IOException, InterruptedException {
    return json("/incidents")
        .valueStream()
        .map(one -> one.get("incident").asString())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> claims(String incident) throws IOException, InterruptedException {
    return JsonMapper.shared()
        .readTree(get("/incidents/" + incident + "?format=json"))
        .findValues("claim")
        .stream()
        .map(JsonNode::asString)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void twoIncidentsBecomeOneAndAreTakenApartAgain() throws IOException, InterruptedException {
    List<String> all = incidents();
    String one = all.get(3);
    String other = all.get(4);
    List<String> ofOther = claims(other);
    String merged = send(
        "/incidents/decide",
        "incident",
        one,
        "what",
        "merge",
        "value",
        other,
        "by",
        "first reviewer",
        "why",
        "one happening, told by two",
        "back",
        "/incidents/" + one);
    assertThat(claims(one)).containsAll(ofOther);
    assertThat(merged).contains(ofOther.getFirst());

    List<String> fields = new ArrayList<>(List.of("incident", one, "what", "split"));
    ofOther.forEach(claim -> fields.addAll(List.of("claims", claim)));
    fields.addAll(List.of("by", "second reviewer", "why", "another day", "back", "/reviews"));
    String reviews = send("/incidents/decide", fields.toArray(String[]::new));
    assertThat(claims(one)).doesNotContainAnyElementsOf(ofOther);
    assertThat(claims(ofOther.getFirst().replace("c-", "i-"))).containsAll(ofOther);
    // Two reviewers who do not agree are shown.
    assertThat(reviews).contains("first reviewer", "second reviewer");
  }

  @Test
  void aSecondOpinionIsAnotherPersons() throws IOException, InterruptedException {
    String claim = incidents().get(7).replace("i-", "c-");
    send(
        "/claims/decide",
        "claim",
        claim,
        "what",
        "grade",
        "value",
        "3",
        "by",
        "Noor",
        "why",
        "only one voice",
        "back",
        "/reviews");
    String decision = first(
        get("/incidents/" + claim + "?format=json"),
        Pattern.compile("\"decision\":\"(d-[^\"]+)\""));
    String[] same = {"decision", decision, "by", "Noor", "why", "still", "back", "/reviews"};
    assertThat(send("/decisions/second", same)).contains("bad-decision");
    assertThat(get("/reviews?lang=en")).contains("Waiting for a second opinion");
    String[] another = {"decision", decision, "by", "Sami", "why", "so it is", "back", "/reviews"};
    assertThat(send("/decisions/second", another)).contains("second opinion: ");
    JsonNode reviews = json("/reviews");
    assertThat(reviews
            .valueStream()
            .filter(one -> one.path("decision").asString("").equals(decision))
            .findFirst()
            .orElseThrow()
            .at("/seconded/0")
            .asString())
        .isEqualTo("Sami");
    String[] unknown = {"decision", "d-0000000000000000", "by", "Sami", "why", "x", "back", "/"};
    assertThat(send("/decisions/second", unknown)).contains("unknown-id");
  }

  @Test
  void sourcesAreGradedByPeople() throws IOException, InterruptedException {
    String key = json("/sources").at("/0/source").asString();
    String page = send(
        "/sources/grade",
        "source",
        key,
        "grade",
        "B",
        "by",
        "Noor",
        "why",
        "often right",
        "back",
        "/sources?name=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    assertThat(page).contains("<b>B</b>", "often right");
    String[] none = {"source", key, "grade", "Z", "by", "Noor", "why", "x", "back", "/"};
    assertThat(send("/sources/grade", none)).contains("bad-decision");
  }

  @Test
  void whoMayReadSomethingIsSaidOnItsPage() throws IOException, InterruptedException {
    String one = incidents().getFirst();
    String claim = one.replace("i-", "c-");
    String where = "/marks?about=" + claim;
    assertThat(get(where + "&lang=en")).contains("Nobody marked it.", "name=\"cell\"");
    String[] voice = {
      "about",
      claim,
      "tlp",
      "amber",
      "cell",
      "voice",
      "recipients",
      "monitors, partner",
      "by",
      "Noor",
      "why",
      "asked for",
      "back",
      where
    };
    assertThat(send("/marks", voice)).contains("TLP:AMBER", ">monitors<", ">partner<");
    String[] whole = {
      "about",
      one,
      "tlp",
      "red",
      "recipients",
      "@noor",
      "by",
      "Noor",
      "why",
      "w",
      "back",
      "/marks?about=" + one
    };
    assertThat(send("/marks", whole)).contains("TLP:RED", "@noor");
    String page = get("/incidents/" + one + "?lang=en");
    assertThat(page).contains("/marks?about=" + one, "/marks?about=" + claim);
    String[] persons = {"about", one, "tlp", "red", "by", "Noor", "why", "w", "back", "/"};
    assertThat(send("/marks", persons)).contains("bad-decision");
    String[] unknown = {"about", "nothing", "tlp", "clear", "by", "N", "why", "w", "back", "/"};
    assertThat(send("/marks", unknown)).contains("unknown-id");
    assertThat(get("/marks?about=nothing")).contains("unknown-id");
    assertThat(get("/marks?about=" + one + "&back=%22%3E%3Cb%3E")).doesNotContain("\"><b>");
  }

  @Test
  void whatCannotBeDecidedIsRefused() throws IOException, InterruptedException {
    String one = incidents().getFirst();
    String[] nothingOut = {"incident", one, "what", "split", "by", "Noor", "why", "x", "back", "/"};
    assertThat(send("/incidents/decide", nothingOut)).contains("bad-decision");
    String[] itself = {
      "incident", one, "what", "merge", "value", one, "by", "Noor", "why", "x", "back", "/"
    };
    assertThat(send("/incidents/decide", itself)).contains("bad-decision");
    String[] unknown = {"incident", one, "what", "burn", "by", "Noor", "why", "x", "back", "/"};
    assertThat(send("/incidents/decide", unknown)).contains("bad-decision");
    String[] unsigned = {
      "incident", one, "what", "note", "value", "x", "by", " ", "why", "x", "back", "/"
    };
    assertThat(send("/incidents/decide", unsigned)).contains("unsigned-decision");
    assertThat(get("/claims/decide?claim=c-0000000000000000")).contains("unknown-id");
    String form = get("/claims/decide?claim=" + one.replace("i-", "c-") + "&back=%22%3E%3Cb%3E");
    assertThat(form).contains("name=\"what\"").doesNotContain("\"><b>");
  }

  @Test
  void numbersAreIntervalsWithWhatThePoliciesMakeOfThem() throws IOException, InterruptedException {
    String counted = incidents().stream()
        .filter(id -> read("/incidents/" + id).contains("class=\"intervals\""))
        .findFirst()
        .orElseThrow();
    String page = get("/incidents/" + counted + "?lang=en");
    assertThat(page).contains(">ACLED<", ">UCDP<", ">Airwars<", "class=\"range\"");
    JsonNode toll = json("/incidents/" + counted).at("/tolls/0");
    assertThat(toll.get("low").asLong()).isLessThanOrEqualTo(toll.get("best").asLong());
    assertThat(toll.get("best").asLong()).isLessThanOrEqualTo(toll.get("high").asLong());
    assertThat(toll.get("tellings").asInt()).isPositive();
  }

  private static String read(String path) {
    try {
      return get(path);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
