package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad source}, as people run it. */
class SourceCommandTest {
  private static final String THREE =
      "نقلت وكالة رويترز عن الشرطة العراقية قولها إن ثلاثة أشخاص قتلوا بانفجار سيارة مفخخة في"
          + " الموصل الثلاثاء.";
  private static final String FIVE =
      "أعلنت وزارة الداخلية العراقية مقتل خمسة أشخاص بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String LOADED =
      "قتل الجيش السوري سبعة من عناصر تنظيم داعش الإرهابي في ريف حمص الثلاثاء.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
  }

  private void addAll() throws IOException {
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-03-04", THREE)
            + line("b", "الضفة", "2020-03-03", THREE)
            + line("c", "الضفة", "2020-03-04", FIVE)
            + line("d", "الوادي", "2020-03-04", LOADED));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  @Test
  void withoutANameAllAreListed() throws IOException {
    addAll();

    assertThat(run.isnad("source")).isZero();
    assertThat(run.out())
        .contains("{\"source\":\"reuters\",\"name\":\"Reuters\",\"kind\":\"media\",\"reports\":0,")
        .contains("\"reports\":2,");
    assertThat(run.isnad("source", "--format", "csv", "--top", "1")).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .first()
        .isEqualTo("source,name,kind,reports,claims,as-origin,as-relay,incidents,graded-by-people");
    assertThat(run.isnad("source", "--format", "table")).isZero();
    assertThat(run.out()).startsWith("SOURCE").contains("reuters");
  }

  @Test
  void anOutletIsShownWithItsCopiesItsVoicesAndItsWords() throws IOException {
    addAll();

    assertThat(run.isnad("source", "الوادي")).isZero();
    assertThat(run.out())
        .contains("\"copies\":{\"reports\":1,\"first\":0,\"later\":1,\"unknown\":0,\"after\":[{")
        .contains("\"relays\":[{\"source\":\"reuters\",\"name\":\"Reuters\",")
        .contains("\"contradicted\":[{\"question\":\"how-many\",\"of\":\"killed\",\"as\":\"relay\"")
        .contains("\"word\":\"terrorist\",", "\"on\":\"islamic-state\"", "\"own\":true")
        .contains("\"quote\":\"الإرهابي\"");
    assertThat(run.isnad("source", "الوادي", "--format", "table")).isZero();
    assertThat(run.out())
        .contains("None of them is a grade.", "PUBLISHED", "ORIGIN OR RELAY", "RELAYS")
        .contains("later 1", "CONTRADICTED BY OTHERS", "LOADED WORDS")
        .contains("terrorist on Islamic State  1 in the outlet's words");
    assertThat(run.isnad("source", "الوادي", "--format", "csv")).isZero();
    assertThat(run.out())
        .startsWith("source,what,with,name,count,of,claims,words")
        .contains(",loaded-own-terrorist,islamic-state,Islamic State,1,,c-")
        .contains(",copies-later,,,1,1,,");
  }

  @Test
  void allIsCountedAndTheLatestIsToldWithItsWords() throws IOException {
    addAll();

    assertThat(run.isnad("source", "الوادي", "--top", "0")).isZero();
    assertThat(run.out())
        .contains("\"disputed\":{\"claimsDenied\":0,", "\"revised\":0,\"contradicted\":1}")
        .contains("\"word\":\"terrorist\",", "\"count\":1")
        .doesNotContain("\"contradicted\":[", "\"uses\":[");
    assertThat(run.isnad("source", "الوادي", "--top", "0", "--format", "table")).isZero();
    assertThat(run.out())
        .containsSubsequence("CONTRADICTED BY OTHERS\n  1\n  and 1 more", "LOADED WORDS");
    assertThat(run.isnad("source", "الوادي", "--top", "0", "--format", "csv")).isZero();
    assertThat(run.out())
        .contains(",claims-denied,,,0,", ",contradicted-in-all,,,1,1,,")
        .doesNotContain("contradicted-as-relay");
  }

  @Test
  void aVoiceIsFoundByIdAndByItsNameInEitherLanguage() throws IOException {
    addAll();

    assertThat(run.isnad("source", "reuters")).isZero();
    String byId = run.out();
    assertThat(byId).contains("\"relayedBy\":[{", "\"asRelay\":").doesNotContain("\"published\":{");
    assertThat(run.isnad("source", "رويترز")).isZero();
    assertThat(run.out()).isEqualTo(byId);
    assertThat(run.isnad("source", "Reuters", "--format", "json")).isZero();
    assertThat(run.out()).isEqualTo(byId);
  }

  @Test
  void gradesThatPeopleGaveStandBesideTheCounts() throws IOException {
    addAll();
    assertThat(run.isnad("source")).isZero();
    assertThat(run.out()).doesNotContain("graded");

    grade("الوادي", "d", "Noor", "it printed what nobody said");
    grade("الوادي", "b", "Noor", "it took that back");
    grade("الوادي", "c", "Salim", "new to me");
    grade("reuters", "a", "Salim", "a slip");
    assertThat(run.isnad("review", "list", "--format", "csv")).isZero();
    String slip =
        run.out().lines().filter(line -> line.contains("a slip")).findFirst().orElseThrow();
    assertThat(run.isnad(
            "review", "undo", slip.substring(0, slip.indexOf(',')), "--by", "Salim", "--why", "so"))
        .isZero();

    assertThat(run.isnad("source")).isZero();
    assertThat(run.out().lines().filter(line -> line.contains("gradedByPeople")))
        .singleElement()
        .asString()
        .contains("\"grade\":\"C\"", "\"by\":\"Salim\"", "\"why\":\"new to me\"")
        .contains("\"grade\":\"B\"", "\"by\":\"Noor\"", "\"why\":\"it took that back\"")
        .doesNotContain("\"grade\":\"D\"");
    assertThat(run.isnad("source", "--format", "csv")).isZero();
    assertThat(run.out()).contains("\"C (Salim), B (Noor)\"");
    assertThat(run.isnad("source", "الوادي", "--format", "table")).isZero();
    assertThat(run.out())
        .containsSubsequence("GRADED BY PEOPLE", "C, fairly reliable", "by Salim", "new to me")
        .containsSubsequence("B, usually reliable", "by Noor", "it took that back");
    assertThat(run.isnad("source", "الوادي", "--format", "csv")).isZero();
    assertThat(run.out()).contains(",graded-C,d-", ",Salim,1,,,");
    assertThat(run.isnad("source", "reuters", "--format", "table")).isZero();
    assertThat(run.out()).doesNotContain("GRADED");
  }

  private void grade(String source, String grade, String by, String why) {
    assertThat(run.isnad("review", "grade", source, grade, "--by", by, "--why", why))
        .isZero();
  }

  @Test
  void whoIsNotThereOrNotOneIsTold() throws IOException {
    assertThat(run.isnad("source")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing: isnad.db");
    addAll();
    assertThat(run.isnad("source", "nobody of that name")).isEqualTo(2);
    assertThat(run.err()).contains("unknown-source: no outlet or named voice");
    assertThat(run.isnad("source", "i")).isEqualTo(2);
    assertThat(run.err()).contains("unknown-source: i may be ");
  }
}
