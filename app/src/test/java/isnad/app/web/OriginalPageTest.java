package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.store.LedgerWriter;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals as the desk hands them out. */
class OriginalPageTest {
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

  private static HttpResponse<byte[]> get(String path, String accept)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(served.address(path)))
          .header("Accept", accept)
          .build();
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void anOriginalIsSavedByteForByteAndNeverShown() throws IOException, InterruptedException {
    for (String accept : List.of("*/*", "text/html", "text/csv")) {
      HttpResponse<byte[]> answer = get("/report/original?id=hostile&version=1", accept);
      assertThat(answer.statusCode()).isEqualTo(200);
      byte[] file = Files.readAllBytes(folder.resolve("hostile/hostile.jsonl"));
      assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8) + '\n')
          .isEqualTo(new String(file, java.nio.charset.StandardCharsets.UTF_8));
      assertThat(header(answer, "Content-Disposition"))
          .isEqualTo("attachment; filename=\"hostile.json\"; filename*=UTF-8''hostile.json");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
      assertThat(header(answer, "Content-Security-Policy"))
          .isEqualTo("sandbox; default-src 'none'");
    }
    HttpResponse<byte[]> page = get("/report/original?id=mirsat-red-sea", "text/html");
    Path file = Path.of(System.getProperty("isnad.root", ".."), "examples/mirsat-red-sea.html");
    assertThat(page.body()).isEqualTo(Files.readAllBytes(file));
    assertThat(header(page, "Content-Disposition")).contains("mirsat-red-sea.html");
  }

  @Test
  void aReportSaysWhatItWasTakenFrom() throws IOException, InterruptedException {
    String page = new String(
        get("/report?id=mirsat-red-sea&lang=en", "text/html").body(),
        java.nio.charset.StandardCharsets.UTF_8);
    String json = new String(
        get("/report/original?id=mirsat-red-sea", "application/json").body(),
        java.nio.charset.StandardCharsets.UTF_8);
    assertThat(page)
        .contains("/report/original?id=mirsat-red-sea&amp;version=1", "text/html", "2,006 bytes")
        .contains(json.replaceAll(".*\"sha256\":\"([0-9a-f]{64})\".*", "$1"));
  }

  @Test
  void aReportSaysWhoKeepsIt() throws IOException, InterruptedException {
    try (LedgerWriter writer = LedgerWriter.open(served.desk().address(), Clock.systemUTC())) {
      writer.add(
          Report.of("shared", "نص وصل من جهة أخرى").keptBy("Example <Monitor>"),
          LedgerWriter.Naming.SOURCE,
          List.of(),
          new LedgerWriter.Reader("isnad test", Digest.NONE));
      writer.commit();
    }
    assertThat(new String(get("/report?id=shared&lang=en", "text/html").body()))
        .contains("Kept and shared by Example &lt;Monitor&gt;: it was not read here");
    assertThat(new String(get("/report?id=shared", "application/json").body()))
        .contains("\"keeper\":\"Example <Monitor>\"");
    assertThat(new String(get("/report?id=hostile&lang=en", "text/html").body()))
        .doesNotContain("Kept and shared by");
  }

  @Test
  void whatIsNotThereIsToldWithItsCode() throws IOException, InterruptedException {
    ReportId gone = new ReportId("jisr-ghwayran");
    try (LedgerWriter writer = LedgerWriter.open(served.desk().address(), Clock.systemUTC())) {
      writer.erase(new Erased(gone, 1, false, true, List.of(), "editor", "asked for"));
    }
    for (String path : List.of("id=nothing", "id=hostile&version=2", "id=hostile&version=-1")) {
      HttpResponse<byte[]> answer = get("/report/original?" + path, "application/json");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(new String(answer.body())).contains("unknown-id");
    }
    HttpResponse<byte[]> erased = get("/report/original?id=" + gone.value(), "text/html");
    assertThat(erased.statusCode()).isEqualTo(404);
    assertThat(new String(erased.body())).contains("no-original", "was erased");
    assertThat(new String(
            get("/report?id=" + gone.value() + "&lang=en", "text/html").body()))
        .contains("is not kept with it");
    for (String path : List.of("", "id=hostile&version=x")) {
      assertThat(get("/report/original?" + path, "application/json").statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void namesOfFilesAreSafeOnAnySystem() {
    List<String> html = List.of(".html", ".htm");
    assertThat(DownloadName.named("a/b/page.HTM", html)).isEqualTo("page.htm");
    assertThat(DownloadName.named("https://x.example/news/12?a=b/c#d", html)).isEqualTo("12.html");
    assertThat(DownloadName.named("https://x.example/", html)).isEqualTo("x.example.html");
    assertThat(DownloadName.named("..", html)).isEqualTo("original.html");
    assertThat(DownloadName.named("..\\..\\con\u202elmth.exe", html))
        .isEqualTo("con_lmth.exe.html");
    assertThat(DownloadName.named("a\"; x=\"\r\nSet-Cookie: b", html))
        .isEqualTo("a_x_Set-Cookie_b.html");
    assertThat(DownloadName.named("خبر عاجل.html", html)).isEqualTo("خبر_عاجل.html");
    assertThat(DownloadName.named("\ud83d".repeat(500), html)).isEqualTo("original.html");
    assertThat(DownloadName.named("ن".repeat(500), html)).hasSize(85);
  }
}
