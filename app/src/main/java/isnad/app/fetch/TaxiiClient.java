package isnad.app.fetch;

import isnad.core.report.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a server of TAXII 2.1 as one of its partners. What fails for a moment (no connection, too
 * many requests, a fault of the server) is asked again a few times, each time after a longer while.
 */
public final class TaxiiClient implements AutoCloseable {
  private static final String TYPE = "application/taxii+json;version=2.1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 5;
  private static final long FIRST_WAIT = 500;
  private static final long MOST_BYTES = 256L << 20;
  private static final int OK = 200;
  private static final int ACCEPTED = 202;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;
  private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  private final HttpClient client = HttpClient.newBuilder()
      .connectTimeout(Duration.ofSeconds(20))
      .followRedirects(HttpClient.Redirect.NEVER)
      .version(HttpClient.Version.HTTP_1_1)
      .build();
  private final URI base;
  private final String authorization;

  /** That a server did not give what it was asked for. */
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Failed(Problem problem) {
      super(problem.what());
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  private TaxiiClient(URI base, String key, String token) {
    this.base = base;
    String pair = key + ':' + token;
    authorization =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A client for what lies at {@code address}, as the partner of that key and token; refused where
   * the token would be sent in the clear to another machine.
   */
  public static TaxiiClient of(String address, String key, String token) throws Failed {
    URI uri;
    try {
      uri = URI.create(address.strip().endsWith("/") ? address.strip() : address.strip() + '/');
    } catch (IllegalArgumentException none) {
      throw refused("no address of the web: " + address);
    }
    String host = uri.getHost();
    boolean safe = "https".equals(uri.getScheme())
        || "http".equals(uri.getScheme()) && host != null && OURSELVES.contains(host);
    if (host == null || !safe) {
      throw refused(address + ": a token is sent by https alone, or to this machine itself");
    }
    return new TaxiiClient(uri, key, token);
  }

  private static Failed refused(String why) {
    return new Failed(Problem.of(FetchProblem.ADDRESS_REFUSED, why));
  }

  /** What is at {@code path} behind the address, which may begin a query of its own. */
  public String get(String path) throws Failed, InterruptedException {
    HttpRequest.Builder request = request(path).GET();
    return answer(request, OK);
  }

  /** What the server says of {@code body}, which is sent to {@code path}. */
  public String post(String path, String body) throws Failed, InterruptedException {
    return answer(
        request(path).header("Content-Type", TYPE).POST(BodyPublishers.ofString(body)), ACCEPTED);
  }

  /** A parameter as it stands in a query. */
  public static String parameter(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + '='
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(PATIENCE)
        .header("Accept", TYPE)
        .header("Authorization", authorization);
  }

  private String answer(HttpRequest.Builder request, int wanted)
      throws Failed, InterruptedException {
    long wait = FIRST_WAIT;
    for (int tries = 1; ; tries++) {
      Optional<Failed> failed;
      try {
        HttpResponse<String> response = client.send(
            request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        int status = response.statusCode();
        if (status == wanted) {
          return response.body();
        }
        Failed told = new Failed(Problem.of(
            FetchProblem.FETCH_FAILED,
            base + ": status " + status + ": " + brief(response.body())));
        if (status != TOO_MANY && status < SERVER_FAULT) {
          throw told;
        }
        failed = Optional.of(told);
      } catch (IOException e) {
        failed = Optional.of(new Failed(Problem.of(
            FetchProblem.FETCH_FAILED,
            base + ": " + Optional.ofNullable(e.getMessage()).orElse("no connection"))));
      }
      if (tries == TRIES) {
        throw failed.get();
      }
      Thread.sleep(wait);
      wait *= 2;
    }
  }

  private static String brief(String body) {
    String line = body.replaceAll("\\s+", " ");
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }

  @Override
  public void close() {
    client.close();
  }
}
