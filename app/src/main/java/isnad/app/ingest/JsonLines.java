package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.document.DocumentProblem;
import isnad.app.document.Encodings;
import isnad.app.json.BrokenJson;
import isnad.app.json.GivenReport;
import isnad.core.report.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The reports of one stream of JSON lines, sent on one by one as the stream is read. */
record JsonLines(Batch batch) {

  /** Reads {@code in} to its end and tells {@code progress} how many bytes are done. */
  void send(InputStream in, LongConsumer progress) throws IOException {
    BoundedLines lines = new BoundedLines(in, batch.limits().lineBytes());
    long done = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      progress.accept(lines.consumed() - done);
      done = lines.consumed();
      int from = lines.number() == 1 ? Encodings.afterMark(line, line.length) : 0;
      if (lines.wasTooLong()) {
        String what = "longer than " + batch.limits().lineBytes() + " bytes; passed over";
        bad(lines.number(), IngestProblem.LINE_TOO_LONG, what);
      } else if (!isBlank(line, from)) {
        send(line, from, lines.number());
      }
    }
    batch.end("no line with a report");
  }

  private void send(byte[] line, int from, long number) {
    Optional<String> json = Encodings.strictly(line, from, StandardCharsets.UTF_8);
    if (json.isEmpty()) {
      bad(number, DocumentProblem.BROKEN_ENCODING, "not UTF-8, as JSON lines must be");
      return;
    }
    try {
      GivenReport given = GivenReport.parse(json.get(), batch.intake().columns()::called);
      byte[] bytes = from == 0 ? line : Arrays.copyOfRange(line, from, line.length);
      batch.send(
          draft(batch, given, number, "line " + number).from(bytes, AsItCame.JSON, batch.uri()));
    } catch (BrokenJson broken) {
      bad(number, IngestProblem.BROKEN_LINE, broken.why());
    }
  }

  /** The draft of a report object, the one of that number. */
  static Draft draft(Batch batch, GivenReport given, long number, String where) {
    Optional<String> none = Optional.empty();
    return new Draft(
        batch.name(given.id(), number, where),
        new Contents(given.text(), given.title(), given.published(), given.author(), none, none),
        given.uri(),
        given.outlet(),
        given.language(),
        none,
        Optional.empty());
  }

  private void bad(long number, ProblemCode code, String what) {
    batch.bad(number, "line " + number, code, what);
  }

  private static boolean isBlank(byte[] line, int from) {
    for (int i = from; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
