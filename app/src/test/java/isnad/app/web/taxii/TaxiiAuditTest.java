package isnad.app.web.taxii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.app.access.AuditTrail;
import isnad.app.access.Deed;
import isnad.app.access.Done;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What partners ask for and send is told in the audit log. */
class TaxiiAuditTest extends TaxiiServed {
  private static final String BUNDLE = "{\"objects\":["
      + "{\"type\":\"identity\",\"spec_version\":\"2.1\","
      + "\"id\":\"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5\","
      + "\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":\"2026-01-01T00:00:00.000Z\","
      + "\"name\":\"words that were sent\"}]}";

  private static List<Done> entries() throws InterruptedException {
    long before = -1;
    // What is only seen is written a moment later.
    while (before != audit.written()) {
      before = audit.written();
      Thread.sleep(500);
    }
    return people
        .trail()
        .entries(new AuditTrail.Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            10_000))
        .stream()
        .map(Done.Entry::done)
        .toList();
  }

  @Test
  void eachRequestHasItsEntry() throws IOException, InterruptedException {
    String read = collection(PARTNER, "for-partner");
    String sent = collection(PARTNER, "from-partner");
    assertThat(get(read + "objects/?limit=2&match[type]=report", PARTNER).statusCode())
        .isEqualTo(200);
    assertThat(get("/isnad/collections/nothing/objects/", PARTNER).statusCode()).isEqualTo(404);
    HttpRequest post = request(sent + "objects/", PARTNER)
        .header("Content-Type", TYPE)
        .POST(HttpRequest.BodyPublishers.ofString(BUNDLE))
        .build();
    assertThat(send(post).statusCode()).isEqualTo(202);
    // The entry of a change is there with its answer.
    List<Done> all = entries();
    assertThat(all)
        .contains(new Done(all.getLast().by(), Deed.CHANGE, "POST " + sent + "objects/", 202));
    assertThat(all)
        .filteredOn(done -> done.deed() == Deed.SHARE)
        .extracting(Done::about, Done::answer)
        .contains(
            tuple("GET " + read + "objects/?limit=2", 200),
            tuple("GET /isnad/collections/nothing/objects/", 404));
    assertThat(all).allSatisfy(done -> {
      assertThat(done.by().account()).isEqualTo("partner:partner");
      assertThat(done.by().client()).isEqualTo("127.0.0.1");
      assertThat(done.about()).doesNotContain("words that", "match", TOKEN);
    });
    assertThat(get("/isnad/", GONE).statusCode()).isEqualTo(401);
    Done last = entries().getLast();
    assertThat(last).isEqualTo(new Done(last.by(), Deed.LOG_IN, "GET /isnad/", 401));
    assertThat(last.by().account()).isEmpty();
    assertThat(people.trail().check(Optional.empty()).broken()).isEmpty();
  }
}
