package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of channels, one of which forwards what another wrote. */
class ForwardedPostsTest {
  private static final String WORDS =
      "قتل سبعة مدنيين وأصيب عشرون بانفجار سيارة مفخخة في سوق مدينة الباب بريف حلب يوم الثلاثاء.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
  }

  private static String export(long id, String name, String forwarded, String text) {
    return "{\n \"name\": \"" + name + "\",\n \"type\": \"public_channel\",\n \"id\": " + id
        + ",\n \"messages\": [{\"id\": 5, \"type\": \"message\", \"date\": \"2024-03-05T14:30:00\","
        + " \"date_unixtime\": \"1709638200\"" + forwarded + ", \"text\": [\"" + text + "\"]}]}";
  }

  private static String forwarded(String channel, String from) {
    return ", \"forwarded_from\": \"" + channel + "\", \"forwarded_from_id\": \"" + from + "\"";
  }

  @Test
  void aChannelThatForwardsAnotherIsNoSecondChain() throws IOException {
    run.write("a/result.json", export(11, "شبكة وادي الأخبار", "", WORDS));
    run.write(
        "b/result.json",
        export(22, "قناة الساحل", forwarded("شبكة وادي الأخبار", "channel11"), WORDS));
    assertThat(run.isnad("add", "a", "b")).isZero();
    assertThat(run.isnad("incidents", "--reports", "2", "--type", "bombing")).isZero();
    assertThat(run.out()).contains("\"reports\":2", "\"atLeast\":1,\"atMost\":1,\"chains\":1");
  }

  @Test
  void theSameWordsOfTwoChannelsThatForwardAThirdAreOfThatOne() throws IOException {
    String other = "انفجرت سيارة مفخخة الثلاثاء في سوق الباب بريف حلب وقتل فيها سبعة مدنيين.";
    run.write(
        "b.json", export(22, "قناة الساحل", forwarded("شبكة وادي الأخبار", "channel11"), WORDS));
    run.write(
        "c.json", export(33, "قناة الجبل", forwarded("شبكة وادي الأخبار", "channel11"), other));
    assertThat(run.isnad("add", "b.json", "c.json")).isZero();
    assertThat(run.isnad("incidents", "--reports", "2", "--type", "bombing")).isZero();
    assertThat(run.out()).contains("\"reports\":2", "\"atLeast\":1,\"atMost\":1,\"chains\":1");
  }

  @Test
  void whoIsForwardedAndIsNoChannelIsNotNamed() throws IOException {
    run.write("b.json", export(22, "قناة الساحل", forwarded("شخص ما", "user7"), WORDS));
    assertThat(run.isnad("add", "b.json")).isZero();
    assertThat(run.isnad("export", "all.jsonl")).isZero();
    assertThat(Files.readString(folder.resolve("all.jsonl")))
        .contains("قناة الساحل")
        .doesNotContain("شخص ما");
  }

  @Test
  void chatsBetweenPersonsAreNotKept() throws IOException {
    run.write("p.json", export(44, "شخص ما", "", WORDS).replace("public_channel", "personal_chat"));
    assertThat(run.isnad("add", "p.json")).isEqualTo(2);
    assertThat(run.err()).contains("private-chat 1");
  }
}
