package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.document.DocumentProblem;
import isnad.app.ingest.IngestProblem;
import isnad.app.sample.ReadingSchema;
import isnad.app.sample.SampleReading;
import isnad.core.claim.Claim;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadingLineTest {
  private static final Pattern SPAN =
      Pattern.compile("\"start\":\\s*(\\d+),\\s*\"end\":\\s*(\\d+),\\s*\"quote\":\\s*\"([^\"]*)\"");

  @Test
  void everyPartIsWrittenAsTheSchemaSays() {
    String line = ReadingLine.of(SampleReading.full());

    assertThat(ReadingSchema.faults(line)).isEmpty();
    assertThat(line)
        .startsWith(
            "{\"isnad\":1,\"report\":{\"id\":\"valley-17\",\"uri\":\"reports/valley-17.txt\","
                + "\"published\":\"2024-03-05T10:00+03:00\",\"language\":\"ar\",\"units\":"
                + SampleReading.TEXT.length()
                + "}")
        .contains("\"stance\":\"asserts\",\"hedged\":false")
        .contains("\"modality\":\"actual\",\"cumulative\":true")
        .contains("\"name\":\"Ministry of Defence\",\"id\":\"valley-mod\",\"kind\":\"ministry\"")
        .contains("\"country\":\"SY\",\"admin\":\"Idlib\",\"lat\":35.5,\"lon\":36.25")
        .contains("\"from\":\"2024-03-04\",\"to\":\"2024-03-04\",\"precision\":\"day\"")
        .contains("\"of\":\"killed\",\"min\":20,\"max\":30,\"approx\":true")
        .contains("\"codes\":{\"acled\":\"Violence against civilians/Attack\",\"plover\"")
        .endsWith("\"problems\":[]}")
        .doesNotContain("\n");
  }

  @Test
  void whoKeepsAReportIsTold() {
    Extraction full = SampleReading.full();
    String line = ReadingLine.of(
        new Extraction(full.report().keptBy("Example Monitor"), full.claims(), full.problems()));
    assertThat(ReadingSchema.faults(line)).isEmpty();
    assertThat(line).contains(",\"keeper\":\"Example Monitor\"}");
  }

  @Test
  void everySpanQuotesTheText() {
    Matcher spans = SPAN.matcher(ReadingLine.of(SampleReading.full()));
    int found = 0;
    while (spans.find()) {
      found++;
      int start = Integer.parseInt(spans.group(1));
      int end = Integer.parseInt(spans.group(2));
      assertThat(SampleReading.TEXT.substring(start, end)).isEqualTo(spans.group(3));
    }
    assertThat(found).isGreaterThan(9);
  }

  @Test
  void whatHasNothingToSayIsLeftOut() {
    Extraction bare =
        new Extraction(SampleReading.REPORT, List.of(SampleReading.bare()), List.of());
    String line = ReadingLine.of(bare);

    assertThat(ReadingSchema.faults(line)).isEmpty();
    assertThat(line)
        .doesNotContain("chain")
        .doesNotContain("arguments")
        .doesNotContain("counts")
        .doesNotContain("place")
        .doesNotContain("null")
        .doesNotContain("precision");
  }

  @Test
  void unreadReportsHaveALineWithTheirProblems() {
    String line = ReadingLine.unread(
        new ReportId("broken.pdf"),
        Optional.of("reports/broken.pdf"),
        List.of(Problem.of(DocumentProblem.BINARY_FILE, "not a text")));

    assertThat(line)
        .isEqualTo("{\"isnad\":1,\"report\":{\"id\":\"broken.pdf\",\"uri\":\"reports/broken.pdf\"},"
            + "\"claims\":[],\"problems\":[{\"code\":\"binary-file\",\"message\":\"not a"
            + " text\"}]}");
    assertThat(ReadingSchema.faults(line)).isEmpty();
  }

  @Test
  void problemsSayWhere() {
    Problem problem =
        new Problem(IngestProblem.LONE_SURROGATE, "here", Optional.of(SampleReading.quote("أمس")));
    Claim claim = SampleReading.bare();
    String line =
        ReadingLine.of(new Extraction(SampleReading.REPORT, List.of(claim), List.of(problem)));

    assertThat(ReadingSchema.faults(line)).isEmpty();
    assertThat(line).contains("\"where\":{\"start\":19,\"end\":22,\"quote\":\"أمس\"}");
  }

  @Test
  void loneSurrogatesSurviveUtf8AsEscapes() {
    Report odd = Report.of("odd \ud800", "نص");
    String line = ReadingLine.of(new Extraction(odd, List.of(), List.of()));

    assertThat(line).contains("odd \\ud800");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
    assertThat(ReadingSchema.faults(line)).isEmpty();
  }

  @Test
  void wholePairsStayAsTheyAre() {
    Report smile = Report.of("\ud83d\ude00", "نص");
    assertThat(ReadingLine.of(new Extraction(smile, List.of(), List.of())))
        .contains("\ud83d\ude00");
  }

  @Test
  void theSchemaRefusesWhatTheFormatDoesNotKnow() {
    String line = ReadingLine.of(SampleReading.full());

    assertThat(ReadingSchema.faults(line.replace("\"hedged\":false", "\"hedged\":\"no\"")))
        .isNotEmpty();
    assertThat(ReadingSchema.faults(line.replace("\"rule\"", "\"ruled\""))).isNotEmpty();
    assertThat(ReadingSchema.faults(line.replace("\"asserts\"", "\"says\""))).isNotEmpty();
    assertThat(ReadingSchema.faults("{}")).isNotEmpty();
  }

  @Test
  void theExampleOfTheDocsIsTrue() {
    String page = ReadingSchema.doc("reading-format.md");
    String text = page.substring(page.indexOf("\n> ") + 3, page.indexOf("\n\n```json"));
    String example =
        page.substring(page.indexOf("```json\n") + 8, page.indexOf("```\n\n## Report"));

    assertThat(ReadingSchema.faults(example)).isEmpty();
    Matcher spans = SPAN.matcher(example);
    while (spans.find()) {
      int start = Integer.parseInt(spans.group(1));
      int end = Integer.parseInt(spans.group(2));
      assertThat(text.substring(start, end)).isEqualTo(spans.group(3));
    }
    assertThat(example).contains("\"units\": " + text.length());
  }
}
