package isnad.app.web.taxii;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.answer.Refused;
import isnad.app.sample.ExampleReadings;
import isnad.app.share.DerivedLedgers;
import isnad.app.share.Inbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners are given. */
class TaxiiServerTest extends TaxiiServed {
  @Test
  void whatTheServerIsIsTold() throws IOException, InterruptedException {
    JsonNode discovery = json("/taxii2/", PARTNER);
    assertThat(discovery.path("title").asString()).isEqualTo("A test");
    assertThat(discovery.at("/api_roots/0").asString()).isEqualTo("/isnad/");
    JsonNode root = json("/isnad/", PARTNER);
    assertThat(root.at("/versions/0").asString()).isEqualTo(TYPE);
    assertThat(root.path("max_content_length").asLong()).isEqualTo(Inbox.MOST_BYTES);
  }

  @Test
  void eachPartnerIsShownItsOwnCollections() throws IOException, InterruptedException {
    JsonNode ours = json("/isnad/collections/", PARTNER).path("collections");
    assertThat(ours.valueStream().map(one -> one.path("alias").asString()))
        .containsExactly("for-partner", "community-monitors", "from-partner");
    assertThat(ours.valueStream().map(one -> one.path("can_read").asBoolean()))
        .containsExactly(true, true, false);
    assertThat(ours.valueStream().map(one -> one.path("can_write").asBoolean()))
        .containsExactly(false, false, true);
    JsonNode theirs = json("/isnad/collections/", OTHER).path("collections");
    assertThat(theirs.valueStream().map(one -> one.path("alias").asString()))
        .containsExactly("for-other");
    // By its alias as by its id; another's is not there, whichever way it is asked for.
    assertThat(json("/isnad/collections/for-partner/", PARTNER))
        .isEqualTo(json(collection(PARTNER, "for-partner"), PARTNER));
    for (String path : List.of(
        collection(OTHER, "for-other"),
        "/isnad/collections/for-other/",
        "/isnad/collections/from-other/",
        "/isnad/collections/nothing/")) {
      for (String part : List.of("", "objects/", "manifest/", "objects/report--x/")) {
        refused(get(path + part, PARTNER), 404, "taxii-not-found");
      }
    }
  }

  @Test
  void aCollectionHasWhatIsForThePartnerAndNothingElse() throws IOException, InterruptedException {
    List<String> ids =
        ExampleReadings.ALL.stream().map(one -> one.report().id().value()).toList();
    JsonNode ours = json("/isnad/collections/for-partner/objects/", PARTNER).path("objects");
    JsonNode theirs = json("/isnad/collections/for-other/objects/", OTHER).path("objects");
    List<String> names =
        ours.valueStream().map(one -> one.path("name").asString()).toList();
    List<String> others =
        theirs.valueStream().map(one -> one.path("name").asString()).toList();
    assertThat(names).contains("Monitors of Wadi", ids.get(0), ids.get(1));
    assertThat(others).contains("Monitors of Wadi", ids.get(2));
    for (int i = 0; i < ids.size(); i++) {
      assertThat(names.contains(ids.get(i))).isEqualTo(i % 4 < 2);
      assertThat(others.contains(ids.get(i))).isEqualTo(i % 4 == 2);
    }
    assertThat(json("/isnad/collections/community-monitors/objects/", PARTNER).path("objects"))
        .isEqualTo(ours);
  }

  @Test
  void objectsComeInPagesThatMissNothing() throws IOException, InterruptedException {
    String objects = "/isnad/collections/for-partner/objects/";
    JsonNode all = json(objects, PARTNER).path("objects");
    List<String> ids = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Optional<String> next = Optional.empty();
    String last = "";
    do {
      String query = "?limit=3" + next.map(place -> "&next=" + place).orElse("");
      HttpResponse<String> got = get(objects + query, PARTNER);
      JsonNode page = JsonMapper.shared().readTree(got.body());
      page.path("objects").forEach(one -> ids.add(one.path("id").asString()));
      String first = got.headers().firstValue("X-TAXII-Date-Added-First").orElseThrow();
      assertThat(first).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
      assertThat(first).isGreaterThan(last);
      if (!last.isEmpty()) {
        JsonNode same = json(objects + "?limit=3&added_after=" + last, PARTNER);
        same.path("objects").forEach(one -> after.add(one.path("id").asString()));
      }
      last = got.headers().firstValue("X-TAXII-Date-Added-Last").orElseThrow();
      assertThat(page.path("more").asBoolean()).isEqualTo(page.has("next"));
      next = page.has("next") ? Optional.of(page.path("next").asString()) : Optional.empty();
    } while (next.isPresent());
    assertThat(ids)
        .containsExactlyElementsOf(
            all.valueStream().map(one -> one.path("id").asString()).toList());
    assertThat(after).containsExactlyElementsOf(ids.subList(3, ids.size()));
    assertThat(json(objects + "?added_after=" + last, PARTNER).has("objects")).isFalse();
  }

  @Test
  void filtersChooseAndAManifestListsTheSame() throws IOException, InterruptedException {
    String collection = "/isnad/collections/for-partner/";
    JsonNode identities = json(collection + "objects/?match[type]=identity,tool", PARTNER);
    assertThat(identities.path("objects").size()).isOne();
    String id = identities.at("/objects/0/id").asString();
    for (String query : List.of(
        "?match[id]=" + id,
        "?match[id]=report--x," + id,
        "?match[type]=identity&match[version]=last",
        "?match[type]=identity&match[version]=first",
        "?match[type]=identity&match[version]=all",
        "?match[type]=identity&match[version]=2026-01-01T00:00:00.000Z",
        "?match[type]=identity&match[version]=2026-01-01T00:00:00.000000Z",
        "?match[type]=identity&match[spec_version]=2.0,2.1")) {
      JsonNode found =
          json(collection + "objects/" + query.replace("[", "%5B").replace("]", "%5D"), PARTNER);
      assertThat(found.path("objects").valueStream().map(one -> one.path("id").asString()))
          .as(query)
          .containsExactly(id);
      JsonNode listed =
          json(collection + "manifest/" + query.replace("[", "%5B").replace("]", "%5D"), PARTNER);
      assertThat(listed.at("/objects/0/id").asString()).isEqualTo(id);
      assertThat(listed.at("/objects/0/version").asString()).isEqualTo("2026-01-01T00:00:00.000Z");
    }
    for (String query : List.of(
        "?match%5Btype%5D=tool",
        "?match%5Bspec_version%5D=2.0", "?match%5Bversion%5D=2020-01-01T00:00:00.000Z")) {
      assertThat(json(collection + "objects/" + query, PARTNER).has("objects")).isFalse();
    }
    assertThat(json(collection + "objects/" + id + "/", PARTNER)
            .at("/objects/0/id")
            .asString())
        .isEqualTo(id);
    assertThat(json(collection + "objects/" + id + "/versions/", PARTNER)
            .at("/versions/0")
            .asString())
        .isEqualTo("2026-01-01T00:00:00.000Z");
    refused(get(collection + "objects/report--x/", PARTNER), 404, "taxii-not-found");
  }

  @Test
  void aPlaceInTheListHoldsForItsFilters() throws IOException, InterruptedException {
    String objects = "/isnad/collections/for-partner/objects/";
    String next = json(objects + "?limit=2", PARTNER).path("next").asString();
    assertThat(json(objects + "?limit=1&next=" + next, PARTNER).path("objects").size())
        .isOne();
    refused(
        get(objects + "?match%5Btype%5D=report&next=" + next, PARTNER), 400, "taxii-bad-request");
  }

  @Test
  void whatIsTightenedIsGoneAtOnce() throws IOException, InterruptedException, Refused {
    String id = ExampleReadings.ALL.get(3).report().id().value();
    String objects = "/isnad/collections/for-partner/objects/";
    mark(id, "clear", "");
    assertThat(get(objects, PARTNER).body()).contains('"' + id + '"');
    mark(id, "amber", "");
    assertThat(get(objects, PARTNER).body()).doesNotContain('"' + id + '"');
  }

  /** After something was erased nothing that was made before is left, and partners miss nothing. */
  @Test
  void whatIsForgottenIsMadeAnewAsItCame() throws IOException, InterruptedException {
    String path = collection(PARTNER, "for-partner");
    String objects = get(path + "objects/", PARTNER).body();
    String manifest = get(path + "manifest/", PARTNER).body();
    assertThat(objects).contains("Monitors of Wadi");
    DerivedLedgers.forget(address);
    byte[] file = Files.readAllBytes(folder.resolve("isnad.db.sharing"));
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("spec_version");
    assertThat(get(path + "manifest/", PARTNER).body()).isEqualTo(manifest);
    assertThat(get(path + "objects/", PARTNER).body()).isEqualTo(objects);
  }
}
