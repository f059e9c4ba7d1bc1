package isnad.app.web.taxii;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.share.Inbox;
import isnad.app.store.Partner;
import isnad.app.web.Malformed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners are not given, and what is taken from them. */
class TaxiiRequestsTest extends TaxiiServed {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?limit=0",
        "?limit=-1",
        "?limit=x",
        "?limit=99999999999999999999",
        "?next=x",
        "?next=AAAA",
        "?added_after=yesterday",
        "?match%5Btype%5D=",
        "?match%5Bid%5D=a,,b",
        "?limit=1&limit=2",
        "?match%5Bversion%5D=newest"
      })
  void whatMakesNoSenseIsABadRequest(String query) throws IOException, InterruptedException {
    refused(
        get("/isnad/collections/for-partner/objects/" + query, PARTNER), 400, "taxii-bad-request");
    refused(
        get("/isnad/collections/for-partner/manifest/" + query, PARTNER), 400, "taxii-bad-request");
  }

  @ParameterizedTest
  @CsvSource({
    "/taxii2/",
    "/isnad/",
    "/isnad/collections/",
    "/isnad/collections/for-partner/",
    "/isnad/collections/for-partner/objects/",
    "/isnad/collections/for-partner/manifest/",
    "/isnad/status/x/",
    "/isnad/nothing/",
    "/"
  })
  void whoIsNotKnownLearnsNothing(String path) throws IOException, InterruptedException {
    HttpRequest.Builder plain = HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Accept", TYPE);
    for (String credentials : List.of("", "Bearer x", "Basic !", "Basic cGFydG5lcg==")) {
      HttpRequest.Builder one = plain.copy();
      if (!credentials.isEmpty()) {
        one.header("Authorization", credentials);
      }
      try (TaxiiServer again = fresh()) {
        HttpResponse<String> got =
            send(one.uri(URI.create("http://127.0.0.1:" + again.port() + path)).build());
        refused(got, 401, "taxii-unknown-partner");
        assertThat(got.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
      }
    }
  }

  /** Another server, which has not counted any attempt yet. */
  private static TaxiiServer fresh() {
    return TaxiiServer.start(
        new TaxiiServer.Served(
            "A test", collections, inbox, store, Clock.systemUTC(), Optional.empty()),
        new TaxiiServer.Listening("127.0.0.1", 0, Optional.empty()));
  }

  @Test
  void whoTriesTokensWaits() throws IOException, InterruptedException {
    try (TaxiiServer again = fresh()) {
      URI uri = URI.create("http://127.0.0.1:" + again.port() + "/taxii2/");
      int status = 0;
      for (int i = 0; i < 60 && status != 429; i++) {
        status = send(request("/taxii2/", GONE).uri(uri).build()).statusCode();
        assertThat(status).isIn(401, 429);
      }
      assertThat(status).isEqualTo(429);
      refused(send(request("/taxii2/", PARTNER).uri(uri).build()), 429, "taxii-too-many");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/taxii+json;version=2.1|200",
        "application/taxii+json; version=2.1|200",
        "application/taxii+json|200",
        "text/html, application/taxii+json;q=0.5|200",
        "*/*|200",
        "application/taxii+json;version=2.0|406",
        "application/vnd.oasis.taxii+json|406",
        "text/html|406",
        "application/json|406",
      })
  void onlyItsOwnMediaTypeIsGiven(String accept, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> got =
        send(request("/isnad/collections/", PARTNER).setHeader("Accept", accept).build());
    assertThat(got.statusCode()).isEqualTo(status);
    if (status == 406) {
      refused(got, 406, "taxii-not-acceptable");
    }
  }

  private static HttpResponse<String> post(String path, Partner partner, String type, String body)
      throws IOException, InterruptedException {
    return send(request(path, partner)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body))
        .build());
  }

  @Test
  void whatIsSentIsTakenInAndToldOf() throws IOException, InterruptedException {
    String body = "{\"objects\":[" + item("report", "sent", "sent").body() + "]}";
    String where = collection(PARTNER, "from-partner") + "objects/";
    HttpResponse<String> sent = post(where, PARTNER, TYPE, body);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    JsonNode status = JsonMapper.shared().readTree(sent.body());
    assertThat(status.path("status").asString()).isEqualTo("pending");
    assertThat(status.path("total_count").asInt()).isOne();
    String at = "/isnad/status/" + status.path("id").asString() + "/";
    refused(get(at, OTHER), 404, "taxii-not-found");
    for (int i = 0; i < 100 && status.path("status").asString().equals("pending"); i++) {
      Thread.sleep(100);
      status = json(at, PARTNER);
    }
    assertThat(status.path("status").asString()).isEqualTo("complete");
    assertThat(status.path("success_count").asInt()).isOne();
    assertThat(TAKEN).contains("partner " + item("report", "sent", "sent").id());
    refused(get(where, PARTNER), 403, "taxii-not-allowed");
    refused(get(where.replace("objects/", "manifest/"), PARTNER), 403, "taxii-not-allowed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from-partner|application/json|{\"objects\":[]}|415|taxii-bad-type",
        "from-partner|application/stix+json;version=2.1|{}|415|taxii-bad-type",
        "from-partner|application/taxii+json;version=2.1|x|422|taxii-unprocessable",
        "from-partner|application/taxii+json;version=2.1|{}|422|taxii-unprocessable",
        "from-partner|application/taxii+json;version=2.1|{\"objects\":[1]}|422|taxii-unprocessable",
        "from-partner|application/taxii+json;version=2.1|{\"objects\":[{\"id\":\"a--b\"}]}|422"
            + "|taxii-unprocessable",
        "for-partner|application/taxii+json;version=2.1|{\"objects\":[]}|403|taxii-not-allowed",
        "from-other|application/taxii+json;version=2.1|{\"objects\":[]}|404|taxii-not-found",
      })
  void whatCannotBeTakenIsTold(String collection, String type, String body, int status, String code)
      throws IOException, InterruptedException {
    refused(
        post("/isnad/collections/" + collection + "/objects/", PARTNER, type, body), status, code);
  }

  @Test
  void moreThanIsTakenIsRefusedAndNothingIsDeleted() throws IOException, InterruptedException {
    String large = "{\"objects\":[\"" + "x".repeat((int) Inbox.MOST_BYTES) + "\"]}";
    refused(
        post("/isnad/collections/from-partner/objects/", PARTNER, TYPE, large),
        413,
        "taxii-too-large");
    HttpRequest delete = request("/isnad/collections/for-partner/objects/report--x/", PARTNER)
        .DELETE()
        .build();
    refused(send(delete), 403, "taxii-not-allowed");
    HttpRequest put = request("/isnad/collections/", PARTNER)
        .PUT(BodyPublishers.ofString("{}"))
        .build();
    refused(send(put), 405, "taxii-bad-method");
    refused(get("/isnad/nothing/", PARTNER), 404, "taxii-not-found");
  }

  /** A server takes so many requests a minute that each is asked a thousand times. */
  @Test
  void nonsenseIsNeverAFaultOfTheServer() throws IOException, InterruptedException {
    String path = collection(PARTNER, "for-partner");
    String inbox = collection(PARTNER, "from-partner");
    String pair = Base64.getEncoder()
        .encodeToString((PARTNER.key() + ':' + TOKEN).getBytes(StandardCharsets.UTF_8));
    List<String> paths = List.of(
        "/taxii2/",
        "/isnad/",
        "/isnad/collections/",
        path,
        path + "objects/",
        path + "manifest/",
        path + "objects/x/",
        path + "objects/x/versions/",
        inbox + "objects/",
        "/isnad/status/x/");
    String before = get(path + "objects/", PARTNER).body();
    for (int seed = 0; seed < 3; seed++) {
      Malformed malformed = new Malformed(
          seed,
          paths,
          List.of("Authorization: Basic " + pair, "Accept: " + TYPE, "Content-Type: " + TYPE));
      try (TaxiiServer again = fresh()) {
        for (int i = 0; i < 1_000; i++) {
          byte[] request = malformed.next("127.0.0.1:" + again.port());
          Optional<String> fault =
              Malformed.answer(again.port(), request).flatMap(Malformed::fault);
          assertThat(fault).as(new String(request, StandardCharsets.ISO_8859_1)).isEmpty();
        }
      }
    }
    assertThat(get(path + "objects/", PARTNER).body()).isEqualTo(before);
  }
}
