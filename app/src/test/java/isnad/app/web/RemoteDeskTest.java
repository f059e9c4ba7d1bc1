package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that others than this machine's own person reach: TLS, proxies, limits, its watchers. */
class RemoteDeskTest {
  private static final String REPORT = "{\"id\":\"a\",\"text\":\"قتل ثلاثة جنود في الرقة.\"}\n";
  private static final char[] STORE = "only for this test".toCharArray();

  @TempDir
  private Path folder;

  private ServedPeople served(Rates rates) throws IOException, Refused {
    return ServedPeople.of(folder, ServedPeople.serving(rates), REPORT).withEverybody();
  }

  @Test
  void whoAsksTooOftenWaits() throws Exception {
    try (ServedPeople served = served(new Rates(40, 1_000, 1_000));
        Caller caller = Caller.browser(served)) {
      HttpResponse<String> last = caller.get("/health");
      for (int i = 0; i < 60 && last.statusCode() == 200; i++) {
        last = caller.get("/health", "Accept", "application/json");
      }
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.body()).contains("\"too-many-requests\"");
      assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1, 60);
      assertThat(caller.get("/static/desk.css").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAccountWaitsWhereverItAsksFromAndTriesToLogInAreFewer() throws Exception {
    try (ServedPeople served = served(new Rates(1_000, 30, 5));
        Caller reader = Caller.loggedIn(served, "reader");
        Caller other = Caller.loggedIn(served, "editor")) {
      int status = 200;
      for (int i = 0; i < 50 && status == 200; i++) {
        status = reader.get("/import?x=" + i).statusCode() == 429 ? 429 : 200;
      }
      assertThat(status).isEqualTo(429);
      assertThat(other.get("/import").statusCode()).isEqualTo(200);
      String answers = "";
      for (int i = 0; i < 5; i++) {
        answers += other.logIn("nobody", "no such password").statusCode() + " ";
      }
      assertThat(answers).startsWith("401 401 401").endsWith("429 ");
    }
  }

  @Test
  void watchersHearWhetherItIsUpAndAdministratorsOfTheServerMore() throws Exception {
    try (ServedPeople served = served(ServedPeople.MANY);
        Caller nobody = Caller.browser(served);
        Caller reader = Caller.loggedIn(served, "administrator");
        Caller program = Caller.program(served, served.token("head", Set.of(Right.SERVER)))) {
      assertThat(nobody.get("/health").body()).isEqualTo("up\n");
      assertThat(nobody.get("/metrics").statusCode()).isEqualTo(302);
      assertThat(reader.get("/metrics").statusCode()).isEqualTo(403);
      reader.get("/incidents?format=csv");
      HttpResponse<String> metrics = program.get("/metrics");
      assertThat(metrics.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
      assertThat(metrics.body())
          .containsPattern("isnad_answers_total\\{status=\"4xx\"} [1-9]")
          .containsPattern("isnad_deeds_total\\{deed=\"export\"} 1\n")
          .containsPattern("isnad_up_seconds [0-9]+\n");
    }
  }

  @Test
  void withoutACertificateNothingSaysThatThereIsOne() throws Exception {
    try (ServedPeople served = served(ServedPeople.MANY);
        Caller caller = Caller.browser(served)) {
      assertThat(caller.get("/login").headers().firstValue("Strict-Transport-Security"))
          .isEmpty();
    }
  }

  /** A key and a certificate for 127.0.0.1 as PEM, and what trusts it. */
  private SSLContext certificate() throws Exception {
    Path store = folder.resolve("store.p12");
    Process keytool = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "desk",
            "-keyalg",
            "EC",
            "-dname",
            "CN=desk",
            "-ext",
            "san=ip:127.0.0.1",
            "-keystore",
            store.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(STORE))
        .redirectErrorStream(true)
        .start();
    try (InputStream said = keytool.getInputStream()) {
      String all = new String(said.readAllBytes());
      assertThat(keytool.waitFor()).as(all).isZero();
    }
    KeyStore keys = KeyStore.getInstance(store.toFile(), STORE);
    Certificate certificate = keys.getCertificate("desk");
    PrivateKey key = (PrivateKey) keys.getKey("desk", STORE);
    pem("desk.pem", "CERTIFICATE", certificate.getEncoded());
    pem("desk.key", "PRIVATE KEY", key.getEncoded());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, STORE);
    trusted.setCertificateEntry("desk", certificate);
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private void pem(String name, String kind, byte[] content) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    Files.writeString(
        folder.resolve(name),
        "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
  }

  @Test
  void byTlsCookiesAndBrowsersKeepToIt() throws Exception {
    SSLContext context = certificate();
    Serving serving = new Serving(
        Serving.LOOPBACK,
        0,
        true,
        Optional.of(
            new Serving.Certificate(folder.resolve("desk.pem"), folder.resolve("desk.key"))),
        false,
        Set.of(),
        ServedPeople.MANY);
    try (ServedPeople served = ServedPeople.of(folder, serving, REPORT).withEverybody();
        HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
      URI page = URI.create("https://127.0.0.1:" + served.server.port() + "/login");
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.sslSession().orElseThrow().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValue("max-age=31536000");
      assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("XSRF-TOKEN")
          .contains("Secure");
    }
  }

  @Test
  void behindAProxyTheClientIsWhomTheProxyNames() throws Exception {
    Serving serving = new Serving(
        Serving.LOOPBACK,
        0,
        true,
        Optional.empty(),
        true,
        Set.of("desk.example"),
        ServedPeople.MANY);
    try (ServedPeople served = ServedPeople.of(folder, serving, REPORT).withEverybody();
        Caller program = Caller.program(served, served.token("reader", Set.of(Right.LOOK)))) {
      HttpResponse<String> answer = program.get(
          "/incidents", "X-Forwarded-For", "6.6.6.6, 198.51.100.7", "X-Forwarded-Proto", "https");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      // Only the last address is the proxy's word; the one before is what the client claims.
      assertThat(served.log("reader"))
          .extracting(entry -> entry.done().by().client())
          .containsExactly("198.51.100.7");
    }
  }
}
