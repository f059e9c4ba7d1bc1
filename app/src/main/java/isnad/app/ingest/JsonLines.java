package isnad.app.ingest;

import isnad.app.json.BrokenJson;
import isnad.app.json.GivenReport;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The reports of one stream of JSON lines, sent on one by one as the stream is read. {@code name}
 * is what reports without an id, and lines that are no report, are called by.
 */
record JsonLines(String name, Optional<String> uri, ReportNames names, Limits limits) {

  /** Reads {@code in} to its end and tells {@code progress} how many bytes are done. */
  void send(InputStream in, Consumer<Arrival> sink, LongConsumer progress) throws IOException {
    BoundedLines lines = new BoundedLines(in, limits.lineBytes());
    long done = 0;
    long sent = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      progress.accept(lines.consumed() - done);
      done = lines.consumed();
      int from = lines.number() == 1 ? Encodings.afterMark(line, line.length) : 0;
      if (lines.wasTooLong()) {
        String what = "longer than " + limits.lineBytes() + " bytes; passed over";
        sink.accept(ready(bad(lines.number(), IngestProblem.LINE_TOO_LONG, what), 0));
        sent++;
      } else if (!isBlank(line, from)) {
        sink.accept(ready(received(line, from, lines.number()), line.length));
        sent++;
      }
    }
    if (sent == 0) {
      Problem problem = Problem.of(IngestProblem.EMPTY_REPORT, "no line with a report");
      sink.accept(ready(new Received.Unread(names.give(name), uri, List.of(problem)), 0));
    }
  }

  private Received received(byte[] line, int from, long number) {
    Optional<String> json = Encodings.strictly(line, from, StandardCharsets.UTF_8);
    if (json.isEmpty()) {
      return bad(number, IngestProblem.BROKEN_ENCODING, "not UTF-8, as JSON lines must be");
    }
    try {
      return draft(GivenReport.parse(json.get()), number).checked(limits);
    } catch (BrokenJson broken) {
      return bad(number, IngestProblem.BROKEN_LINE, broken.why());
    }
  }

  private Draft draft(GivenReport given, long number) {
    List<Problem> problems = new ArrayList<>();
    ReportId id = id(given.id(), number, problems);
    return new Draft(
        id,
        given.id().filter(JsonLines::fits).map(ReportId::new),
        given.uri(),
        given.text(),
        given.title(),
        given.published(),
        given.outlet(),
        given.language(),
        problems);
  }

  private ReportId id(Optional<String> wanted, long number, List<Problem> problems) {
    if (wanted.filter(JsonLines::fits).isEmpty()) {
      ReportId id = names.give(name + ":" + number);
      String what = "line " + number + " has no id of at most " + ReportId.LONGEST + " units";
      problems.add(Problem.of(IngestProblem.MISSING_ID, what));
      return id;
    }
    boolean free = names.isFree(wanted.orElseThrow());
    ReportId id = names.give(wanted.orElseThrow());
    if (!free) {
      String what = "line " + number + " has the id of an earlier report; read as " + id;
      problems.add(Problem.of(IngestProblem.DUPLICATE_ID, what));
    }
    return id;
  }

  private static boolean fits(String id) {
    return id.length() <= ReportId.LONGEST;
  }

  private Received bad(long number, IngestProblem code, String what) {
    Problem problem = Problem.of(code, "line " + number + ": " + what);
    return new Received.Unread(names.give(name + ":" + number), uri, List.of(problem));
  }

  private static Arrival ready(Received received, long weight) {
    return new Arrival.Ready(received, weight);
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
