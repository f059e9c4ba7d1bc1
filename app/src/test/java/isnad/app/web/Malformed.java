package isnad.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Requests as nobody should send them, the same for the same seed. */
public final class Malformed {
  private static final List<String> METHODS = List.of(
      "GET",
      "GET",
      "GET",
      "POST",
      "POST",
      "PUT",
      "DELETE",
      "PATCH",
      "OPTIONS",
      "HEAD",
      "TRACE",
      "CONNECT",
      "get",
      "G E T",
      "\u0000",
      "POSTPOSTPOSTPOSTPOSTPOSTPOST");

  private static final List<String> KEYS = List.of(
      "id",
      "q",
      "page",
      "from",
      "to",
      "type",
      "by",
      "name",
      "format",
      "lang",
      "voice",
      "claim",
      "claims",
      "origins",
      "denied",
      "place",
      "actor",
      "country",
      "policy",
      "of",
      "doer",
      "include",
      "version",
      "since",
      "facets",
      "most",
      "back",
      "what",
      "value",
      "why",
      "about",
      "tlp",
      "cell",
      "recipients",
      "decision",
      "incident",
      "source",
      "grade",
      "limit",
      "next",
      "added_after",
      "match[id]",
      "match%5Btype%5D",
      "match[version]",
      "%5B%5D",
      "_csrf",
      "password",
      "code",
      "");

  private static final List<String> VALUES = List.of(
      "",
      "%00",
      "%FF",
      "%",
      "%E",
      "%zz",
      "-1",
      "0",
      "99999999999",
      "1e309",
      "NaN",
      "'",
      "%22",
      "..%2F..%2F..%2Fetc%2Fpasswd",
      "${1}",
      "%24%7Bjndi:x%7D",
      "%3Cscript%3E",
      "%D8%B3",
      "i-0000000000000000",
      "c-0000000000000000",
      "d-0000000000000000",
      "c-zzzzzzzzzzzzzzzz",
      "json",
      "csv",
      "geojson",
      "md",
      "ar",
      "%E2%80%AE",
      "%F0%9F%98%80",
      "2020-02-30",
      "0000-00-00",
      "+9999-12-31",
      "2020-01-01T00:00:00Z",
      "red",
      "accept",
      "split",
      "killing",
      "sy",
      "true",
      "*",
      "a".repeat(3_000),
      "%D8%B3".repeat(700),
      "AND+OR+NOT+%28%28",
      "%22a",
      "a~9+b%5E9");

  private static final List<String> HEADERS = List.of(
      "Accept: application/json",
      "Accept: text/html;q=x",
      "Accept: " + "a/b,".repeat(400),
      "Accept: application/taxii+json;version=9",
      "Content-Type: ",
      "Content-Type: a",
      "Content-Type: application/json",
      "Content-Type: multipart/form-data",
      "Content-Type: multipart/form-data; boundary=x",
      "Content-Type: application/x-www-form-urlencoded; charset=nonsense",
      "Content-Type: application/taxii+json;version=2.1",
      "Content-Encoding: gzip",
      "Transfer-Encoding: chunked",
      "Transfer-Encoding: gzip, chunked",
      "Content-Length: -1",
      "Content-Length: 18446744073709551616",
      "Expect: 100-continue",
      "Upgrade: h2c",
      "Cookie: isnad-session=x; XSRF-TOKEN=y",
      "Cookie: \u0001",
      "Cookie: " + "a=b; ".repeat(500),
      "X-Forwarded-For: 1.2.3.4",
      "X-HTTP-Method-Override: DELETE",
      "Range: bytes=0-9999999999",
      "If-None-Match: *",
      "HX-Request: true",
      "Origin: null",
      "Sec-Fetch-Site: cross-site",
      "Host: evil.example",
      "Authorization: Bearer x",
      "Authorization: Basic !!!",
      "Authorization: ",
      "Accept-Language: " + "x".repeat(2_000),
      "Bad Header: x",
      ": x",
      "\u0000",
      "Accept-Language: ar;q=2, *;q=-1");

  private static final List<String> BODIES = List.of(
      "",
      "a=b",
      "_csrf=x&what=accept",
      "{",
      "{\"objects\":[{}]}",
      "[[[[[[[[",
      "{\"objects\":null}",
      "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../x\"\r\n\r\nx\r\n--x--",
      "--x\r\n\r\n",
      "5\r\nhello\r\n0\r\n\r\n",
      "zz\r\n",
      "%".repeat(500),
      "\u0000\u0000",
      "{\"objects\":[" + "{\"id\":\"x\",".repeat(300),
      "&".repeat(2_000));

  private final Random random;
  private final List<String> paths;
  private final List<String> good;

  /** Requests of {@code paths}; some show {@code good} headers, by which they get further. */
  public Malformed(long seed, List<String> paths, List<String> good) {
    random = new Random(seed);
    this.paths = paths;
    this.good = good;
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private boolean isOneOf(int many) {
    return random.nextInt(many) == 0;
  }

  /** The bytes of the next one, asked of {@code host}. */
  public byte[] next(String host) {
    StringBuilder line = new StringBuilder(isOneOf(4) ? any(METHODS) : isOneOf(3) ? "POST" : "GET");
    line.append(' ').append(any(paths));
    if (isOneOf(6)) {
      line.append(any(VALUES)).append(isOneOf(2) ? "/" : "");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      line.append(line.indexOf("?") < 0 ? '?' : '&')
          .append(any(KEYS))
          .append('=')
          .append(any(VALUES));
    }
    line.append(isOneOf(25) ? " HTTP/9.9" : " HTTP/1.1");
    List<String> all = new ArrayList<>(List.of(line.toString()));
    all.add("Host: " + host);
    if (!isOneOf(3)) {
      all.addAll(good);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(any(HEADERS));
    }
    String body = isOneOf(2) ? any(BODIES) : "";
    all.add("Content-Length: " + (isOneOf(12) ? body.length() / 2 : body.length()));
    all.add("Connection: close");
    byte[] bytes =
        (String.join("\r\n", all) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    if (isOneOf(10)) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** What is answered; nothing where the server broke off, which it may with what is no HTTP. */
  public static Optional<String> answer(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        socket.shutdownOutput();
        InputStream in = socket.getInputStream();
        in.transferTo(all);
      } catch (SocketException broken) {
        // What came before counts.
      }
      return all.size() == 0 ? Optional.empty() : Optional.of(all.toString(StandardCharsets.UTF_8));
    }
  }

  /** What is wrong with an answer: nothing of these is ever to be answered. */
  public static Optional<String> fault(String answer) {
    if (answer.startsWith("HTTP/1.1 5")
        && !answer.startsWith("HTTP/1.1 505")
        && !answer.startsWith("HTTP/1.1 501")) {
      return Optional.of(answer.lines().findFirst().orElse("")
          + answer.substring(answer.indexOf("\r\n\r\n") + 2).replaceAll("\\s+", " "));
    }
    return answer.contains("\tat ") || answer.contains("Exception") || answer.contains("java.")
        ? Optional.of("it tells how it is built")
        : Optional.empty();
  }
}
