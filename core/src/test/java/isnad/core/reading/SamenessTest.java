package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * One report and one set of packs have one reading, however often and from wherever it is asked.
 */
class SamenessTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 5;

  @Test
  void readingTwiceGivesTheSame() {
    for (Report report : ExampleReports.ALL) {
      assertThat(Shipped.READING.read(report)).isEqualTo(Shipped.READING.read(report));
    }
  }

  @Test
  void anotherReaderWithTheSamePacksGivesTheSame() {
    Reading other = new Reading(Shipped.PACKS);
    for (Report report : ExampleReports.ALL) {
      assertThat(other.read(report)).isEqualTo(Shipped.READING.read(report));
    }
  }

  @Test
  void threadsReadWithOneReader() throws InterruptedException, ExecutionException {
    List<Extraction> alone =
        ExampleReports.ALL.stream().map(Shipped.READING::read).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<Extraction>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        together.add(threads.submit(
            () -> ExampleReports.ALL.stream().map(Shipped.READING::read).toList()));
      }
      for (Future<List<Extraction>> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void explainingGivesTheClaimsThatReadingGives() {
    for (Report report : ExampleReports.ALL) {
      String sentence = report.text().lines().skip(1).findFirst().orElseThrow();
      long told = Shipped.READING.explain(sentence).stream()
          .filter(line -> line.matches(" {2}[a-z]+\\.[a-z-]+\\..* on .*"))
          .takeWhile(line -> !line.startsWith("looked at"))
          .filter(line -> !line.contains(": "))
          .count();

      assertThat(told)
          .as(report.id().value())
          .isEqualTo(
              Shipped.READING.read(Report.of("sentence", sentence)).claims().size());
    }
  }
}
