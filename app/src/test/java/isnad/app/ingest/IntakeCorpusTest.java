package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.pack.FrozenPacks;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The corpus of files of all kinds (bench/intake): what comes out of them is what is in them. */
class IntakeCorpusTest {
  private static final Path FOLDER = Path.of("src/test/resources/intake");

  /** What of one report came out right. */
  private record Score(
      String file, double words, Optional<Boolean> date, Optional<Boolean> outlet) {}

  @Test
  void textsDatesAndOutletsAreRight() throws IOException {
    List<Score> scores = new ArrayList<>();
    int files = 0;
    for (String line : Files.readAllLines(FOLDER.resolve("expected.jsonl"))) {
      JsonNode expected = new ObjectMapper().readTree(line);
      scores.addAll(scores(expected.get("file").asString(), expected.get("reports")));
      files++;
    }

    assertThat(files).isGreaterThanOrEqualTo(120);
    assertThat(scores.stream().filter(score -> score.words < 0.9).toList()).isEmpty();
    assertThat(scores.stream().mapToDouble(Score::words).average().orElse(0))
        .isGreaterThanOrEqualTo(0.97);
    assertThat(share(scores.stream().flatMap(score -> score.date.stream()).toList()))
        .isGreaterThanOrEqualTo(0.95);
    assertThat(share(scores.stream().flatMap(score -> score.outlet.stream()).toList()))
        .isGreaterThanOrEqualTo(0.95);
  }

  private static double share(List<Boolean> right) {
    return (double) right.stream().filter(one -> one).count() / right.size();
  }

  private static List<Score> scores(String file, JsonNode expected) {
    List<Report> read = read(file);
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      JsonNode wanted = expected.get(i);
      Optional<Report> report = i < read.size() ? Optional.of(read.get(i)) : Optional.empty();
      double words =
          report.map(one -> wordF1(wanted.get("text").asString(), one.text())).orElse(0.0);
      Optional<String> date =
          report.flatMap(Report::published).map(when -> when.date().toString());
      scores.add(new Score(
          file + " " + date + " " + report.flatMap(Report::outlet),
          read.size() == expected.size() ? words : 0,
          Optional.ofNullable(wanted.get("date"))
              .map(day -> date.equals(Optional.of(day.asString()))),
          Optional.ofNullable(wanted.get("outlet"))
              .map(name -> report.flatMap(Report::outlet).equals(Optional.of(name.asString())))));
    }
    return scores;
  }

  private static List<Report> read(String file) {
    List<Report> reports = new ArrayList<>();
    Intake intake = new Intake(FrozenPacks.shipped().registry().outlets(), Columns.USUAL);
    Ingest.of(List.of(file), FOLDER, InputStream.nullInputStream(), Limits.USUAL, intake)
        .send(
            arrival -> {
              if (arrival.receive() instanceof Received.WithText text) {
                reports.add(text.report());
              }
            },
            bytes -> {});
    return reports;
  }

  /** Of the words that are there and those that should be, as bags: the mean of both shares. */
  private static double wordF1(String wanted, String found) {
    Map<String, Integer> left = new HashMap<>();
    List<String> all = words(wanted);
    all.forEach(word -> left.merge(word, 1, Integer::sum));
    List<String> others = words(found);
    long common =
        others.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    return 2.0 * common / Math.max(1, all.size() + others.size());
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}
