package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad incidents}, as people run it. */
class IncidentsCommandTest {
  private static final String FIRST =
      "قتل 14 شخصا وأصيب 30 آخرون بانفجار سيارة مفخخة في سوق في الموصل"
          + " الثلاثاء، حسبما أعلنت وزارة الداخلية العراقية.";
  private static final String SECOND =
      "قالت مصادر طبية إن 14 شخصا قتلوا الثلاثاء عندما انفجرت سيارة"
          + " مفخخة في سوق مزدحم في الموصل.";
  private static final String OTHER =
      "نفت وزارة الدفاع التركية أن يكون الجيش التركي قصف قرية قرب عفرين الأربعاء.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl", line("a", FIRST) + line("b", SECOND) + line("c", OTHER) + line("d", FIRST));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"outlet\": \"outlet " + id
        + "\", \"published\": \"2020-03-03\", \"text\": \"" + text + "\"}\n";
  }

  @Test
  void oneHappeningOfThreeReportsIsOneIncidentOfTwoOrigins() {
    assertThat(run.isnad("incidents", "--reports", "3", "--type", "bombing")).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"incident\":\"i-")
        .contains(
            "\"name\":\"Mosul\"", "\"reports\":3", "{\"of\":\"killed\",\"min\":14,\"max\":14}");
  }

  @Test
  void eachReportHasItsIncidentAndItsCopies() {
    assertThat(run.isnad("incidents", "--by-report")).isZero();
    String[] lines = run.out().split("\n");
    assertThat(lines).hasSize(4);
    String incident = lines[0].replaceAll(".*\"incident\":\"(i-[0-9a-f]+)\".*", "$1");
    assertThat(lines[0]).startsWith("{\"id\":\"a\"").contains("\"copies\":\"a\"");
    assertThat(lines[1]).contains(incident, "\"copies\":null");
    assertThat(lines[2]).startsWith("{\"id\":\"c\"").doesNotContain(incident);
    assertThat(lines[3]).contains(incident, "\"copies\":\"a\"");
    assertThat(run.isnad("incidents", "--by-report", "--format", "csv")).isZero();
    assertThat(run.out()).startsWith("id,incident,copies,independent\r\na," + incident + ",a,");
    assertThat(run.isnad("incidents", "--by-report", "--format", "table")).isZero();
    assertThat(run.out().lines()).hasSize(5).first().asString().startsWith("id ");
  }

  @Test
  void filtersLeaveOthersOut() {
    assertThat(run.isnad("incidents", "--place", "Mosul", "--from", "2020-03-01"))
        .isZero();
    assertThat(run.out()).contains("Mosul").doesNotContain("Afrin");
    assertThat(run.isnad("incidents", "--to", "2019-12-31")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.isnad("incidents", "--denied")).isZero();
    assertThat(run.out()).contains("\"denied\":{").doesNotContain("Mosul");
    assertThat(run.isnad("incidents", "--actor", "no such party")).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTableAndCommaSeparatedValuesHaveHeads() {
    assertThat(run.isnad("incidents", "--format", "table")).isZero();
    assertThat(run.out()).startsWith("INCIDENT").contains("ORIGINS");
    assertThat(run.isnad("incidents", "--format", "csv")).isZero();
    assertThat(run.out()).startsWith("incident,from,to,type,place").contains("\r\n");
    assertThat(run.isnad("incidents", "--format", "json")).isZero();
    assertThat(run.out()).startsWith("[\n{").endsWith("}\n]\n");
  }

  @Test
  void withoutALedgerThereIsNothing() {
    assertThat(run.isnad("incidents", "--store", "absent.db")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing");
  }
}
