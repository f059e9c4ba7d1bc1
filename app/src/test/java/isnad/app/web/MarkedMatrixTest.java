package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import isnad.core.claim.ClaimId;
import isnad.core.report.ReportId;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Signature;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the desk, asked by each of one organisation's people for what is marked red for
 * some of them: words that are kept from somebody are in nothing that is answered to them.
 */
class MarkedMatrixTest {
  private static final Signature HEAD = Signature.of("head", "planted-reason-8262");

  private static final List<String> FORMS =
      List.of("", "format=json", "format=csv", "format=geojson", "format=md", "lang=ar");

  /** Words of what is marked, and who may read them. */
  private static final Map<String, Set<String>> PLANTED = new LinkedHashMap<>();

  static {
    Stream.of("زقفنطيل", "خجمطوب", "ضشكلان", "planted-host-8262", "planted-note-8262")
        .forEach(word -> PLANTED.put(word, Set.of("analyst")));
    Stream.of("القصيبي", "زهران").forEach(word -> PLANTED.put(word, Set.of("editor")));
    PLANTED.put("غصبقرين", Set.of("analyst", "reader"));
    PLANTED.put("ظمبقوز", Set.of("reader"));
    PLANTED.put("جخفنوط", Set.of("editor"));
    PLANTED.put("ضمقطوش", Set.of());
  }

  private static final Set<String> EVERYBODY =
      Set.of("reader", "analyst", "editor", "administrator", "head");

  @TempDir
  static Path folder;

  private static ServedPeople served;
  private static final List<String> HIDDEN = new ArrayList<>();

  private static String line(String id, String outlet, String title, String text) {
    return "{\"id\":\"" + id + "\",\"outlet\":\"" + outlet + "\",\"published\":\"2020-03-03\","
        + "\"url\":\"https://" + (id.equals("whole") ? "planted-host-8262" : id)
        + ".example/1\",\"title\":\"" + title + "\",\"text\":\"" + text + "\"}\n";
  }

  private static final String REPORTS = line(
          "open",
          "وكالة الأنباء",
          "قصف على بلدة",
          "قتل خمسة جنود في هجوم لتنظيم داعش قرب مدينة تدمر أمس.")
      + line(
          "whole",
          "وكالة ضشكلان",
          "مقتل ثلاثة جنود خجمطوب",
          "قتل مسلحو تنظيم داعش ثلاثة جنود قرب مدينة الرقة أمس. زقفنطيل في آخر الخبر.")
      + line(
          "voice",
          "وكالة الأنباء",
          "قصف على بلدة الباغوز",
          "قال الطبيب زهران القصيبي إن ثلاثة مدنيين قتلوا بقصف على بلدة الباغوز الثلاثاء.")
      + line(
          "words",
          "وكالة الأنباء",
          "انفجار في مدينة",
          "قتل أربعة مدنيين غصبقرين بانفجار سيارة مفخخة في مدينة منبج الثلاثاء.")
      + line(
          "incident",
          "وكالة الأنباء",
          "اعتقال في مدينة",
          "اعتقلت قوات الأمن سبعة من ظمبقوز في مدينة درعا الثلاثاء.")
      + line(
          "claim",
          "وكالة الأنباء",
          "قصف على مدينة",
          "قتل ستة من جخفنوط بغارة على مدينة إدلب الثلاثاء.")
      + line("closed", "وكالة الأنباء", "قصف", "قتل تسعة من ضمقطوش بغارة على مدينة حلب الثلاثاء.");

  @BeforeAll
  static void serve() throws Exception {
    served = ServedPeople.of(folder, ServedPeople.serving(ServedPeople.MANY), REPORTS)
        .withEverybody();
    mark("whole", Optional.empty(), "@analyst");
    note("whole");
    mark(claim("voice"), Optional.of("voice"), "@editor");
    mark(claim("words"), Optional.of("words"), "@analyst", "@reader");
    mark("i-" + claim("incident").substring(2), Optional.empty(), "@reader");
    mark(claim("claim"), Optional.empty(), "@editor");
    mark("closed", Optional.empty(), "@nobody-here");
  }

  private static String claim(String report) {
    return served.home.ask(
        ledger -> ledger.reader().claims(new ReportId(report), 1).getFirst().value());
  }

  private static void mark(String subject, Optional<String> cell, String... readers)
      throws Refused {
    HIDDEN.add(subject);
    served.home.decide(deciding -> deciding.marked(subject, cell, "red", List.of(readers)), HEAD);
  }

  private static void note(String report) throws Refused {
    served.home.decide(deciding -> deciding.annotated(report, "planted-note-8262"), HEAD);
    HIDDEN.add(claim(report));
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  /** What is asked of an address: all that is hidden from somebody, wherever it takes that. */
  private static List<String> questions(String path) {
    List<String> all = new ArrayList<>();
    switch (path) {
      case "/incidents/{id}" -> ids("c-", "i-").forEach(id -> all.add("/incidents/" + id));
      case "/report", "/report/original" ->
        Stream.of("whole", "voice", "words", "incident", "claim", "closed")
            .forEach(id -> all.add(path + "?id=" + id));
      case "/search" ->
        PLANTED.keySet().forEach(word -> all.add(path + "?facets=true&q=" + encoded(word)));
      case "/brief" -> all.addAll(List.of(path, path + "?type=killing"));
      case "/actors" -> all.addAll(List.of(path, path + "?name=islamic-state"));
      case "/actors/relations" -> all.add(path + "?name=islamic-state");
      case "/places" -> all.addAll(List.of(path, path + "?country=sy"));
      case "/tolls" -> all.addAll(List.of(path, path + "?by=party", path + "?by=place"));
      case "/claims/decide" -> ids("c-").forEach(id -> all.add(path + "?claim=" + id));
      case "/marks" -> HIDDEN.forEach(id -> all.add(path + "?about=" + id));
      default -> all.add(path.replace("{id}", "w-0000000000000000"));
    }
    return all;
  }

  private static List<String> ids(String... prefixes) {
    return HIDDEN.stream()
        .filter(id -> Stream.of(prefixes).anyMatch(id::startsWith))
        .toList();
  }

  @Test
  void whatIsKeptFromSomebodyIsInNothingThatTheyAreAnswered() throws Exception {
    int asked = 0;
    List<String> wrong = new ArrayList<>();
    for (String account : new TreeSet<>(EVERYBODY)) {
      Set<String> found = new HashSet<>();
      String token = served.token(account, Set.of(Right.LOOK, Right.EXPORT));
      try (Caller browser = Caller.loggedIn(served, account);
          Caller program = Caller.program(served, token)) {
        for (String path : paths()) {
          for (Caller caller : List.of(browser, program)) {
            HttpResponse<String> answer = caller.get(path);
            asked++;
            String told = account + ": " + path + " -> " + answer.statusCode();
            if (answer.statusCode() >= 500) {
              wrong.add(told + ": a fault");
            }
            words(account, path, answer.headers().map() + answer.body(), told, found, wrong);
          }
        }
      }
      PLANTED.forEach((word, readers) -> {
        if (readers.contains(account) && !found.contains(word)) {
          wrong.add(account + " may read " + word + " and is not shown it");
        }
      });
    }
    assertThat(wrong).as("of " + asked).isEmpty();
    assertThat(asked).isGreaterThan(3_000);
  }

  private static List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (Addresses.Mapped address : served.server.mapped()) {
      boolean open = address.handler().hasMethodAnnotation(Anybody.class);
      if (address.method().equals("GET") && !open) {
        for (String question : questions(address.path())) {
          for (String form : FORMS) {
            String mark = question.contains("?") ? "&" : "?";
            paths.add(question + (form.isEmpty() ? "" : mark + form));
          }
        }
      }
    }
    return paths;
  }

  /** A word that is looked for stands in the answer to that anyway. */
  private static void words(
      String account,
      String path,
      String answer,
      String told,
      Set<String> found,
      List<String> wrong) {
    PLANTED.forEach((word, readers) -> {
      if (answer.contains(word) && !path.contains(encoded(word))) {
        found.add(word);
        if (!readers.contains(account)) {
          wrong.add(told + ": has " + word);
        }
      }
    });
    if (answer.contains("planted-reason-8262") && account.equals("administrator")) {
      wrong.add(told + ": has why something is kept from them");
    }
  }

  /** What is not there for somebody is not there as if it never was. */
  @Test
  void aReportThatIsKeptFromSomebodyIsAnsweredAsNone() throws Exception {
    try (Caller caller = Caller.loggedIn(served, "administrator")) {
      for (String form : FORMS) {
        HttpResponse<String> kept = caller.get("/report?id=whole&" + form);
        HttpResponse<String> none = caller.get("/report?id=wholf&" + form);
        assertThat(kept.statusCode()).isEqualTo(none.statusCode()).isEqualTo(404);
        assertThat(untold(kept.body())).isEqualTo(untold(none.body()).replace("wholf", "whole"));
      }
      assertThat(caller.get("/?format=json").body()).contains("\"reports\":3");
    }
    try (Caller caller = Caller.loggedIn(served, "analyst")) {
      // Theirs are beside these the one that is theirs alone, and the claim whose words they have.
      assertThat(caller.get("/?format=json").body()).contains("\"reports\":5");
    }
  }

  /** Without the token of forms, which is another each time. */
  private static String untold(String body) {
    return body.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }

  @Test
  void whatIsDecidedByWhatSomebodySeesIsDecidedForAll() throws Exception {
    String open = claim("open");
    try (Caller caller = Caller.loggedIn(served, "administrator")) {
      assertThat(judged(caller, open, "accept").statusCode()).isEqualTo(302);
      Set<String> accepted = served.home.ask(ledger -> accepted(ledger.decided().all()));
      assertThat(accepted).contains(open);
      assertThat(caller.get("/incidents/" + open + "?format=json").body()).contains("accept");
      String mine = undoable(caller.get("/reviews").body());
      assertThat(caller
              .send(
                  "/reviews", "/decisions/undo", List.of("decision", mine, "why", "x", "back", "/"))
              .statusCode())
          .isEqualTo(302);
      assertThat(served.home.<Boolean>ask(ledger -> ledger.decided().isAccepted(new ClaimId(open))))
          .isFalse();
      assertThat(judged(caller, claim("whole"), "accept").statusCode()).isEqualTo(404);
      assertThat(judged(caller, claim("voice"), "accept").statusCode()).isEqualTo(404);
      String shown = shown(caller.get("/report?id=voice").body(), claim("voice"), caller);
      assertThat(judged(caller, shown, "reject").statusCode()).isEqualTo(409);
    }
  }

  private static Set<String> accepted(List<Decided> all) {
    Set<String> accepted = new TreeSet<>();
    all.forEach(one -> {
      if (one.decision() instanceof Decision.Accepted(ClaimId claim)) {
        accepted.add(claim.value());
      }
    });
    return accepted;
  }

  private static HttpResponse<String> judged(Caller caller, String claim, String what)
      throws Exception {
    return caller.send(
        "/reviews",
        "/claims/decide",
        List.of("claim", claim, "what", what, "why", "x", "back", "/reviews"));
  }

  private static String undoable(String page) {
    Matcher found = Pattern.compile("name=\"decision\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** A claim of the same report under the id that it has for those who may read less of it. */
  private static String shown(String ignored, String hidden, Caller caller) throws Exception {
    Matcher found = Pattern.compile("c-[0-9a-f]{16}")
        .matcher(caller.get("/search?q=" + encoded("الباغوز") + "&format=json").body());
    while (found.find()) {
      if (!found.group().equals(hidden)) {
        return found.group();
      }
    }
    throw new AssertionError("nothing is left of the report: " + ignored.length());
  }

  @Test
  void ledgersOfPartsHoldNoByteOfWhatIsKept() throws Exception {
    try (Caller caller = Caller.loggedIn(served, "administrator")) {
      assertThat(caller.get("/").statusCode()).isEqualTo(200);
    }
    Path members = folder.resolve("isnad.db.members");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(members)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().contains("@.db")) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    String bytes = all.toString();
    assertThat(bytes).contains("تدمر").doesNotContain(PLANTED.keySet());
    for (String id : HIDDEN) {
      if (id.startsWith("c-")) {
        assertThat(bytes).doesNotContain(id);
      }
    }
  }
}
