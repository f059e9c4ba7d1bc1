package isnad.app.ingest;

import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** A file that holds one report, opened only when its turn comes. */
record FileArrival(Found.Source file, boolean page, ReportId id, Limits limits) implements Arrival {

  @Override
  public long weight() {
    return Math.min(file.bytes(), limits.fileBytes());
  }

  @Override
  public Received receive() {
    Optional<String> uri = Optional.of(file.shown());
    if (file.bytes() > limits.fileBytes()) {
      return tooLarge(id, uri, limits);
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      return received(in, page, id, uri, limits);
    } catch (IOException e) {
      Problem problem = Problem.of(IngestProblem.UNREADABLE_FILE, Trouble.of(e));
      return new Received.Unread(id, uri, List.of(problem));
    }
  }

  /** The one report that a stream is. */
  static Received received(
      InputStream in, boolean page, ReportId id, Optional<String> uri, Limits limits)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      return tooLarge(id, uri, limits);
    }
    return switch (page ? Decoding.page(bytes) : Decoding.text(bytes)) {
      case Decoded.Undecodable(Problem problem) -> new Received.Unread(id, uri, List.of(problem));
      case Decoded.Text(String text) ->
        (page ? Page.of(text).draft(id, uri) : Draft.of(id, uri, text)).checked(limits);
    };
  }

  private static Received tooLarge(ReportId id, Optional<String> uri, Limits limits) {
    String what = "longer than " + limits.fileBytes() + " bytes";
    Problem problem = Problem.of(IngestProblem.FILE_TOO_LARGE, what);
    return new Received.Unread(id, uri, List.of(problem));
  }
}
