package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.FickleServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad follow} on feeds of a server of this machine. */
class FollowCommandTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  @TempDir
  private Path folder;

  private FickleServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FickleServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String feed(String... pages) {
    StringBuilder items = new StringBuilder();
    for (String page : pages) {
      items
          .append("<item><title>خبر</title><link>")
          .append(server.address(page))
          .append("</link></item>");
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel>"
        + "<title>وكالة</title><link>x</link><description>x</description>" + items
        + "</channel></rss>";
  }

  private void page(String path, String killed) {
    server.answer(
        path,
        "200 OK",
        HTML,
        "<html><head><title>مقتل جنود</title></head><body><p>قُتل " + killed
            + " جنود في هجوم شنه مسلحون على حاجز قرب مدينة الموصل يوم الثلاثاء.</p></body>");
  }

  private int follow(CommandRun run, String... more) {
    return run.isnad(Stream.concat(
            Stream.of("follow", "--once", "--between", "0", "--allow-private", "127.0.0.1"),
            Stream.of(more))
        .toArray(String[]::new));
  }

  @Test
  void pagesAreAddedOnceAndArchived() throws IOException {
    server.answer("/feed", "200 OK", "ETag: \"1\"\r\n", feed("/a", "/b"));
    page("/a", "ثلاثة");
    page("/b", "أربعة");
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(follow(run, server.address("/feed"))).isZero();
    assertThat(run.err()).contains("2 reports read, 2 new");
    try (Stream<Path> files = Files.list(folder.resolve("archive"))) {
      assertThat(files).hasSize(1);
    }

    CommandRun again = new CommandRun(folder, Terminal.NONE);
    assertThat(follow(again, server.address("/feed"))).isZero();
    assertThat(server.asked("/a")).hasSize(1);
    assertThat(server.asked("/feed").getLast()).contains("If-None-Match: \"1\"");

    CommandRun verify = new CommandRun(folder, Terminal.NONE);
    assertThat(verify.isnad("verify")).isZero();
    assertThat(verify.out()).contains("reports  2 in 2 versions");
  }

  @Test
  void whatIsNotToBeHadNowIsAskedForAgainAndTheRestIsKept() throws IOException {
    server.answer("/feed", "200 OK", "ETag: \"1\"\r\n", feed("/a", "/b", "/gone", "/picture"));
    page("/a", "ثلاثة");
    server.answer("/b", "503 Service Unavailable", "Retry-After: 0\r\n", "");
    server.answer("/picture", "200 OK", "Content-Type: image/png\r\n", "\u0089PNG");
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(follow(run, "--every", "1", server.address("/feed"))).isEqualTo(1);
    assertThat(run.err()).contains("host-busy", "fetch-status", "no-page", "1 new");

    CommandRun problems = new CommandRun(folder, Terminal.NONE);
    assertThat(problems.isnad("problems", "--format", "csv")).isZero();
    assertThat(problems.out()).contains(server.address("/gone"), "host-busy", "no-page");

    follow(new CommandRun(folder, Terminal.NONE), server.address("/feed"));
    // Nothing says that the feed is as it was while a page of it is missing.
    assertThat(server.asked("/feed").getLast()).doesNotContain("If-None-Match");
    assertThat(server.asked("/a")).hasSize(1);
    assertThat(server.asked("/gone")).hasSize(1);
    assertThat(server.asked("/picture")).hasSize(1);
  }

  @Test
  void ofAPageThatIsNotToBeHadTheFeedsOwnWordsAreKept() throws IOException {
    String words = "قُتل شرطيان بانفجار عبوة ناسفة قرب دوريتهما في مدينة بعقوبة صباح الأحد.";
    server.answer(
        "/feed",
        "200 OK",
        "",
        feed("/gone")
            .replace("</link></item>", "</link><description>" + words + "</description></item>"));
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(follow(run, server.address("/feed"))).isEqualTo(1);
    assertThat(run.err()).contains("fetch-status", "1 report read, 1 new");
    CommandRun again = new CommandRun(folder, Terminal.NONE);
    assertThat(follow(again, server.address("/feed"))).isZero();
    assertThat(server.asked("/gone")).hasSize(1);
  }

  @Test
  void aFeedThatAnswersAgainIsNoLongerListed() {
    server.answer("/feed", "503 Service Unavailable", "", "");
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(follow(run, server.address("/feed"))).isEqualTo(2);
    CommandRun listed = new CommandRun(folder, Terminal.NONE);
    listed.isnad("problems", "--format", "table");
    assertThat(listed.out()).contains("host-busy", "1 problem\n");
    server.answer("/feed", "200 OK", "", feed());
    assertThat(follow(run, server.address("/feed"))).isZero();
    listed.isnad("problems", "--format", "table");
    assertThat(listed.out()).isEqualTo("0 problems\n");
  }

  @Test
  void feedsOfAFileAreAskedAndThoseThatAreNoneAreTold() throws IOException {
    server.answer("/feed", "200 OK", "", feed("/a"));
    server.answer("/page", "200 OK", HTML, "<html><p>ليس تغذية</p></html>");
    page("/a", "ثلاثة");
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "feeds",
        "# feeds\n" + server.address("/feed") + " # the agency\n\n" + server.address("/page"));
    assertThat(follow(run, "--feeds", "feeds")).isEqualTo(1);
    assertThat(run.err()).contains("1 new", server.address("/page") + ": broken-feed");
  }

  @Test
  void privateAddressesAreNotAsked() throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad("follow", "--once", server.address("/feed"))).isEqualTo(2);
    assertThat(run.err()).contains("address-refused");
    assertThat(server.asked("/feed")).isEmpty();
  }

  @Test
  void noFeedIsNothingToFollow() {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    assertThat(run.isnad("follow")).isEqualTo(2);
    assertThat(run.err()).contains("no feed is told");
  }
}
