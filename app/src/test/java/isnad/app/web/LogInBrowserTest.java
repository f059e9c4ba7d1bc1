package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first account, logging in and out as people do, in Chromium, by keyboard alone. */
@Tag("browser")
class LogInBrowserTest {
  private static final String FAULTS = "async () => (await axe.run(document, {runOnly: ['wcag2a',"
      + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': '"
      + " + v.nodes.map(n => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | '))";

  private static final String REPORT = "{\"id\":\"a\",\"outlet\":\"الوادي\",\"published\":"
      + "\"2020-03-03\",\"text\":\"قتل مسلحو تنظيم داعش ثلاثة جنود قرب مدينة الرقة أمس.\"}\n";

  @TempDir
  static Path folder;

  private static Playwright playwright;
  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void launch() throws Exception {
    playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of("/usr/bin/chromium"))
            .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    try (InputStream in = LogInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  private static void nobodyIsKeptOut(Page page) {
    page.evaluate(axe);
    assertThat(page.evaluate(FAULTS)).as(page.url()).isEqualTo(List.of());
  }

  private static void type(Page page, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      page.keyboard().insertText(fields[i]);
      page.keyboard().press(i + 1 < fields.length ? "Tab" : "Enter");
    }
  }

  @Test
  void aPersonMakesTheFirstAccountLogsOutAndInAgain() throws Exception {
    try (ServedPeople served =
        ServedPeople.of(folder, ServedPeople.serving(ServedPeople.MANY), REPORT)) {
      String code = served.people.setUp().code();
      for (String language : List.of("en", "ar")) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          try (BrowserContext context = open(scheme)) {
            Page page = context.newPage();
            List<String> said = errors(page);
            String lang = "lang=" + language;
            if (served.people.setUp().isWanted()) {
              page.navigate(served.origin() + "/setup?code=" + code + "&" + lang);
              nobodyIsKeptOut(page);
              page.locator("[name=name]").focus();
              type(page, "head", ServedPeople.PASSWORD, ServedPeople.PASSWORD);
              page.waitForURL(served.origin() + "/");
              page.locator(".person button").focus();
              page.keyboard().press("Enter");
              page.waitForURL("**/login");
            }
            page.navigate(served.origin() + "/incidents?" + lang);
            assertThat(page.url()).contains("/login?back=");
            nobodyIsKeptOut(page);
            assertThat(page.locator("header nav, .quick").count()).isZero();
            type(page, "head", "not the password");
            page.waitForSelector("[role=alert]");
            nobodyIsKeptOut(page);
            type(page, "head", ServedPeople.PASSWORD);
            page.waitForURL("**/incidents**");
            assertThat(page.locator("html").getAttribute("dir"))
                .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(page.locator(".person bdi").innerText()).isEqualTo("head");
            nobodyIsKeptOut(page);
            page.locator(".person button").click();
            page.waitForURL("**/login");
            // What the browser tells of the answer 401 is no fault of the page.
            said.removeIf(line -> line.contains("401"));
            assertThat(said).isEmpty();
          }
        }
      }
    }
  }

  private static BrowserContext open(ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme));
    context.setDefaultTimeout(20_000);
    return context;
  }

  private static List<String> errors(Page page) {
    List<String> said = new ArrayList<>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        said.add(message.text());
      }
    });
    return said;
  }
}
