package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.pack.PackSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Actors and names that people try and add while the desk is served. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PacksPageTest {
  private static final String TEXT =
      "أعلنت الشرطة العراقية أن كتائب السيل الجارف قتلت ثلاثة جنود قرب مدينة الموصل"
          + " يوم 3 مارس 2020.";

  private static final List<String> BRIGADES = List.of(
      "entry",
      "actor",
      "name",
      "Torrent Brigades",
      "kind",
      "armed-group",
      "country",
      "IQ",
      "label",
      "ألوية السيل",
      "ar",
      "كتائب السيل الجارف");

  @TempDir
  static Path folder;

  private static Path own;
  private static ServedDesk served;
  private static Browsing browser;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    own = folder.resolve("own");
    Files.createDirectories(own.resolve("actors"));
    Files.writeString(
        own.resolve("actors/mine.txt"),
        "actor river-guard\nkind armed-group\nname River Guard\nlabel حراس النهر\n"
            + "ar حرس النهر الأزرق\n");
    served = ServedDesk.of(folder, new PackSources(folder, List.of(Path.of("own"))));
    browser = Browsing.of(served);
    browser.whenOver(Browsing.led(browser.drop("flood.txt", TEXT)));
  }

  @AfterAll
  static void close() {
    browser.close();
    served.close();
  }

  private static List<String> with(List<String> fields, String... more) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> without(List<String> fields, String field) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      if (!fields.get(i).equals(field)) {
        rest.addAll(fields.subList(i, i + 2));
      }
    }
    return rest;
  }

  private static JsonNode sent(List<String> fields) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(browser.send("/packs", fields).body());
  }

  private static Path desk() {
    return own.resolve("actors/desk.txt");
  }

  @Test
  @Order(1)
  void whatIsLoadedIsShownAndActorsAreFound() throws IOException, InterruptedException {
    assertThat(browser.page("/packs?lang=en"))
        .contains("own/actors/desk.txt", "shipped with Isnad");
    assertThat(browser.page("/packs?lang=ar&q=daesh")).contains("تنظيم الدولة الإسلامية");
    JsonNode found = browser.json("/packs?q=River+Guard");
    assertThat(found.at("/actors/0/id").asString()).isEqualTo("river-guard");
    assertThat(found.at("/packs/1/actors").asLong()).isOne();
    assertThat(browser.page("/packs?q=islamic-state&format=csv")).contains("\r\nislamic-state,");
    // What own packs name in Arabic is named so on pages.
    assertThat(served.desk().names().actor("River Guard")).contains("حراس النهر");
  }

  @Test
  @Order(2)
  void aTrialShowsWhatWouldChangeAndKeepsNothing() throws IOException, InterruptedException {
    JsonNode tried = sent(with(BRIGADES, "what", "try"));
    assertThat(tried.get("reports").asLong()).isOne();
    assertThat(tried.get("not_tried").asLong()).isZero();
    assertThat(tried.get("changes").toString())
        .contains("\"change\":\"changed\"", "agent: كتائب السيل الجارف -> @torrent-brigades");
    assertThat(tried.at("/changes/0/says").asString()).isEqualTo(TEXT);
    assertThat(desk()).doesNotExist();
    assertThat(browser.json("/packs?q=torrent-brigades").path("actors").isMissingNode())
        .isTrue();
    JsonNode named = sent(List.of(
        "entry", "alias", "what", "try", "actor", "islamic-state", "ar", "كتائب السيل الجارف"));
    assertThat(named.get("changes").toString()).contains("-> @islamic-state");
  }

  @Test
  @Order(3)
  void nothingThatIsWrongReachesThePack() throws IOException, InterruptedException {
    String[][] wrong = {
      {"name", "", "pack-actor"},
      {"name", "\u0640\u200f", "pack-actor"},
      {"name", "Islamic State", "pack-duplicate"},
      {"name", "Two | Names", "pack-line"},
      {"name", "Two\nactor other", "pack-line"},
      {"kind", "gang", "pack-name"},
      {"kind", "party\nname x", "pack-name"},
      {"country", "Iraq", "pack-name"},
      {"label", "حراس\r\nactor other", "pack-line"},
      {"parent", "nobody", "pack-name"},
      {"parent", "islamic-state\nar x", "pack-name"},
      {"ar", "السيل | داعش", "pack-line"},
      {"ar", "السيل\u2028actor other", "pack-line"},
      {"ar", "السيل\rالجارف", "pack-line"},
      {"ar", "داعِش", "pack-duplicate"},
      {"ar", "س".repeat(10_000), "pack-actor"},
      {"ar", "torrent", "pack-actor"},
      {"ar", "", "pack-actor"},
      {"loaded", "داعش", "pack-duplicate"},
      {"short", "a\nb", "pack-line"}
    };
    for (String[] one : wrong) {
      var answer =
          browser.send("/packs", with(without(BRIGADES, one[0]), one[0], one[1], "what", "save"));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      JsonNode fault = JsonMapper.shared().readTree(answer.body()).at("/faults/0");
      assertThat(fault.get("field").asString()).as(one[1]).isEqualTo(one[0]);
      assertThat(fault.get("problem").asString()).as(one[1]).isEqualTo(one[2]);
    }
    String[][] aliases = {
      {"nobody", "السيل"}, {"islamic-state", "داعش"}, {"islamic-state\nar x", "السيل"}
    };
    for (String[] one : aliases) {
      var answer = browser.send(
          "/packs", List.of("entry", "alias", "what", "save", "actor", one[0], "ar", one[1]));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
    assertThat(desk()).doesNotExist();
  }

  @Test
  @Order(4)
  void whatIsSavedIsReadAndDecisionsStay() throws IOException, InterruptedException {
    String claim = sent(with(BRIGADES, "what", "try")).at("/changes/0/claim").asString();
    var decided = browser.send(
        "/claims/decide",
        List.of(
            "claim",
            claim,
            "what",
            "correct",
            "field",
            "killed",
            "value",
            "4",
            "by",
            "Noor",
            "why",
            "the evening edition",
            "back",
            "/"));
    assertThat(decided.statusCode()).isEqualTo(302);
    String standing =
        "# kept as it is\n\nactor river-police\nkind police\nname River Police\nar شرطة النهر";
    Files.writeString(desk(), standing);

    JsonNode saved =
        browser.whenOver(Browsing.led(browser.send("/packs", with(BRIGADES, "what", "save"))));
    assertThat(saved.get("state").asString()).as(saved.toString()).isEqualTo("done");
    assertThat(saved.get("changes").toString())
        .contains("@torrent-brigades", "\"decisions\":[\"d-");
    assertThat(Files.readString(desk()))
        .isEqualTo(standing + "\n\n"
            + "actor      torrent-brigades\n"
            + "kind       armed-group\n"
            + "name       Torrent Brigades\n"
            + "label      ألوية السيل\n"
            + "country    IQ\n"
            + "ar         كتائب السيل الجارف\n");
    try (var files = Files.list(own.resolve("actors"))) {
      assertThat(files).hasSize(2);
    }
    String incident = browser.page("/incidents/" + claim + "?lang=ar");
    assertThat(incident).contains("ألوية السيل", "the evening edition");
    JsonNode told = browser.json("/incidents/" + claim);
    assertThat(told.toString()).contains("torrent-brigades", "\"state\":\"holds\"");
    assertThat(browser.json("/incidents?actor=torrent-brigades").size()).isOne();
    assertThat(sent(with(BRIGADES, "what", "save")).at("/faults/0/problem").asString())
        .isEqualTo("pack-duplicate");
  }

  @Test
  @Order(5)
  void anAliasIsSavedBehindIt() throws IOException, InterruptedException {
    JsonNode saved = browser.whenOver(Browsing.led(browser.send(
        "/packs",
        List.of(
            "entry", "alias", "what", "save", "actor", "torrent-brigades", "ar", "لواء الشلال"))));
    assertThat(saved.get("state").asString()).as(saved.toString()).isEqualTo("done");
    assertThat(Files.readString(desk()))
        .endsWith("\n\nalias      torrent-brigades\nar         لواء الشلال\n");
    assertThat(browser.json("/packs?q=torrent-brigades").at("/actors/0/ar").toString())
        .contains("لواء الشلال");
    assertThat(served.desk().packs().problems()).isEmpty();
  }

  @Test
  @Order(6)
  void withoutAFolderAllCanBeTriedAndNothingSaved(@TempDir Path other)
      throws IOException, InterruptedException {
    try (ServedDesk shipped = ServedDesk.of(other);
        Browsing asking = Browsing.of(shipped)) {
      assertThat(asking.page("/packs?lang=en")).contains("--packs DIR");
      assertThat(asking.send("/packs", with(BRIGADES, "what", "try")).statusCode())
          .isEqualTo(200);
      var answer = asking.send("/packs", with(BRIGADES, "what", "save"));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("no-packs-of-own");
    }
  }
}
