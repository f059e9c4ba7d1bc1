package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks a desk with accounts: a browser with cookies, or a program with a token. */
final class Caller implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String origin;
  private final Optional<String> token;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).build();

  private Caller(String origin, Optional<String> token) {
    this.origin = origin;
    this.token = token;
  }

  static Caller browser(ServedPeople served) {
    return new Caller(served.origin(), Optional.empty());
  }

  static Caller program(ServedPeople served, String token) {
    return new Caller(served.origin(), Optional.of(token));
  }

  /** A browser in which {@code name} is logged in. */
  static Caller loggedIn(ServedPeople served, String name)
      throws IOException, InterruptedException {
    Caller caller = browser(served);
    assertThat(caller.logIn(name, ServedPeople.PASSWORD).statusCode()).as(name).isEqualTo(302);
    return caller;
  }

  HttpResponse<String> logIn(String name, String password)
      throws IOException, InterruptedException {
    return send("/login", "/login", List.of("name", name, "password", password));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    token.ifPresent(word -> request.header("Authorization", "Bearer " + word));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return client.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a form with the token of {@code page}, names and values in turn. */
  HttpResponse<String> send(String page, String path, List<String> fields)
      throws IOException, InterruptedException {
    Matcher found = TOKEN.matcher(get(page).body());
    List<String> all = new ArrayList<>(found.find() ? List.of("_csrf", found.group(1)) : List.of());
    all.addAll(fields);
    return post(path, all);
  }

  HttpResponse<String> post(String path, List<String> fields, String... headers)
      throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      parts.add(fields.get(i) + "=" + URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
    }
    return client.send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(one -> one.getName().equals(name))
        .findFirst();
  }

  @Override
  public void close() {
    client.close();
  }
}
