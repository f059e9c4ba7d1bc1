package isnad.app.cli;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.InOrder;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Received;
import isnad.app.ingest.Tally;
import isnad.app.present.Presentation;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads many reports and writes them in the order in which they came. */
final class ReadingRun implements InOrder.Step<ReadingRun.Piece> {
  private final CarefulReading careful;
  private final Presentation presentation;
  private final Destination out;
  private final ProgressBar bar;
  private final Tally tally = new Tally();

  /** What a thread made of a report. */
  record Piece(ByteBuffer bytes, boolean read, int claims, List<Problem> problems) {}

  ReadingRun(
      Function<Report, Extraction> reading,
      Presentation presentation,
      Destination out,
      ProgressBar bar) {
    careful = new CarefulReading(reading);
    this.presentation = presentation;
    this.out = out;
    this.bar = bar;
  }

  /** Reads all of {@code ingest}; throws where the output cannot be written. */
  Tally run(Ingest ingest, int threads) throws IOException {
    try {
      out.write(presentation.opening());
      new InOrder<>(this).run(ingest, threads, bar::advance);
      bar.clear();
      out.write(presentation.closing());
      return tally;
    } finally {
      bar.clear();
    }
  }

  @Override
  public void pause() throws IOException {
    out.flush();
  }

  @Override
  public void take(Piece piece) throws IOException {
    bar.makeRoom();
    out.write(piece.bytes());
    tally.add(piece.read(), piece.claims(), piece.problems());
    bar.draw(tally.reports());
  }

  @Override
  public Piece make(int number, Arrival arrival) {
    return switch (arrival.receive()) {
      case Received.Unread unread ->
        new Piece(utf8(presentation.unread(number, unread)), false, 0, unread.problems());
      case Received.WithText text -> {
        Extraction extraction = careful.read(text);
        ByteBuffer bytes = utf8(presentation.read(number, extraction));
        boolean read = CarefulReading.wasRead(text, extraction);
        yield new Piece(bytes, read, extraction.claims().size(), extraction.problems());
      }
    };
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
