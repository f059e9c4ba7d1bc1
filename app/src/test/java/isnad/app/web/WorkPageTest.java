package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.store.LedgerWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files are read behind a page that tells how far that is, and what went wrong. */
class WorkPageTest {
  private static final String TEXT =
      "قتل مسلحو تنظيم داعش ثلاثة جنود قرب مدينة الرقة يوم 3 يناير 2020";

  @TempDir
  static Path folder;

  private static ServedDesk served;
  private static Browsing browser;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDesk.of(folder);
    browser = Browsing.of(served);
  }

  @AfterAll
  static void close() {
    browser.close();
    served.close();
  }

  @Test
  void whatBecameOfEachFileIsTold() throws IOException, InterruptedException {
    String page = Browsing.led(browser.drop("dropped.txt", TEXT));
    assertThat(page).matches("/import/w-[0-9a-f]{16}");
    JsonNode over = browser.whenOver(page);
    assertThat(over.get("state").asString()).isEqualTo("done");
    assertThat(over.get("files").asLong())
        .isEqualTo(over.get("of_files").asLong())
        .isOne();
    assertThat(over.get("bytes").asLong()).isEqualTo(over.get("of_bytes").asLong());
    assertThat(over.at("/kept_reports/0/report").asString()).isEqualTo("dropped");
    assertThat(over.at("/kept_reports/0/outcome").asString()).isEqualTo("new");
    String told = browser.page(page + "?lang=en");
    assertThat(told)
        .contains("It is done.", "/report?id=dropped", "/incidents/i-")
        .doesNotContain("hx-get");
    assertThat(browser.page(page + "?lang=ar")).contains("انتهى العمل", "dir=\"rtl\"");
    assertThat(browser.page(page + "?format=csv")).contains("dropped,new,");

    JsonNode again = browser.whenOver(Browsing.led(browser.drop("dropped.txt", TEXT)));
    assertThat(again.at("/kept_reports/0/outcome").asString()).isEqualTo("unchanged");
  }

  @Test
  void aProblemIsToldWithItsFile() throws IOException, InterruptedException {
    String page = Browsing.led(browser.drop("broken.pdf", "%PDF-1.4 and no more"));
    JsonNode over = browser.whenOver(page);
    assertThat(over.get("state").asString()).isEqualTo("done");
    assertThat(over.at("/problems/0/file").asString()).isEqualTo("broken.pdf");
    assertThat(over.at("/problems/0/problem").asString()).isEqualTo("broken-document");
    assertThat(browser.page(page)).contains("broken.pdf", "broken-document");
  }

  @Test
  void aFailureIsToldOnThePage() throws IOException, InterruptedException {
    try (LedgerWriter other = LedgerWriter.open(served.desk().address(), Clock.systemUTC())) {
      assertThat(other.head()).isNotNull();
      String page = Browsing.led(browser.drop("late.txt", TEXT));
      JsonNode over = browser.whenOver(page);
      assertThat(over.get("state").asString()).isEqualTo("failed");
      assertThat(over.at("/failed/problem").asString()).isEqualTo("store-busy");
      assertThat(browser.page(page + "?lang=en")).contains("It failed.", "store-busy");
    }
  }

  @Test
  void aPartOfThePageGoesOnAskingUntilItIsOver() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    Thread writing = new Thread(() -> {
      served.desk().turn().await();
      try {
        held.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } finally {
        served.desk().turn().over();
      }
    });
    writing.start();
    String first = Browsing.led(browser.drop("first.txt", TEXT + " أولا"));
    String second = Browsing.led(browser.drop("second.txt", TEXT + " ثانيا"));
    assertThat(browser.json(second).get("state").asString()).isEqualTo("waiting");
    assertThat(browser.page(second + "?lang=en"))
        .contains("It waits for its turn.", "Pieces of work before it: 1", "Look again")
        .contains("hx-get=\"" + second + "?since=waiting\"");
    // Meanwhile pages answer, and a decision is told why it cannot be made.
    assertThat(browser.get("/incidents").statusCode()).isEqualTo(200);
    String claim = browser.json("/incidents").at("/0/incident").asString().replace("i-", "c-");
    var decided = browser.send(
        "/claims/decide",
        List.of("claim", claim, "what", "accept", "by", "Noor", "why", "it is so", "back", "/"));
    assertThat(decided.statusCode()).isEqualTo(503);
    assertThat(decided.body()).contains("desk-busy");
    held.countDown();
    writing.join();
    assertThat(browser.whenOver(first).get("state").asString()).isEqualTo("done");
    assertThat(browser.whenOver(second).get("state").asString()).isEqualTo("done");
    // The state is told aloud only when it is another.
    assertThat(browser.get(second + "?since=waiting", "HX-Request", "true").body())
        .contains("hx-swap-oob")
        .doesNotContain("<html", "hx-get");
    assertThat(browser.get(second + "?since=done", "HX-Request", "true").body())
        .doesNotContain("hx-swap-oob");
  }

  @Test
  void whatIsNotRememberedIsUnknown() throws IOException, InterruptedException {
    var answer = browser.get("/import/w-0000000000000000", "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("unknown-id");
    assertThat(browser.get("/packs/w-0000000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void stoppingWaitsForNoWork(@TempDir Path other) throws Exception {
    ServedDesk stopping = ServedDesk.of(other);
    try (Browsing asking = Browsing.of(stopping)) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 3000; i++) {
        lines.add("{\"id\":\"r" + i + "\",\"text\":\"" + TEXT + " " + i + "\"}");
      }
      Browsing.led(asking.drop("many.jsonl", String.join("\n", lines)));
      long begun = System.nanoTime();
      stopping.close();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }
  }
}
