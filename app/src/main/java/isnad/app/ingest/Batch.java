package isnad.app.ingest;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reports of one file or stream that holds several: how they are named and where they are sent,
 * in order. {@code name} is what those without an id, and what is no report, are called by.
 */
final class Batch {
  private final String name;
  private final Optional<String> uri;
  private final Optional<String> source;
  private final ReportNames names;
  private final Limits limits;
  private final Intake intake;
  private final Consumer<Arrival> sink;
  private long sent;

  Batch(
      String name,
      Optional<String> uri,
      Optional<String> source,
      ReportNames names,
      Limits limits,
      Intake intake,
      Consumer<Arrival> sink) {
    this.name = name;
    this.uri = uri;
    this.source = source;
    this.names = names;
    this.limits = limits;
    this.intake = intake;
    this.sink = sink;
  }

  Limits limits() {
    return limits;
  }

  Intake intake() {
    return intake;
  }

  /** Names the report at {@code where} by what its source calls it, or else by its place. */
  Named name(Optional<String> wanted, long at, String where) {
    List<Problem> problems = new ArrayList<>();
    Optional<ReportId> own = wanted.filter(Batch::fits).map(ReportId::new);
    if (own.isEmpty()) {
      ReportId id = names.give(name + ":" + at);
      String what = where + " has no id of at most " + ReportId.LONGEST + " units";
      problems.add(Problem.of(IngestProblem.MISSING_ID, what));
      return new Named(id, own, problems);
    }
    boolean free = names.isFree(own.get().value());
    ReportId id = names.give(own.get().value());
    if (!free) {
      String what = where + " has the id of an earlier report; read as " + id;
      problems.add(Problem.of(IngestProblem.DUPLICATE_ID, what));
    }
    return new Named(id, own, problems);
  }

  private static boolean fits(String id) {
    return !id.isBlank() && id.length() <= ReportId.LONGEST;
  }

  /** Sends a report on that is whole. */
  void send(Draft draft) {
    send(new Arrival.Ready(draft.checked(limits, intake.outlets()), draft.weight(), source));
  }

  void send(Arrival arrival) {
    sent++;
    sink.accept(arrival);
  }

  /** Tells that what stands at {@code where} is no report. */
  void bad(long at, String where, ProblemCode code, String what) {
    Problem problem = Problem.of(code, where + ": " + what);
    send(new Arrival.Ready(
        new Received.Unread(names.give(name + ":" + at), uri, List.of(problem)), 0, source));
  }

  /** Tells that the whole is damaged, or has nothing; reports that were sent before stay. */
  void bad(ProblemCode code, String what) {
    send(new Arrival.Ready(
        new Received.Unread(names.give(name), uri, List.of(Problem.of(code, what))), 0, source));
  }

  /** Tells where no report came at all. */
  void end(String what) {
    if (sent == 0) {
      bad(IngestProblem.EMPTY_REPORT, what);
    }
  }

  /** The file that it is, by which it can be read again. */
  Optional<String> source() {
    return source;
  }

  Optional<String> uri() {
    return uri;
  }
}
