package isnad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Received;
import isnad.app.sample.FickleServer;
import isnad.core.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
  private static final String PAGE =
      "<html><head><title>خبر</title></head><body><p>قُتل جنديان في هجوم.</p></body></html>";

  @TempDir
  private Path folder;

  private FickleServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FickleServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static Manners manners(Set<String> allowed) {
    return new Manners("isnad/test", Duration.ZERO, Duration.ofSeconds(1), 100_000, allowed);
  }

  private Fetched fetch(String path) throws IOException, InterruptedException {
    try (Fetcher fetcher = new Fetcher(manners(Set.of("127.0.0.1")), null)) {
      return fetcher.fetch(server.address(path), Fetcher.Marks.NONE);
    }
  }

  private FetchProblem problem(String path) throws IOException, InterruptedException {
    if (fetch(path) instanceof Fetched.Not not) {
      return not.problem();
    }
    throw new AssertionError("fetched");
  }

  @Test
  void pagesComeWithTheirMarks() throws Exception {
    server.answer(
        "/a",
        "200 OK",
        HTML + "ETag: \"1\"\r\nLast-Modified: Tue, 05 Mar 2024 10:00:00 GMT\r\n",
        PAGE);

    assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.Given.class, given -> {
      assertThat(new String(given.bytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
      assertThat(given.type()).isEqualTo("text/html");
      assertThat(given.charset()).contains("utf-8");
      assertThat(given.etag()).contains("\"1\"");
      assertThat(given.modified()).contains("Tue, 05 Mar 2024 10:00:00 GMT");
    });
    assertThat(server.asked("/a").getFirst()).contains("User-Agent: isnad/test");
  }

  @Test
  void whatIsAsItWasIsNotSentAgain() throws Exception {
    server.raw(
        "/a",
        "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    try (Fetcher fetcher = new Fetcher(manners(Set.of("127.0.0.1")), null)) {
      Fetcher.Marks marks = new Fetcher.Marks(Optional.of("\"1\""), Optional.of("Tue"));
      assertThat(fetcher.fetch(server.address("/a"), marks)).isInstanceOf(Fetched.Unchanged.class);
    }
    assertThat(server.asked("/a").getFirst())
        .contains("If-None-Match: \"1\"")
        .contains("If-Modified-Since: Tue");
  }

  @Test
  void serversThatStallAreLeft() throws Exception {
    server.raw("/head", "HTTP/1.1 200 OK\r\nSTALL".getBytes(StandardCharsets.ISO_8859_1));
    server.raw(
        "/body",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabcSTALL"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problem("/head")).isEqualTo(FetchProblem.FETCH_STALLED);
    assertThat(problem("/body")).isEqualTo(FetchProblem.FETCH_STALLED);
  }

  @Test
  void whatIsCutShortIsNotTaken() throws Exception {
    server.raw(
        "/short",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc".getBytes(StandardCharsets.ISO_8859_1));
    server.raw("/none", "nonsense\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    server.answer("/packed", "200 OK", "Content-Encoding: gzip\r\n", "not packed");
    assertThat(problem("/short")).isEqualTo(FetchProblem.FETCH_FAILED);
    assertThat(problem("/none")).isEqualTo(FetchProblem.FETCH_FAILED);
    assertThat(problem("/packed")).isEqualTo(FetchProblem.FETCH_FAILED);
  }

  @Test
  void noMoreIsTakenThanTheLimit() throws Exception {
    server.answer("/large", "200 OK", HTML, new byte[100_001]);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
      zip.write(new byte[10_000_000]);
    }
    server.answer("/bomb", "200 OK", "Content-Encoding: gzip\r\n", bomb.toByteArray());
    assertThat(problem("/large")).isEqualTo(FetchProblem.FETCH_TOO_LARGE);
    assertThat(problem("/bomb")).isEqualTo(FetchProblem.FETCH_TOO_LARGE);
  }

  @Test
  void busyServersSayForHowLong() throws Exception {
    server.answer("/429", "429 Too Many Requests", "Retry-After: 120\r\n", "");
    server.answer("/503", "503 Service Unavailable", "", "");
    assertThat(fetch("/429"))
        .isEqualTo(new Fetched.Not(
            FetchProblem.HOST_BUSY, "the server says 429", Optional.of(Duration.ofMinutes(2))));
    assertThat(problem("/503")).isEqualTo(FetchProblem.HOST_BUSY);
    assertThat(problem("/nothing")).isEqualTo(FetchProblem.FETCH_STATUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/x",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest",
        "file:///etc/passwd",
        "gopher://example.org/"
      })
  void redirectsAreLookedAtAgain(String to) throws Exception {
    server.answer("/on", "302 Found", "Location: " + to + "\r\n", "");
    assertThat(problem("/on")).isEqualTo(FetchProblem.ADDRESS_REFUSED);
  }

  @Test
  void redirectsAreFollowedToAnEnd() throws Exception {
    server.answer("/loop", "301 Moved", "Location: /loop\r\n", "");
    server.answer("/first", "301 Moved", "Location: /a\r\n", "");
    server.answer("/a", "200 OK", HTML, PAGE);
    assertThat(problem("/loop")).isEqualTo(FetchProblem.REDIRECT_LOOP);
    assertThat(fetch("/first"))
        .isInstanceOfSatisfying(
            Fetched.Given.class,
            given -> assertThat(given.address()).isEqualTo(URI.create(server.address("/a"))));
  }

  @Test
  void robotsAreHeard() throws Exception {
    server.answer(
        "/robots.txt", "200 OK", "", "User-agent: isnad\nDisallow: /closed\nCrawl-delay: 0\n");
    server.answer("/closed/a", "200 OK", HTML, PAGE);
    server.answer("/open", "200 OK", HTML, PAGE);
    assertThat(problem("/closed/a")).isEqualTo(FetchProblem.ROBOTS_REFUSED);
    assertThat(server.asked("/closed/a")).isEmpty();
    assertThat(fetch("/open")).isInstanceOf(Fetched.Given.class);
  }

  @Test
  void aServerWhoseRobotsCannotBeAskedIsNotAsked() throws Exception {
    server.answer("/robots.txt", "503 Service Unavailable", "", "");
    server.answer("/a", "200 OK", HTML, PAGE);
    assertThat(problem("/a")).isEqualTo(FetchProblem.ROBOTS_REFUSED);
    assertThat(server.asked("/a")).isEmpty();
    // It is not given up for good.
    assertThat(((Fetched.Not) fetch("/a")).isPassing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://0.0.0.0/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://100.64.0.1/",
        "http://[fc00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[2002:a00:1::]/",
        "http://[64:ff9b::a00:1]/",
        "http://224.0.0.1/",
        "http://user:word@198.51.100.1/",
        "ftp://198.51.100.1/",
        "no address",
        ""
      })
  void privateAddressesAreRefused(String address) throws Exception {
    try (Fetcher fetcher = new Fetcher(manners(Set.of()), null)) {
      assertThat(fetcher.fetch(address, Fetcher.Marks.NONE))
          .isInstanceOfSatisfying(
              Fetched.Not.class,
              not -> assertThat(not.problem()).isEqualTo(FetchProblem.ADDRESS_REFUSED));
    }
  }

  @Test
  void aHostIsNotAskedTwiceWithinAWhile() throws Exception {
    server.answer("/a", "200 OK", HTML, PAGE);
    Manners slow = new Manners(
        "isnad/test", Duration.ofMillis(300), Duration.ofSeconds(5), 1000, Set.of("127.0.0.1"));
    long start = System.nanoTime();
    try (Fetcher fetcher = new Fetcher(slow, null)) {
      fetcher.fetch(server.address("/a"), Fetcher.Marks.NONE);
      fetcher.fetch(server.address("/a"), Fetcher.Marks.NONE);
    }
    // robots.txt, and the page twice.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(590));
  }

  @Test
  void theArchiveOutlivesThePageAndARunThatWasCutOff() throws Exception {
    server.answer("/a", "200 OK", HTML, PAGE);
    server.answer("/b", "200 OK", HTML, PAGE.replace("جنديان", "شرطيان"));
    archive("/a");
    assertThat(archived("isnad-2024-03-05.warc.gz"))
        .extracting(Report::text)
        .containsExactly("خبر\nقُتل جنديان في هجوم.");
    assertThat(archived("isnad-2024-03-05.warc.gz").getFirst().uri())
        .contains(server.address("/a"));

    // The power failed while it was written.
    Path file = folder.resolve("isnad-2024-03-05.warc.gz");
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length - 9));
    archive("/b");
    assertThat(archived("isnad-2024-03-05-2.warc.gz"))
        .extracting(Report::text)
        .containsExactly("خبر\nقُتل شرطيان في هجوم.");
    assertThat(archived("isnad-2024-03-05.warc.gz")).isEmpty();
  }

  private void archive(String path) throws IOException, InterruptedException {
    Clock clock = Clock.fixed(Instant.parse("2024-03-05T10:00:00Z"), ZoneOffset.UTC);
    try (PageArchive archive = new PageArchive(folder, "isnad test", clock);
        Fetcher fetcher = new Fetcher(manners(Set.of("127.0.0.1")), archive)) {
      fetcher.fetch(server.address(path), Fetcher.Marks.NONE);
    }
  }

  private List<Report> archived(String file) {
    List<Report> reports = new ArrayList<>();
    Ingest.of(List.of(file), folder, InputStream.nullInputStream(), Limits.USUAL, Intake.PLAIN)
        .send(
            arrival -> {
              if (arrival.receive() instanceof Received.WithText text) {
                reports.add(text.report());
              }
            },
            bytes -> {});
    return reports;
  }
}
