package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the desk answers to requests of its own pages, of foreign ones, and to nonsense. */
class DeskRequestsTest {
  private static final List<String> PAGES = List.of(
      "/",
      "/incidents",
      "/search",
      "/search?q=%D8%B3%D8%AC%D9%86",
      "/tolls",
      "/tolls?by=party",
      "/tolls?by=place",
      "/tolls?by=period",
      "/tolls?by=victims",
      "/tolls?by=party&policy=acled&of=killed,wounded&include=denied&doer=islamic-state",
      "/timeline",
      "/timeline?type=killing&denied=true&reports=1&origins=0",
      "/actors",
      "/actors?q=%D8%AF%D8%A7%D8%B9%D8%B4",
      "/actors?name=islamic-state",
      "/places",
      "/places?q=%D8%AD%D9%84%D8%A8",
      "/places?country=sy",
      "/places?name=Aleppo&country=SY",
      "/trends",
      "/network",
      "/sources",
      "/reviews",
      "/brief",
      "/import",
      "/packs",
      "/packs?q=%D8%AF%D8%A7%D8%B9%D8%B4",
      "/report?id=jisr-ghwayran",
      "/report?id=hostile");

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

  /** One request as it goes over the wire, so that nothing mends its headers. */
  private static String ask(String method, String path, String body, String... headers)
      throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean hosted = false;
    for (String header : headers) {
      request.append(header).append("\r\n");
      hosted |= header.startsWith("Host:");
    }
    if (!hosted) {
      request.append("Host: ").append(served.host()).append("\r\n");
    }
    request
        .append("Content-Length: ")
        .append(body.length())
        .append("\r\nConnection: close\r\n\r\n")
        .append(body);
    int port = Integer.parseInt(served.host().replaceFirst(".*:", ""));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static String get(String path, String... headers) throws IOException {
    return ask("GET", path, "", headers);
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static List<String> incidents() throws IOException {
    Matcher ids = Pattern.compile("\"incident\":\"(i-[0-9a-f]{16})\"")
        .matcher(get("/incidents", "Accept: application/json"));
    List<String> found = new ArrayList<>();
    while (ids.find()) {
      found.add(ids.group(1));
    }
    return found;
  }

  @Test
  void allPagesAnswerInBothLanguages() throws IOException {
    List<String> pages = new ArrayList<>(PAGES);
    incidents().forEach(id -> pages.add("/incidents/" + id));
    assertThat(pages).hasSizeGreaterThan(PAGES.size() + 20);
    for (String page : pages) {
      String join = page.contains("?") ? "&" : "?";
      String english = get(page + join + "lang=en");
      String arabic = get(page + join + "lang=ar");
      assertThat(status(english)).as(page).isEqualTo(200);
      assertThat(status(arabic)).as(page).isEqualTo(200);
      assertThat(english).contains("dir=\"ltr\"").doesNotContain("??");
      assertThat(arabic).contains("dir=\"rtl\"", "lang=\"ar\"").doesNotContain("??");
    }
  }

  @Test
  void noPhraseIsMissingInEitherLanguage() throws IOException {
    var english = java.util.ResourceBundle.getBundle("isnad.app.web.phrases", Tongue.ENGLISH);
    var arabic = java.util.ResourceBundle.getBundle("isnad.app.web.phrases", Tongue.ARABIC);
    assertThat(arabic.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(150);
    var terms = java.util.ResourceBundle.getBundle("isnad.app.present.terms", Tongue.ARABIC);
    served.desk().packs().types().keySet().forEach(type -> {
      assertThat(terms.keySet()).contains("type." + type);
    });
    for (String page : PAGES) {
      assertThat(get(page + (page.contains("?") ? "&" : "?") + "lang=ar"))
          .doesNotContainPattern(">(nav|count|stance|kind|mark|question|role)\\.[a-z-]+<");
    }
  }

  @Test
  void everyListHasJsonAndCommaSeparatedTwins() throws IOException {
    List<String> pages = new ArrayList<>(List.of(
        "/incidents",
        "/tolls",
        "/timeline",
        "/actors",
        "/actors?name=islamic-state",
        "/places",
        "/places?name=Aleppo&country=SY",
        "/trends",
        "/network",
        "/sources",
        "/reviews",
        "/search?q=%D8%B3%D8%AC%D9%86"));
    pages.add("/incidents/" + incidents().getFirst());
    for (String page : pages) {
      String json = get(page, "Accept: application/json");
      assertThat(json).as(page).contains("Content-Type: application/json");
      assertThat(JsonMapper.shared().readTree(body(json)).isMissingNode()).isFalse();
      assertThat(get(page + (page.contains("?") ? "&" : "?") + "format=csv"))
          .contains("Content-Type: text/csv");
    }
  }

  @Test
  void placesAreToldWithTheirSize() throws IOException {
    String answer = get("/incidents?format=geojson&type=air-strike");
    assertThat(answer).contains("Content-Type: application/geo+json");
    assertThat(JsonMapper.shared()
            .readTree(body(answer))
            .at("/features/0/geometry/type")
            .asString())
        .isEqualTo("Point");
    assertThat(answer).contains("\"precision\":\"", "\"radius\":");
  }

  private static String body(String answer) {
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    if (!answer.contains("Transfer-Encoding: chunked")) {
      return body;
    }
    return body.replaceAll("(?m)^[0-9a-fA-F]+\r\n", "").replace("\r\n", "");
  }

  @Test
  void foreignHostsAndOriginsAreRefused() throws IOException {
    assertThat(status(get("/", "Host: evil.example"))).isEqualTo(403);
    assertThat(status(get("/", "Host: evil.example:8080"))).isEqualTo(403);
    assertThat(status(get("/", "Host: 127.0.0.1.evil.example"))).isEqualTo(403);
    assertThat(status(get("/", "Origin: http://evil.example"))).isEqualTo(403);
    assertThat(status(get("/", "Origin: null"))).isEqualTo(403);
    assertThat(status(get("/incidents", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")))
        .isEqualTo(403);
    assertThat(status(get("/", "Host: localhost:" + served.host().replaceFirst(".*:", ""))))
        .isEqualTo(200);
    // A link on another page may lead a person here.
    assertThat(status(get(
            "/",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document")))
        .isEqualTo(200);
    assertThat(status(ask(
            "POST",
            "/decisions/undo",
            "decision=d-1&by=a&why=b&back=/",
            "Content-Type: application/x-www-form-urlencoded",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document")))
        .isEqualTo(403);
  }

  @Test
  void formsNeedTheTokenOfThisDesk() throws IOException {
    String form = "application/x-www-form-urlencoded";
    String claim = "c" + incidents().getFirst().substring(1);
    String sent = "claim=" + claim + "&what=accept&by=somebody&why=because&back=/";
    String refused = ask("POST", "/claims/decide", sent, "Content-Type: " + form);
    assertThat(status(refused)).isEqualTo(403);
    assertThat(refused).contains("form-without-token");
    String page = get("/incidents/" + incidents().getFirst());
    String cookie = group(page, "Set-Cookie: (XSRF-TOKEN=[^;]+)");
    String token = group(page, "name=\"_csrf\" value=\"([^\"]+)\"");
    assertThat(page).contains("HttpOnly", "SameSite=Strict");
    String taken = ask(
        "POST",
        "/claims/decide",
        sent + "&_csrf=" + token,
        "Content-Type: " + form,
        "Cookie: " + cookie);
    assertThat(status(taken)).isEqualTo(302);
    assertThat(get("/reviews?lang=en")).contains("accepted", "somebody", "because");
    String away = ask(
        "POST",
        "/claims/decide",
        sent.replace("back=/", "back=//evil.example/") + "&_csrf=" + token,
        "Content-Type: " + form,
        "Cookie: " + cookie);
    assertThat(away).contains("Location: ").doesNotContain("evil.example");
  }

  private static String group(String text, String pattern) {
    Matcher match = Pattern.compile(pattern).matcher(text);
    assertThat(match.find()).as(pattern).isTrue();
    return match.group(1);
  }

  @Test
  void textsOfReportsStayText() throws IOException {
    for (String page :
        List.of("/report?id=hostile", "/search?q=%D8%A7%D9%84%D8%B1%D9%82%D8%A9", "/sources")) {
      String answer = get(page);
      assertThat(answer)
          .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
          .contains("X-Content-Type-Options: nosniff")
          .doesNotContain("<script>window", "<img src=x", "javascript:window", "<b onmouseover");
    }
    assertThat(get("/report?id=hostile")).contains("${7*7} [[${7*7}]]").doesNotContain(">49<");
  }

  @Test
  void whatIsNotThereOrMakesNoSenseIsToldByACode() throws IOException {
    assertThat(get("/report?id=nobody")).contains("404").contains("unknown-id");
    assertThat(get("/incidents/i-0000000000000000")).contains("unknown-id");
    assertThat(get("/nowhere")).contains("unknown-page");
    assertThat(get("/incidents?from=yesterday")).contains("bad-request");
    assertThat(get("/sources?name=nobody-at-all", "Accept: application/json"))
        .contains("\"problem\":\"unknown-source\"");
    assertThat(get("/search?q=%22%22")).contains("query-empty");
  }

  private static String upload(String page, String parts) throws IOException {
    String cookie = group(page, "Set-Cookie: (XSRF-TOKEN=[^;]+)");
    String token = group(page, "name=\"_csrf\" value=\"([^\"]+)\"");
    String body = part("_csrf", "") + token + parts + "\r\n--cut--\r\n";
    return ask(
        "POST",
        "/import?lang=en",
        body,
        "Content-Type: multipart/form-data; boundary=cut",
        "Cookie: " + cookie);
  }

  /** The page that an upload leads to, once all was read. */
  private static String result(String answer) throws IOException, InterruptedException {
    assertThat(status(answer)).isEqualTo(303);
    String page = group(answer, "Location: (/import/w-[0-9a-f]{16})");
    for (int i = 0; i < 600; i++) {
      String now = get(page + "?format=json");
      if (!now.contains("\"state\":\"waiting\"") && !now.contains("\"state\":\"running\"")) {
        return get(page + "?lang=en");
      }
      Thread.sleep(50);
    }
    throw new AssertionError("it is never done: " + page);
  }

  private static String part(String name, String file) {
    return "\r\n--cut\r\nContent-Disposition: form-data; name=\"" + name + "\""
        + (file.isEmpty() ? "" : "; filename=\"" + file + "\"") + "\r\n\r\n";
  }

  @Test
  void manyFilesAndLongNamesAreTakenAndTooMuchIsTold() throws IOException, InterruptedException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      many.append(part("files", "f" + i + ".txt"))
          .append("Reports on paper, number ")
          .append(i);
    }
    assertThat(result(upload(get("/import"), many.toString()))).contains("HTTP/1.1 200", "f119");
    String longName = part("files", "x".repeat(400) + ".txt") + "A report with a long name";
    assertThat(result(upload(get("/import"), longName))).contains("HTTP/1.1 200", "xxx");
    StringBuilder tooMany = new StringBuilder();
    for (int i = 0; i < DeskServer.MOST_FILES + 50; i++) {
      tooMany.append(part("files", "g" + i + ".txt")).append("Number ").append(i);
    }
    assertThat(upload(get("/import"), tooMany.toString())).contains("413", "large-upload");
  }

  private static final List<String> PATHS = List.of(
      "/",
      "/actors",
      "/actors/relations",
      "/alerts",
      "/api",
      "/brief",
      "/claims/decide",
      "/decisions/second",
      "/import",
      "/import/",
      "/marks",
      "/incidents",
      "/incidents/",
      "/incidents/decide",
      "/packs",
      "/packs/",
      "/places",
      "/report",
      "/report/original",
      "/search",
      "/sources",
      "/static/",
      "/timeline",
      "/tolls");

  private static final List<String> KEYS = List.of(
      "id", "q", "page", "from", "to", "type", "by", "name", "format", "lang", "voice", "claim",
      "origins", "denied", "place", "actor", "country", "policy", "of", "doer", "include",
      "version", "since", "facets", "most", "back");

  private static final List<String> VALUES = List.of(
      "",
      "%00",
      "%FF",
      "-1",
      "99999999999",
      "'",
      "%22",
      "..%2F..",
      "${1}",
      "%3C",
      "%D8%B3",
      "i-0000000000000000",
      "json",
      "csv",
      "ar",
      "%E2%80%AE",
      "a".repeat(3000));

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  @Test
  void nonsenseIsNeverAFaultOfTheDesk() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 900; i++) {
      StringBuilder path = new StringBuilder(any(PATHS, random));
      path.append(random.nextInt(4) == 0 ? any(VALUES, random) : "").append('?');
      for (int j = random.nextInt(4); j >= 0; j--) {
        path.append(any(KEYS, random)).append('=').append(any(VALUES, random)).append('&');
      }
      String method = random.nextInt(6) == 0 ? "POST" : random.nextInt(9) == 0 ? "PUT" : "GET";
      String answer = ask(method, path.toString(), "");
      assertThat(status(answer)).as(method + " " + path).isLessThan(500);
      assertThat(answer).doesNotContain("\tat ", "Exception");
    }
  }
}
