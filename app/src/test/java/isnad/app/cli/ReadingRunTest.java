package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Tally;
import isnad.app.present.JsonLinesOut;
import isnad.app.sample.ReadingSchema;
import isnad.app.sample.SampleReading;
import isnad.core.reading.Extraction;
import isnad.core.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingRunTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void orderIsKeptWithManyThreads() throws IOException {
    Random random = new Random(3);
    int[] slow = random.ints(400, 0, 3).toArray();
    Function<Report, Extraction> uneven = report -> {
      try {
        Thread.sleep(slow[Integer.parseInt(report.id().value())]);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return SampleReading.killings(report);
    };

    Tally tally = run(uneven, lines(400), 8, Destination.stream(out));

    List<String> written = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(written).hasSize(400);
    for (int i = 0; i < 400; i++) {
      assertThat(written.get(i)).startsWith("{\"isnad\":1,\"report\":{\"id\":\"" + i + "\"");
      assertThat(ReadingSchema.faults(written.get(i))).isEmpty();
    }
    assertThat(tally.reports()).isEqualTo(400);
    assertThat(ExitStatus.of(tally)).isEqualTo(ExitStatus.GOOD);
    assertThat(tally.summary(1.25, 0)).isEqualTo("400 reports read, 400 claims; 1.3 s");
  }

  @Test
  void onlyAWindowOfReportsIsInMemory() throws IOException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OutputStream counting = new OutputStream() {
      @Override
      public void write(int b) {
        written.addAndGet(b == '\n' ? 1 : 0);
      }
    };
    Function<Report, Extraction> watched = report -> {
      most.accumulateAndGet(running.incrementAndGet() - written.get(), Math::max);
      return SampleReading.killings(report);
    };
    // The first 64 KB of lines are still in the buffer of the destination.
    run(watched, lines(5000), 2, Destination.stream(counting));
    assertThat(most.get()).isLessThan(32 + 1 + (1 << 16) / 100);
  }

  @Test
  void aReportThatCannotBeCopedWithCostsNoOther() throws IOException {
    Function<Report, Extraction> faulty = report -> {
      if (report.id().value().equals("1")) {
        throw new IllegalStateException("a fault");
      }
      if (report.id().value().equals("2")) {
        throw new StackOverflowError();
      }
      return SampleReading.killings(report);
    };

    Tally tally = run(faulty, lines(4), 2, Destination.stream(out));

    List<String> written = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(written)
        .hasSize(4)
        .allSatisfy(l -> assertThat(ReadingSchema.faults(l)).isEmpty());
    assertThat(written.get(1)).contains("\"code\":\"internal-fault\"", "a fault");
    assertThat(ExitStatus.of(tally)).isEqualTo(ExitStatus.SOME_BAD);
    assertThat(tally.summary(0, 2))
        .isEqualTo(
            "2 reports read, 2 claims, 2 not read; problems: internal-fault 2; 2 files of other"
                + " kinds passed over; 0.0 s");
  }

  @Test
  void aReaderThatIsGoneEndsTheRun() {
    OutputStream gone = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
    assertThatThrownBy(() -> run(SampleReading::killings, lines(5000), 2, Destination.stream(gone)))
        .isInstanceOf(ReaderGone.class);
  }

  private static Tally run(
      Function<Report, Extraction> reading, String lines, int threads, Destination out)
      throws IOException {
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    Ingest ingest = Ingest.of(List.of("-"), Path.of(""), in, Limits.USUAL, Intake.PLAIN);
    ProgressBar bar =
        new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), false, false, 0);
    Tally tally = new ReadingRun(reading, new JsonLinesOut(), out, bar).run(ingest, threads);
    out.finish();
    return tally;
  }

  private static String lines(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"قتل ثلاثة جنود في هجوم.\"}\n")
        .collect(Collectors.joining());
  }
}
