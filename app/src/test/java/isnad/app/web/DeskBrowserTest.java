package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as a person uses it, in Chromium. */
@Tag("browser")
class DeskBrowserTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** What axe calls faults that keep people out. */
  private static final String FAULTS = "async () => (await axe.run(document, {runOnly: ['wcag2a',"
      + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': '"
      + " + v.nodes.map(n => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | '))";

  @TempDir
  static Path folder;

  private static ServedDesk served;
  private static Playwright playwright;
  private static Browser browser;
  private static String axe;

  /** Of whom pages are asked. */
  private ServedDesk asked;

  private BrowserContext context;
  private Page page;
  private final List<String> outside = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDesk.of(folder);
    playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of("/usr/bin/chromium"))
            .setArgs(List.of(
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync")));
    try (InputStream in = DeskBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    served.close();
  }

  @BeforeEach
  void open() {
    asked = served;
    open(ColorScheme.LIGHT);
  }

  private void open(ColorScheme scheme) {
    context = browser.newContext(
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1300, 1000));
    context.setDefaultTimeout(10_000);
    page = context.newPage();
    page.onRequest(request -> {
      if (!request.url().startsWith(asked.address("/")) && !request.url().startsWith("data:")) {
        outside.add(request.url());
      }
    });
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        said.add(message.text());
      }
    });
  }

  @AfterEach
  void nothingLeftTheMachine() {
    context.close();
    assertThat(outside).isEmpty();
    assertThat(said).isEmpty();
  }

  private void go(String path) {
    page.navigate(asked.address(path));
  }

  /** The incident that most reports tell of. */
  private String incident() {
    go("/incidents?reports=3");
    return page.locator("table.incidents tbody a").first().getAttribute("href");
  }

  private List<String> pages() {
    return List.of(
        "/",
        "/incidents",
        incident(),
        "/report?id=jisr-ghwayran",
        "/search?q=سجن",
        "/tolls?by=party",
        "/timeline",
        "/actors",
        "/actors?name=islamic-state",
        "/places",
        "/places?name=Aleppo&country=SY",
        "/trends",
        "/network",
        "/sources",
        "/sources?name=sohr",
        "/reviews",
        "/brief",
        "/import",
        "/packs?q=داعش",
        "/nowhere");
  }

  @Test
  void nobodyIsKeptOut() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      context.close();
      open(scheme);
      for (String language : List.of("en", "ar")) {
        for (String path : pages()) {
          go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
          page.evaluate(axe);
          assertThat(page.evaluate(FAULTS))
              .as(path + " " + language + " " + scheme)
              .isEqualTo(List.of());
        }
      }
    }
    said.removeIf(line -> line.contains("404"));
  }

  /** Every mark's words, taken from the page as laid out, are those of the report at its place. */
  @Test
  void marksLieExactlyOnTheirQuotes() {
    go("/report?id=jisr-ghwayran&lang=ar");
    assertThat(page.evaluate("getComputedStyle(document.querySelector('#text')).direction"))
        .isEqualTo("rtl");
    String text = served
        .desk()
        .ask(ledger -> ledger
            .reader()
            .report(new isnad.core.report.ReportId("jisr-ghwayran"))
            .orElseThrow()
            .report()
            .text());
    List<ElementHandle> marks = page.querySelectorAll("#text mark");
    assertThat(marks).hasSizeGreaterThan(20);
    for (ElementHandle mark : marks) {
      int start = Integer.parseInt(mark.getAttribute("data-start"));
      String words = mark.textContent();
      assertThat(text.substring(start, start + words.length())).isEqualTo(words);
    }
    Locator claims = page.locator(".claims > li");
    for (int i = 0; i < claims.count(); i++) {
      Locator claim = claims.nth(i);
      claim.hover();
      String lit = String.valueOf(page.evaluate(
          "Array.from(document.querySelectorAll('#text mark.lit')).map(m => m.textContent)"
              + ".join('')"));
      int start = Integer.parseInt(claim.getAttribute("data-start"));
      int end = Integer.parseInt(claim.getAttribute("data-end"));
      assertThat(lit).contains(text.substring(start, end));
    }
    page.keyboard().press("j");
    assertThat(page.locator("#text mark.lit").count()).isPositive();
  }

  @Test
  void hostileReportsStayInert() {
    for (String path : List.of("/report?id=hostile", "/search?q=الرقة", "/", "/incidents")) {
      go(path);
      assertThat(page.evaluate("window.hostile === undefined")).isEqualTo(true);
    }
    go("/report?id=hostile");
    assertThat(page.locator("#text").textContent()).contains("<script>window.hostile=1</script>");
    assertThat(page.locator("a[href^='javascript']").count()).isZero();
  }

  /** From dropping a file to a brief, with a correction and its undoing on the way. */
  @Test
  void aPersonsWholePath() throws IOException {
    Path file = folder.resolve("dropped.txt");
    Files.writeString(
        file,
        "قال المرصد السوري لحقوق الإنسان إن مسلحي تنظيم داعش قتلوا سبعة جنود قرب مدينة الميادين"
            + " في 21 يونيو 2020.");
    go("/import?lang=en");
    page.locator("input[type=file]").setInputFiles(file);
    page.locator(".drop button").click();
    page.waitForURL("**/import/w-*");
    page.waitForSelector("main a[href^='/report']");
    page.waitForSelector("#told:has-text('It is done.')");
    assertThat(page.locator("main").innerText()).contains("1 reports read", "dropped");
    page.locator("main a[href^='/report']").click();
    page.locator(".claims a[href^='/incidents/']").first().click();
    assertThat(page.locator("h1").innerText()).contains("killing", "Al Mayadin");
    String address = page.locator(".id a").getAttribute("href");
    // The tree: the monitor is the origin, and leads to its words.
    page.locator(".tree a.origin").first().click();
    assertThat(page.locator("#words blockquote").first().innerText()).contains("سبعة جنود");
    // A correction, and what it does.
    go(address);
    page.locator(".claim a.judge").first().click();
    Locator form = page.locator(".claim form").first();
    form.locator("[name=what]").selectOption("correct");
    form.locator("[name=field]").selectOption("killed");
    form.locator("[name=value]").fill("8");
    form.locator("[name=by]").fill("reviewer");
    form.locator("[name=why]").fill("the number is another in the edition of the evening");
    form.locator("button").click();
    assertThat(page.locator(".line .counts").innerText()).contains("8").doesNotContain("7");
    // And back again.
    page.locator(".reviewed summary").first().click();
    Locator undo = page.locator(".reviewed form").first();
    assertThat(undo.locator("[name=by]").inputValue()).isEqualTo("reviewer");
    undo.locator("[name=why]").fill("there was no such edition");
    undo.locator("button").click();
    assertThat(page.locator(".line .counts").innerText()).contains("7");
    go("/reviews?lang=en");
    assertThat(page.locator("main").innerText()).contains("corrected", "undone");
    go("/brief?lang=en");
    page.locator("[name=q]").last().fill("Who killed soldiers near Al Mayadin?");
    page.locator("main button").first().click();
    assertThat(page.locator("body").innerText()).contains("Al Mayadin");
  }

  /** As many circles as incidents with a place, as large as their places, and words in them. */
  @Test
  void theMapShowsPlacesAsFarAsTheyAreKnown() {
    go("/incidents?lang=ar");
    page.waitForSelector(".map[data-drawn]");
    int drawn = Integer.parseInt(page.locator(".map").getAttribute("data-drawn"));
    assertThat(drawn).isGreaterThan(10);
    assertThat(page.locator(".map path.leaflet-interactive").count()).isEqualTo(drawn);
    page.evaluate("document.querySelector('.map path.leaflet-interactive')"
        + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    page.locator(".leaflet-popup p a").click();
    assertThat(page.url()).contains("/incidents/i-");
  }

  @Test
  void picturesOfTheMainPages(@TempDir Path own) throws IOException {
    try (ServedDesk examples = ServedDesk.ofExamples(own)) {
      asked = examples;
      pictures();
    }
  }

  private void pictures() {
    for (String language : List.of("en", "ar")) {
      Map<String, String> shown = Map.of(
          "overview", "/",
          "incident", incident(),
          "report", "/report?id=jisr-ghwayran",
          "tolls", "/tolls?by=party");
      shown.forEach((name, path) -> {
        go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        if (page.locator(".map").count() > 0) {
          page.waitForSelector(".map[data-drawn]");
        }
        Path picture = PICTURES.resolve(name + "-" + language + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(picture).isNotEmptyFile();
      });
    }
  }
}
