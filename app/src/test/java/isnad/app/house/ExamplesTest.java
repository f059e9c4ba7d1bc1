package isnad.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Received;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples are sound reports of a fair length, and each says that it was written for Isnad. */
class ExamplesTest {
  private static final Path FOLDER = Path.of(System.getProperty("isnad.root"), "examples");

  @Test
  void allAreReceivedWithoutAProblem() {
    List<Received> received = new ArrayList<>();
    Ingest.of(
            List.of(FOLDER.toString()),
            FOLDER,
            InputStream.nullInputStream(),
            Limits.USUAL,
            Intake.PLAIN)
        .send(arrival -> received.add(arrival.receive()), bytes -> {});

    assertThat(received).hasSizeGreaterThanOrEqualTo(24).allMatch(Received::isReadable);
    assertThat(received).allSatisfy(each -> assertThat(each.problems()).isEmpty());
    List<Report> reports =
        received.stream().map(each -> ((Received.WithText) each).report()).toList();
    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates();
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.text().split("\\s+", -1).length)
            .as(report.id().value())
            .isBetween(80, 220));
    assertThat(reports.stream().flatMap(report -> report.outlet().stream()).distinct())
        .hasSize(6);
  }

  @Test
  void everyLineNamesItsAuthor() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".jsonl")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }

    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.contains("\"author\": \"written for the Isnad project\""));
  }
}
