package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.Role;
import isnad.app.store.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk with accounts that is asked thousands of times what makes no sense. */
class MalformedRequestsTest {
  private static final int REQUESTS = 7_000;

  private static final String REPORT = "{\"id\":\"there\",\"outlet\":\"وكالة\",\"published\":"
      + "\"2020-03-03\",\"title\":\"مقتل ثلاثة\",\"text\":\"قتل مسلحو تنظيم داعش ثلاثة جنود قرب"
      + " مدينة الرقة أمس.\"}\n";

  @TempDir
  static Path folder;

  @Test
  void nothingIsAFaultAndNothingIsLost() throws Exception {
    try (ServedPeople served =
        ServedPeople.of(folder, ServedPeople.serving(ServedPeople.MANY), REPORT).withEverybody()) {
      String token = served.token("head", Role.ADMINISTRATOR.rights());
      List<String> paths =
          new ArrayList<>(List.of("/static/desk.css", "/nowhere", "*", "//", "/.."));
      served.server.mapped().forEach(one -> paths.add(one.path().replace("{id}", "x")));
      Malformed malformed =
          new Malformed(29, paths, List.of("Authorization: Bearer " + token, "Accept: */*"));
      Map<String, Integer> statuses = new TreeMap<>();
      List<String> wrong = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        byte[] request = malformed.next("127.0.0.1:" + served.server.port());
        Optional<String> answer = Malformed.answer(served.server.port(), request);
        answer
            .flatMap(Malformed::fault)
            .ifPresent(fault -> wrong.add(fault + ": " + shown(request)));
        statuses.merge(answer.map(it -> it.substring(9, 12)).orElse("none"), 1, Integer::sum);
      }
      assertThat(wrong).as("of " + statuses).isEmpty();
      assertThat(statuses).containsKeys("200", "302", "400", "401", "404");
      assertThat(Verification.of(served.home.address()).isWhole()).isTrue();
      assertThat(served.people.trail().check(Optional.empty()).broken()).isEmpty();
      try (Caller caller = Caller.loggedIn(served, "reader")) {
        assertThat(caller.get("/report?id=there").statusCode()).isEqualTo(200);
      }
    }
  }

  private static String shown(byte[] request) {
    byte[] some = Arrays.copyOf(request, Math.min(request.length, 600));
    return new String(some, StandardCharsets.ISO_8859_1).replaceAll("\\p{Cntrl}+", " ");
  }
}
