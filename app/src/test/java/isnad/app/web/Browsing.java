package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a served desk as a browser does that keeps cookies and shows where it is led. */
record Browsing(ServedDesk served, HttpClient client) implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** How often a piece of work is looked at before a test gives up, every tenth of a second. */
  private static final int LOOKS = 1200;

  static Browsing of(ServedDesk served) {
    return new Browsing(
        served, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.address(path)));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  String page(String path) throws IOException, InterruptedException {
    return get(path).body();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path, "Accept", "application/json").body());
  }

  private String token() throws IOException, InterruptedException {
    Matcher match = TOKEN.matcher(page("/import"));
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  /** Sends a form of {@code fields}, names and values in turn, and wants JSON. */
  HttpResponse<String> send(String path, List<String> fields)
      throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>(List.of("_csrf=" + token()));
    for (int i = 0; i < fields.size(); i += 2) {
      parts.add(fields.get(i) + "=" + URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
    }
    return post(path, "application/x-www-form-urlencoded", String.join("&", parts));
  }

  /** Drops a file. */
  HttpResponse<String> drop(String name, String content) throws IOException, InterruptedException {
    String cut = "\r\n--cut\r\nContent-Disposition: form-data; name=";
    return post(
        "/import",
        "multipart/form-data; boundary=cut",
        cut + "\"_csrf\"\r\n\r\n" + token() + cut + "\"files\"; filename=\"" + name + "\"\r\n\r\n"
            + content + "\r\n--cut--\r\n");
  }

  private HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(served.address(path)))
            .header("Content-Type", type)
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Where {@code answer} leads. */
  static String led(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** What the work at {@code path} came to. */
  JsonNode whenOver(String path) throws IOException, InterruptedException {
    for (int i = 0; i < LOOKS; i++) {
      JsonNode now = json(path);
      String state = now.get("state").asString();
      if (state.equals("done") || state.equals("failed")) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("it is never over: " + path);
  }

  @Override
  public void close() {
    client.close();
  }
}
