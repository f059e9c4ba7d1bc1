package isnad.app.web.taxii;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.AuditWriter;
import isnad.app.access.People;
import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.app.sample.ExampleReadings;
import isnad.app.share.Collections;
import isnad.app.share.Handing;
import isnad.app.share.Inbox;
import isnad.app.share.Sender;
import isnad.app.share.Sharing;
import isnad.app.store.Collected;
import isnad.app.store.LedgerWriter;
import isnad.app.store.Partner;
import isnad.app.store.SharingStore;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.reading.Extraction;
import isnad.core.report.Report;
import isnad.core.review.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that is served to partners, and how these ask. */
abstract class TaxiiServed {
  static final Digest PACKS = Digest.of("packs");
  static final String TYPE = "application/taxii+json;version=2.1";
  static final String TOKEN = "a token of the partner";
  static final Partner PARTNER =
      new Partner("partner", "A partner", List.of("monitors"), true, Optional.empty());
  static final Partner OTHER = new Partner("other", "Another", List.of(), false, Optional.empty());
  static final Partner GONE =
      new Partner("gone", "One of before", List.of("monitors"), true, Optional.of(Instant.EPOCH));

  /** One object for each report, with a name that tells which it is. */
  static final Handing HANDING = (ledger, sender, sink) -> {
    sink.accept(item("identity", sender.name(), sender.name()));
    ledger.reader().reports(stored -> {
      Report report = stored.report();
      sink.accept(item("report", report.id().value(), report.id().value()));
    });
  };

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir
  static Path folder;

  static StoreAddress address;
  static SharingStore store;
  static Collections collections;
  static Inbox inbox;
  static People people;
  static AuditWriter audit;
  static TaxiiServer server;
  static final List<String> TAKEN = java.util.Collections.synchronizedList(new ArrayList<>());

  static Collected.Item item(String type, String name, String shown) {
    String id = type + "--" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    String at = "2026-01-01T00:00:00.000Z";
    return new Collected.Item(
        id,
        type,
        "2.1",
        at,
        "{\"created\":\"" + at + "\",\"id\":\"" + id + "\",\"modified\":\"" + at + "\",\"name\":\""
            + shown + "\",\"spec_version\":\"2.1\",\"type\":\"" + type + "\"}");
  }

  @BeforeAll
  static void serve() throws Refused {
    address = StoreAddress.of("isnad.db", folder);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      for (Extraction one : ExampleReadings.ALL) {
        writer.add(
            one.report(),
            LedgerWriter.Naming.SOURCE,
            one.claims(),
            new LedgerWriter.Reader("isnad test", PACKS));
      }
      writer.commit();
      assertThat(writer.assembler(ExampleReadings.PACKS, PACKS).catchUp()).isNotNegative();
    }
    List<Extraction> all = ExampleReadings.ALL;
    for (int i = 0; i < all.size(); i++) {
      // Of every four two are for the community, one is for the other alone, one for nobody.
      String id = all.get(i).report().id().value();
      switch (i % 4) {
        case 0, 1 -> mark(id, "amber", "monitors");
        case 2 -> mark(id, "amber+strict", "other");
        default -> {}
      }
    }
    store = SharingStore.open(folder.resolve("isnad.db.sharing"));
    store.keep(PARTNER, TOKEN);
    store.keep(OTHER, TOKEN + " too");
    store.keep(GONE, TOKEN);
    collections = new Collections(
        new Sharing(address, ExampleReadings.PACKS, PACKS, new Sender("Monitors of Wadi")),
        HANDING,
        store,
        folder.resolve("for"),
        Clock.systemUTC());
    inbox = new Inbox(
        collections,
        (partner, sent) -> {
          sent.each(one -> TAKEN.add(partner.key() + ' ' + one.id()));
          return Map.of();
        },
        Clock.systemUTC());
    people = People.open(address, Clock.systemUTC());
    audit = people.writer();
    server = TaxiiServer.start(
        new TaxiiServer.Served(
            "A test", collections, inbox, store, Clock.systemUTC(), Optional.of(audit)),
        new TaxiiServer.Listening("127.0.0.1", 0, Optional.empty()));
  }

  static void mark(String id, String level, String to) throws Refused {
    assertThat(new Keeping(address, ExampleReadings.PACKS, PACKS)
            .decide(
                deciding -> deciding.marked(
                    id, Optional.empty(), level, to.isEmpty() ? List.of() : List.of(to)),
                Signature.of("A reviewer", "a test")))
        .isNotNull();
  }

  @AfterAll
  static void stop() {
    server.close();
    inbox.close();
    audit.close();
    people.close();
    store.close();
  }

  static HttpRequest.Builder request(String path, Partner partner) {
    String pair = partner.key() + ':' + (partner.equals(OTHER) ? TOKEN + " too" : TOKEN);
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Accept", TYPE)
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  static HttpResponse<String> get(String path, Partner partner)
      throws IOException, InterruptedException {
    return send(request(path, partner).build());
  }

  static JsonNode json(String path, Partner partner) throws IOException, InterruptedException {
    HttpResponse<String> got = get(path, partner);
    assertThat(got.statusCode()).as(got.body()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Type")).contains(TYPE);
    return JsonMapper.shared().readTree(got.body());
  }

  static void refused(HttpResponse<String> got, int status, String code) {
    assertThat(got.statusCode()).as(got.body()).isEqualTo(status);
    assertThat(got.headers().firstValue("Content-Type")).contains(TYPE);
    JsonNode error = JsonMapper.shared().readTree(got.body());
    assertThat(error.path("title").asString()).isNotEmpty();
    assertThat(error.path("error_code").asString()).isEqualTo(code);
    assertThat(error.path("http_status").asString()).isEqualTo(String.valueOf(status));
    assertThat(got.body()).doesNotContain("\tat ", "Exception");
  }

  /** The ids of all collections that a partner is shown, by their aliases. */
  static String collection(Partner partner, String alias) throws IOException, InterruptedException {
    for (JsonNode one : json("/isnad/collections/", partner).path("collections")) {
      if (one.path("alias").asString().equals(alias)) {
        return "/isnad/collections/" + one.path("id").asString() + '/';
      }
    }
    throw new AssertionError(alias);
  }
}
