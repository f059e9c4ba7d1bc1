package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.document.DocumentKind;
import isnad.app.document.Parsed;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** A file that holds one report, opened only when its turn comes. */
record FileArrival(Found.Source file, DocumentKind kind, ReportId id, Limits limits, Intake intake)
    implements Arrival {

  @Override
  public long weight() {
    return Math.min(file.bytes(), limits.fileBytes());
  }

  @Override
  public Optional<String> source() {
    return Optional.of(Ingest.source(file.path()));
  }

  @Override
  public Received receive() {
    Optional<String> uri = Optional.of(file.shown());
    if (file.bytes() > limits.fileBytes()) {
      return tooLarge(id, uri, limits);
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      return received(in, kind, id, uri, limits, intake);
    } catch (IOException e) {
      Problem problem = Problem.of(IngestProblem.UNREADABLE_FILE, Trouble.of(e));
      return new Received.Unread(id, uri, List.of(problem));
    }
  }

  /** The one report that a stream is. */
  static Received received(
      InputStream in,
      DocumentKind kind,
      ReportId id,
      Optional<String> uri,
      Limits limits,
      Intake intake)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      return tooLarge(id, uri, limits);
    }
    return switch (kind.parse(bytes)) {
      case Parsed.Unusable(Problem problem) -> new Received.Unread(id, uri, List.of(problem));
      case Parsed.Document(Contents contents) ->
        Draft.of(Named.byFile(id), contents, uri)
            .from(bytes, kind.mediaType(), uri)
            .checked(limits, intake.outlets());
    };
  }

  private static Received tooLarge(ReportId id, Optional<String> uri, Limits limits) {
    String what = "longer than " + limits.fileBytes() + " bytes";
    Problem problem = Problem.of(IngestProblem.FILE_TOO_LARGE, what);
    return new Received.Unread(id, uri, List.of(problem));
  }
}
