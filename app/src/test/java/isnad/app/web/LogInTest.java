package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.Account;
import isnad.app.access.Deed;
import isnad.app.access.Doer;
import isnad.app.access.Role;
import isnad.app.answer.Refused;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in and out, the first account, and what ends a session. */
class LogInTest {
  private static final String REPORT = "{\"id\":\"a\",\"outlet\":\"الوادي\",\"published\":"
      + "\"2020-03-03\",\"text\":\"قتل مسلحو تنظيم داعش ثلاثة جنود قرب مدينة الرقة أمس.\"}\n";

  @TempDir
  static Path folder;

  private static ServedPeople served;

  @BeforeAll
  static void serve() throws IOException, Refused {
    served =
        ServedPeople.of(folder, ServedPeople.serving(ServedPeople.MANY), REPORT).withEverybody();
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void theFirstAccountIsMadeByACode(@TempDir Path other) throws Exception {
    try (ServedPeople empty =
            ServedPeople.of(other, ServedPeople.serving(ServedPeople.MANY), REPORT);
        Caller caller = Caller.browser(empty)) {
      assertThat(caller.get("/").headers().firstValue("Location")).hasValue("/setup");
      assertThat(caller.get("/login").statusCode()).isEqualTo(302);
      String code = empty.people.setUp().code();
      List<String> fields = List.of(
          "code", code, "name", "head", "password", ServedPeople.PASSWORD, "again", "another");
      HttpResponse<String> wrong = caller.send("/setup?code=" + code, "/setup", fields);
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(wrong.body()).contains("weak-password").doesNotContain(ServedPeople.PASSWORD);
      HttpResponse<String> guessed = caller.send(
          "/setup",
          "/setup",
          List.of(
              "code",
              "guessed",
              "name",
              "head",
              "password",
              ServedPeople.PASSWORD,
              "again",
              ServedPeople.PASSWORD));
      assertThat(guessed.body()).contains("setup-ended");
      HttpResponse<String> made = caller.send(
          "/setup?code=" + code,
          "/setup",
          List.of(
              "code",
              code,
              "name",
              "head",
              "password",
              ServedPeople.PASSWORD,
              "again",
              ServedPeople.PASSWORD));
      assertThat(made.statusCode()).isEqualTo(302);
      assertThat(caller.get("/").body()).contains("<bdi>head</bdi>");
      assertThat(empty.people.accounts().called("head").map(Account::server)).hasValue(true);
      assertThat(empty.log(null)).noneMatch(entry -> entry.json().contains(code));
      try (Caller late = Caller.browser(empty)) {
        assertThat(
                late.get("/setup?code=" + code).headers().firstValue("Location").orElseThrow())
            .endsWith("/login");
      }
    }
  }

  @Test
  void whoIsNotLoggedInIsLedToDoSoAndThenBack() throws Exception {
    try (Caller caller = Caller.browser(served)) {
      HttpResponse<String> led = caller.get("/incidents?type=killing&reports=1");
      assertThat(led.statusCode()).isEqualTo(302);
      String to = led.headers().firstValue("Location").orElseThrow();
      assertThat(to).isEqualTo("/login?back=%2Fincidents%3Ftype%3Dkilling%26reports%3D1");
      assertThat(led.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(led.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
      assertThat(caller.get("/incidents", "Accept", "application/json").body())
          .isEqualTo("{\"problem\":\"not-logged-in\",\"what\":\"log in first\"}");
      HttpResponse<String> in = caller.send(
          to,
          "/login",
          List.of(
              "name",
              "reader",
              "password",
              ServedPeople.PASSWORD,
              "back",
              "/incidents?type=killing"));
      assertThat(in.headers().firstValue("Location").orElseThrow())
          .endsWith("/incidents?type=killing");
      assertThat(caller.get("/incidents?type=killing").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nobodyIsLedToAPageOfAnother() throws Exception {
    for (String back : List.of(
        "//evil.example/",
        "https://evil.example/",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/x\r\nSet-Cookie: a=b")) {
      try (Caller caller = Caller.browser(served)) {
        HttpResponse<String> in = caller.send(
            "/login",
            "/login",
            List.of("name", "reader", "password", ServedPeople.PASSWORD, "back", back));
        assertThat(in.headers().firstValue("Location").orElseThrow())
            .as(back)
            .isIn("/", served.origin() + "/");
        assertThat(in.headers().allValues("Set-Cookie")).noneMatch(one -> one.startsWith("a="));
      }
    }
  }

  @Test
  void theAnswerIsTheSameWhateverIsWrong() throws Exception {
    try (Caller caller = Caller.browser(served)) {
      String page = caller.get("/login").body();
      String none = caller.logIn("nobody", "no such password").body();
      String wrong = caller.logIn("reader", "no such password").body();
      String long1 = caller.logIn("reader", "x".repeat(5_000)).body();
      String odd = caller.logIn("' or 1=1 --", "no such password").body();
      assertThat(none).isNotEqualTo(page).contains("role=\"alert\"");
      assertThat(List.of(same(wrong), same(long1), same(odd))).containsOnly(same(none));
      assertThat(caller.logIn("reader", "no such password").statusCode()).isEqualTo(401);
      assertThat(caller.get("/").statusCode()).isEqualTo(302);
    }
  }

  private static String same(String page) {
    return page.replaceAll("value=\"[^\"]{30,}\"", "");
  }

  @Test
  void sessionsHaveIdsOfTheirOwnAndEndWhenSomebodyLogsOut() throws Exception {
    try (Caller caller = Caller.browser(served)) {
      caller.get("/login");
      assertThat(caller.cookie(Sessions.COOKIE)).isEmpty();
      HttpResponse<String> in = caller.logIn("reader", ServedPeople.PASSWORD);
      String set = in.headers().allValues("Set-Cookie").stream()
          .filter(one -> one.startsWith(Sessions.COOKIE))
          .findFirst()
          .orElseThrow();
      assertThat(set).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
      String first = caller.cookie(Sessions.COOKIE).orElseThrow().getValue();
      assertThat(caller.logIn("reader", ServedPeople.PASSWORD).statusCode()).isEqualTo(302);
      String second = caller.cookie(Sessions.COOKIE).orElseThrow().getValue();
      assertThat(second).isNotEqualTo(first);
      try (Caller thief = Caller.browser(served)) {
        assertThat(thief.get("/", "Cookie", Sessions.COOKIE + "=" + first).statusCode())
            .isEqualTo(302);
        assertThat(thief.get("/", "Cookie", Sessions.COOKIE + "=" + second).statusCode())
            .isEqualTo(200);
        assertThat(caller.send("/", "/logout", List.of()).statusCode()).isEqualTo(302);
        assertThat(thief.get("/", "Cookie", Sessions.COOKIE + "=" + second).statusCode())
            .isEqualTo(302);
      }
    }
  }

  @Test
  void formsWithoutTheirTokenAreRefused() throws Exception {
    try (Caller caller = Caller.browser(served)) {
      assertThat(caller
              .post("/login", List.of("name", "reader", "password", ServedPeople.PASSWORD))
              .body())
          .contains("form-without-token");
    }
    try (Caller caller = Caller.loggedIn(served, "analyst")) {
      assertThat(caller.post("/logout", List.of()).statusCode()).isEqualTo(403);
      assertThat(caller.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSessionLastsTwelveHoursAtMost() throws Exception {
    try (Caller caller = Caller.loggedIn(served, "reader")) {
      served.clock.moveOn(Sessions.LONGEST.minus(Duration.ofMinutes(1)));
      assertThat(caller.get("/").statusCode()).isEqualTo(200);
      served.clock.moveOn(Duration.ofMinutes(1));
      assertThat(caller.get("/").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void whoIsLockedOrHasAnotherPasswordIsOutAtOnce() throws Exception {
    served.account("passing", Role.ANALYST, "home");
    try (Caller caller = Caller.loggedIn(served, "passing")) {
      assertThat(caller.get("/import").statusCode()).isEqualTo(200);
      served.people.accounts().lock(Doer.TERMINAL, "passing");
      assertThat(caller.get("/import").statusCode()).isEqualTo(302);
      served.people.accounts().unlock(Doer.TERMINAL, "passing");
      assertThat(caller.get("/import").statusCode()).isEqualTo(302);
    }
    try (Caller caller = Caller.loggedIn(served, "passing")) {
      served.people.accounts().password(Doer.TERMINAL, "passing", "another one of these");
      assertThat(caller.get("/import").statusCode()).isEqualTo(302);
      assertThat(caller.logIn("passing", ServedPeople.PASSWORD).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void tenFailuresHaveEverybodyOfThatNameWait() throws Exception {
    served.account("tried", Role.READER, "home");
    try (Caller caller = Caller.browser(served)) {
      for (int i = 0; i < 10; i++) {
        assertThat(caller.logIn("tried", "no such password").statusCode()).isEqualTo(401);
      }
      assertThat(caller.logIn("tried", ServedPeople.PASSWORD).statusCode()).isEqualTo(401);
      served.clock.moveOn(Duration.ofMinutes(16));
      assertThat(caller.logIn("tried", ServedPeople.PASSWORD).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void whoDecidesIsTheAccountAndNobodyElse() throws Exception {
    String claim = claim();
    try (Caller caller = Caller.loggedIn(served, "analyst")) {
      assertThat(caller.get("/claims/decide?claim=" + claim).body())
          .contains("name=\"why\"")
          .doesNotContain("name=\"by\"");
      HttpResponse<String> kept = caller.send(
          "/claims/decide?claim=" + claim,
          "/claims/decide",
          List.of(
              "claim",
              claim,
              "what",
              "accept",
              "by",
              "Somebody Else",
              "why",
              "read rightly",
              "back",
              "/reviews"));
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
      assertThat(kept.headers().allValues("Set-Cookie"))
          .noneMatch(one -> one.startsWith(DecisionForms.REVIEWER));
      assertThat(caller.get("/reviews?format=json").body())
          .contains("\"analyst\"")
          .doesNotContain("Somebody Else");
    }
    assertThat(served.log("analyst"))
        .anyMatch(entry -> entry.done().deed() == Deed.CHANGE
            && entry.done().about().equals("POST /claims/decide?claim=" + claim + "&what=accept")
            && entry.done().answer() == 302
            && entry.done().by().client().equals("127.0.0.1"));
  }

  private static String claim() {
    return served.home.ask(ledger -> ledger
        .reader()
        .claims(new isnad.core.report.ReportId("a"), 1)
        .getFirst()
        .value());
  }

  @Test
  void marksAreLoosenedByThoseWhoMay() throws Exception {
    try (Caller analyst = Caller.loggedIn(served, "analyst");
        Caller editor = Caller.loggedIn(served, "editor")) {
      assertThat(mark(analyst, "clear").body()).contains("not-allowed");
      assertThat(mark(editor, "green").statusCode()).isEqualTo(302);
      assertThat(mark(analyst, "clear").statusCode()).isEqualTo(403);
      assertThat(mark(analyst, "amber").statusCode()).isEqualTo(302);
      assertThat(mark(analyst, "green").statusCode()).isEqualTo(403);
      String decision =
          served.home.ask(ledger -> ledger.decided().all().getLast().id().value());
      List<String> undo = List.of("decision", decision, "why", "not so", "back", "/");
      assertThat(analyst.send("/import", "/decisions/undo", undo).statusCode()).isEqualTo(403);
      assertThat(editor.send("/import", "/decisions/undo", undo).statusCode()).isEqualTo(302);
    }
  }

  private static HttpResponse<String> mark(Caller caller, String level)
      throws IOException, InterruptedException {
    return caller.send(
        "/marks?about=a", "/marks", List.of("about", "a", "tlp", level, "why", "for a test"));
  }

  @Test
  void whatIsSeenTakenAwayAndTriedIsInTheLogAndItsChainIsWhole() throws Exception {
    try (Caller caller = Caller.loggedIn(served, "reader")) {
      caller.get("/report?id=a");
      caller.get("/search?q=%D8%B3%D8%B1");
      caller.get("/incidents?format=csv");
      caller.get("/report/original?id=a");
      caller.get("/import");
      caller.logIn("reader", "a password of some length");
    }
    var entries = served.log("reader");
    assertThat(entries)
        .extracting(one -> one.done().deed().key() + " " + one.done().about() + " "
            + one.done().answer())
        .contains(
            "log-in POST /login 302",
            "look GET /report?id=a 200",
            "look GET /search 200",
            "export GET /incidents?format=csv 200",
            "export GET /report/original?id=a 200",
            "look GET /import 403",
            "log-in POST /login 401");
    assertThat(entries).noneMatch(one -> one.json().contains("password of some length"));
    assertThat(served.people.trail().check(Optional.empty()).broken()).isEmpty();
  }

  @Test
  void whatIsThereWithAccountsIsDescribedInBothLanguages() throws Exception {
    try (Caller caller = Caller.loggedIn(served, "reader")) {
      for (String language : List.of("en", "ar")) {
        String api = caller.get("/api?format=json&lang=" + language).body();
        assertThat(api)
            .contains("\"/login\"", "\"/setup\"", "\"/metrics\"")
            .doesNotContain("\"parameter.", "\"get.login\",\"get", ":\"\"");
        assertThat(api).doesNotContainPattern("\"(description|summary)\":\"(get|post)\\.");
      }
    }
  }
}
