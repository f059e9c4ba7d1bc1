package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.Doer;
import isnad.app.access.Right;
import isnad.app.access.Role;
import isnad.app.answer.Refused;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of programs, which show a token. */
class TokenRequestsTest {
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

  private static final List<String> GRADE =
      List.of("source", "الوادي", "grade", "B", "why", "by a program", "back", "/");

  @Test
  void aProgramNeedsNoTokenOfAFormAndIsNamedInTheLog() throws Exception {
    String word = served.token("analyst", Set.of(Right.LOOK, Right.DECIDE));
    String id = served.people.tokens().shown(word).orElseThrow().id();
    try (Caller program = Caller.program(served, word)) {
      HttpResponse<String> kept = program.post("/sources/grade", GRADE);
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
      assertThat(program.get("/reviews?format=json").body()).contains("\"analyst\"");
      assertThat(program.cookie(Sessions.COOKIE)).isEmpty();
    }
    assertThat(served.log("analyst"))
        .anyMatch(entry -> entry.done().by().token().equals(id)
            && entry.done().about().equals("POST /sources/grade"))
        .noneMatch(entry -> entry.json().contains(word));
  }

  @Test
  void aTokenHasNoMoreRightsThanItWasGivenOrItsAccountHasLeft() throws Exception {
    served.account("waning", Role.ANALYST, "home");
    String word = served.token("waning", Set.of(Right.LOOK, Right.DECIDE));
    try (Caller program = Caller.program(served, word)) {
      assertThat(program.get("/import").statusCode()).isEqualTo(403);
      assertThat(program.get("/incidents?format=csv").statusCode()).isEqualTo(403);
      assertThat(program.post("/sources/grade", GRADE).statusCode()).isEqualTo(302);
      served.people.accounts().role(Doer.TERMINAL, "waning", Role.READER);
      assertThat(program.post("/sources/grade", GRADE).statusCode()).isEqualTo(403);
      assertThat(program.get("/incidents").statusCode()).isEqualTo(200);
      served.people.accounts().remove(Doer.TERMINAL, "waning");
      assertThat(program.get("/incidents").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aTokenEndsOnItsDay() throws Exception {
    String word = served
        .people
        .tokens()
        .add(Doer.TERMINAL, "reader", Set.of(Right.LOOK), 2)
        .word();
    try (Caller program = Caller.program(served, word)) {
      served.clock.moveOn(Duration.ofDays(2).minusSeconds(1));
      assertThat(program.get("/incidents").statusCode()).isEqualTo(200);
      served.clock.moveOn(Duration.ofSeconds(1));
      HttpResponse<String> ended = program.get("/incidents", "Accept", "application/json");
      assertThat(ended.statusCode()).isEqualTo(401);
      assertThat(ended.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(ended.body()).contains("not-logged-in").doesNotContain(word);
    }
  }

  @Test
  void aTokenThatIsNoneIsRefusedEvenWhereSomebodyIsLoggedIn() throws Exception {
    try (Caller caller = Caller.loggedIn(served, "reader")) {
      for (String shown : List.of("Bearer isnad_x", "Basic cmVhZGVyOngK", "Bearer", "isnad_x")) {
        assertThat(caller.get("/", "Authorization", shown).statusCode()).isEqualTo(401);
      }
      assertThat(caller.get("/").statusCode()).isEqualTo(200);
    }
  }
}
