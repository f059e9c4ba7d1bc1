package isnad.app.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers for feeds and pages: no host more often than it may be, nothing that its robots.txt
 * forbids, no private address, and no answer beyond the limits of size and time. Every answer with
 * a page is archived as it came.
 */
public final class Fetcher implements AutoCloseable {
  private static final int REDIRECTS = 5;
  private static final int UNCHANGED = 304;
  private static final int TOO_MANY = 429;

  private final Manners manners;
  private final @Nullable PageArchive archive;
  private final Addresses addresses;
  private final Pace pace = new Pace();
  private final Robots robots = new Robots();
  private final HttpClient client;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /** What the version that is there already is marked with. */
  public record Marks(Optional<String> etag, Optional<String> modified) {
    /** None is there. */
    public static final Marks NONE = new Marks(Optional.empty(), Optional.empty());
  }

  /** Asks by those manners, and archives what comes in {@code archive} where there is one. */
  public Fetcher(Manners manners, @Nullable PageArchive archive) {
    this.manners = manners;
    this.archive = archive;
    this.addresses = new Addresses(manners.allowed());
    this.client = HttpClient.newBuilder()
        .connectTimeout(manners.patience())
        .followRedirects(HttpClient.Redirect.NEVER)
        .version(HttpClient.Version.HTTP_1_1)
        .build();
  }

  /**
   * What is at {@code address}, or that it is what it was with those {@code marks}; waits for the
   * host's turn. Throws where it cannot be archived, and where the thread is to stop.
   */
  public Fetched fetch(String address, Marks marks) throws IOException, InterruptedException {
    URI uri;
    try {
      uri = URI.create(address.strip());
    } catch (IllegalArgumentException none) {
      return Fetched.Not.of(FetchProblem.ADDRESS_REFUSED, "no address of the web");
    }
    return led(uri, marks, true);
  }

  /** What is at the end of the redirects from {@code from}; a {@code page} may be forbidden. */
  private Fetched led(URI from, Marks marks, boolean page)
      throws IOException, InterruptedException {
    URI uri = from;
    for (int step = 0; step <= REDIRECTS; step++) {
      Optional<Fetched.Not> refused = addresses.refused(uri);
      if (refused.isEmpty() && page) {
        refused = robots.refused(uri, this::robotsFile);
      }
      if (refused.isPresent()) {
        return refused.get();
      }
      Answer answer = ask(uri, marks, page);
      if (answer.next == null) {
        return answer.fetched;
      }
      uri = answer.next;
    }
    return Fetched.Not.of(
        FetchProblem.REDIRECT_LOOP, "it leads on more than " + REDIRECTS + " times");
  }

  /** A server's robots.txt, which may lie behind redirects as well. */
  private Fetched robotsFile(URI file) {
    try {
      return led(file, Marks.NONE, false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Fetched.Not.of(FetchProblem.FETCH_FAILED, "stopped");
    } catch (IOException none) {
      throw new IllegalStateException("no robots.txt is archived", none);
    }
  }

  /** What came of one question, and where it leads on to. */
  private record Answer(Fetched fetched, @Nullable URI next) {
    static Answer not(FetchProblem problem, String what) {
      return new Answer(Fetched.Not.of(problem, what), null);
    }
  }

  private Answer ask(URI uri, Marks marks, boolean keep) throws IOException, InterruptedException {
    pace.await(uri.getHost(), between(uri));
    HttpRequest.Builder request = HttpRequest.newBuilder(uri)
        .timeout(manners.patience())
        .header("User-Agent", manners.agent())
        .header("Accept-Encoding", "gzip");
    marks.etag().ifPresent(etag -> request.header("If-None-Match", etag));
    marks.modified().ifPresent(since -> request.header("If-Modified-Since", since));
    HttpResponse<InputStream> response;
    byte[] body;
    try {
      response = client.send(request.build(), BodyHandlers.ofInputStream());
      Body read = body(response.body());
      if (read.bytes == null) {
        return Answer.not(read.problem, read.what);
      }
      body = read.bytes;
    } catch (HttpTimeoutException stalled) {
      return Answer.not(
          FetchProblem.FETCH_STALLED, "no answer in " + manners.patience().toSeconds() + " s");
    } catch (IOException | IllegalArgumentException broken) {
      String said = broken.getMessage();
      return Answer.not(
          FetchProblem.FETCH_FAILED, said == null ? broken.getClass().getSimpleName() : said);
    }
    if (keep && archive != null && response.statusCode() == 200) {
      archive.keep(uri, response.headers(), body);
    }
    return answer(uri, response, body);
  }

  private Duration between(URI uri) {
    Duration asked = robots.delay(uri).orElse(Duration.ZERO);
    Duration longer = asked.compareTo(manners.between()) > 0 ? asked : manners.between();
    return longer.compareTo(Manners.LONGEST_DELAY) > 0 ? Manners.LONGEST_DELAY : longer;
  }

  /** The bytes of an answer, or why they are not taken. */
  private record Body(byte @Nullable [] bytes, FetchProblem problem, String what) {}

  private Body body(InputStream in) throws IOException {
    boolean[] late = new boolean[1];
    ScheduledFuture<?> alarm = watch.schedule(
        () -> {
          late[0] = true;
          try {
            in.close();
          } catch (IOException closed) {
            // It is read by nobody any more.
          }
        },
        manners.patience().toMillis(),
        TimeUnit.MILLISECONDS);
    try (in) {
      byte[] bytes = in.readNBytes(manners.bytes() + 1);
      if (late[0]) {
        return stalled();
      }
      return bytes.length > manners.bytes()
          ? new Body(null, FetchProblem.FETCH_TOO_LARGE, "more than " + manners.bytes() + " bytes")
          : new Body(bytes, FetchProblem.FETCH_FAILED, "");
    } catch (IOException broken) {
      if (late[0]) {
        return stalled();
      }
      throw broken;
    } finally {
      alarm.cancel(false);
    }
  }

  private Body stalled() {
    String what = "it was not all there in " + manners.patience().toSeconds() + " s";
    return new Body(null, FetchProblem.FETCH_STALLED, what);
  }

  private Answer answer(URI uri, HttpResponse<InputStream> response, byte[] body) {
    int status = response.statusCode();
    if (status == UNCHANGED) {
      return new Answer(new Fetched.Unchanged(), null);
    }
    if (status >= 300 && status < 400) {
      return response
          .headers()
          .firstValue("location")
          .flatMap(to -> next(uri, to))
          .map(to -> new Answer(new Fetched.Unchanged(), to))
          .orElseGet(() -> Answer.not(FetchProblem.REDIRECT_LOOP, "it leads nowhere"));
    }
    if (status == TOO_MANY || status >= 500) {
      return new Answer(
          new Fetched.Not(
              FetchProblem.HOST_BUSY,
              "the server says " + status,
              response.headers().firstValue("retry-after").flatMap(Fetcher::after)),
          null);
    }
    return status == 200
        ? given(uri, response, body)
        : Answer.not(FetchProblem.FETCH_STATUS, "the server says " + status);
  }

  private static Optional<URI> next(URI from, String to) {
    try {
      return Optional.of(from.resolve(to.strip()));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** How long a server wants to be left alone: in seconds, or to a time. */
  static Optional<Duration> after(String given) {
    try {
      Duration wait = given.strip().chars().allMatch(Character::isDigit)
          ? Duration.ofSeconds(Long.parseLong(given.strip()))
          : Duration.between(
              Instant.now(),
              ZonedDateTime.parse(given.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
      return wait.isNegative() ? Optional.empty() : Optional.of(wait);
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private Answer given(URI uri, HttpResponse<InputStream> response, byte[] body) {
    byte[] bytes = body;
    if (response
        .headers()
        .firstValue("content-encoding")
        .filter("gzip"::equalsIgnoreCase)
        .isPresent()) {
      try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
        bytes = unpacked.readNBytes(manners.bytes() + 1);
      } catch (IOException broken) {
        return Answer.not(FetchProblem.FETCH_FAILED, "it is packed and damaged");
      }
      if (bytes.length > manners.bytes()) {
        String what = "more than " + manners.bytes() + " bytes unpacked";
        return Answer.not(FetchProblem.FETCH_TOO_LARGE, what);
      }
    }
    String type = response.headers().firstValue("content-type").orElse("");
    int end = type.indexOf(';');
    return new Answer(
        new Fetched.Given(
            uri,
            (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT),
            charset(type),
            bytes,
            response.headers().firstValue("etag"),
            response.headers().firstValue("last-modified")),
        null);
  }

  private static Optional<String> charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    return at < 0
        ? Optional.empty()
        : Optional.of(type.substring(at + "charset=".length())
            .replace("\"", "")
            .replaceFirst("[;\\s].*", ""));
  }

  @Override
  public void close() {
    watch.shutdownNow();
    client.shutdownNow();
  }
}
