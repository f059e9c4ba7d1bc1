package isnad.app.ingest;

import isnad.app.document.DocumentKind;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** All that one run is given to read, in order. */
public final class Ingest {
  /** What stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private static final int PEEK = 4096;

  private final Limits limits;
  private final Intake intake;
  private final InputStream standardInput;
  private final ReportNames names = new ReportNames();
  private final List<Found> found = new ArrayList<>();

  /** For each of {@link #found} the id of the one report that it holds; empty for streams. */
  private final List<Optional<ReportId>> ids = new ArrayList<>();

  private final List<Arrival> pages = new ArrayList<>();

  private int passedOver;

  private Ingest(Limits limits, Intake intake, InputStream standardInput) {
    this.limits = limits;
    this.intake = intake;
    this.standardInput = standardInput;
  }

  /**
   * Looks up {@code given} from the folder {@code base} and opens nothing yet;
   * {@code standardInput} is read where {@value #STANDARD_INPUT} stands.
   */
  public static Ingest of(
      List<String> given, Path base, InputStream standardInput, Limits limits, Intake intake) {
    Ingest ingest = new Ingest(limits, intake, standardInput);
    for (String path : given) {
      if (path.equals(STANDARD_INPUT)) {
        ingest.found.add(new Found.Source(base, STANDARD_INPUT, true, 0));
      } else {
        FolderWalk walk = FolderWalk.onDisk(limits.depth());
        walk.add(path, base);
        ingest.found.addAll(walk.found());
        ingest.passedOver += walk.passedOver();
      }
    }
    ingest.nameFiles();
    return ingest;
  }

  /** What has been fetched. */
  public static Ingest ofPages(List<Arrival> pages) {
    Ingest ingest = new Ingest(Limits.USUAL, Intake.PLAIN, InputStream.nullInputStream());
    ingest.pages.addAll(pages);
    return ingest;
  }

  /** Those files. */
  static Ingest ofFiles(List<Found> files, Limits limits, Intake intake) {
    Ingest ingest = new Ingest(limits, intake, InputStream.nullInputStream());
    ingest.found.addAll(files);
    ingest.nameFiles();
    return ingest;
  }

  /** How many files in folders were of no kind that is read. */
  public int passedOver() {
    return passedOver;
  }

  /** How many files and streams there are; one of many reports is one. */
  public int sources() {
    return found.size();
  }

  /** The bytes of all files together, as far as the system tells. */
  public long bytes() {
    long bytes = 0;
    for (Found each : found) {
      bytes += each instanceof Found.Source file ? file.bytes() : 0;
    }
    return bytes;
  }

  /** Sends every report to {@code sink} in order, and tells {@code progress} the bytes done. */
  public void send(Consumer<Arrival> sink, LongConsumer progress) {
    pages.forEach(sink);
    for (int i = 0; i < found.size(); i++) {
      Optional<ReportId> id = ids.get(i);
      switch (found.get(i)) {
        case Found.Bad bad -> {
          Optional<String> uri = Optional.of(bad.shown());
          sink.accept(
              unread(names.give(bad.shown()), uri, Optional.of(source(bad.path())), bad.problem()));
        }
        case Found.Source file
        when id.isPresent() -> {
          DocumentKind kind = kind(file).flatMap(FileKind::document).orElse(DocumentKind.TEXT);
          sink.accept(new FileArrival(file, kind, id.get(), limits, intake));
          progress.accept(file.bytes());
        }
        case Found.Source file -> stream(file, sink, progress);
      }
    }
  }

  private void stream(Found.Source file, Consumer<Arrival> sink, LongConsumer progress) {
    boolean standard = file.shown().equals(STANDARD_INPUT);
    String name = standard ? "stdin" : FileKind.stem(file.shown());
    Optional<String> uri = standard ? Optional.empty() : Optional.of(file.shown());
    Optional<String> source = standard ? Optional.empty() : Optional.of(source(file.path()));
    // Standard input belongs to the caller, who closes it.
    try (InputStream opened = standard ? null : Files.newInputStream(file.path())) {
      stream(
          opened == null ? standardInput : opened, kind(file), name, uri, source, sink, progress);
    } catch (IOException e) {
      Problem problem = Problem.of(IngestProblem.UNREADABLE_FILE, Trouble.of(e));
      sink.accept(unread(names.give(name), uri, source, problem));
    }
  }

  private void stream(
      InputStream raw,
      Optional<FileKind> named,
      String name,
      Optional<String> uri,
      Optional<String> source,
      Consumer<Arrival> sink,
      LongConsumer progress)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(PEEK);
    byte[] first = in.readNBytes(PEEK);
    in.reset();
    FileKind kind = named.orElseGet(() -> FileKind.opening(first, first.length));
    Batch batch = new Batch(name, uri, source, names, limits, intake, sink);
    switch (kind) {
      case LINES -> new JsonLines(batch).send(in, progress);
      case ZIPPED_LINES ->
        new JsonLines(batch).send(new GZIPInputStream(in, 1 << 16), unpacked -> {});
      case JSON -> new JsonFile(batch).send(in);
      case MAIL -> new MailFile(batch).mail(in);
      case MAILBOX -> new MailFile(batch).mailbox(in, progress);
      case WARC -> new Archive(batch).warc(in, progress);
      case WACZ -> new Archive(batch).wacz(in);
      case TABLE, FEED -> whole(in, kind, batch);
      case TEXT, PAGE, SAVED_PAGE, PDF, WORD, OPEN_DOCUMENT -> {
        DocumentKind document = kind.document().orElseThrow();
        ReportId id = names.give(name);
        Received received = FileArrival.received(in, document, id, uri, limits, intake);
        sink.accept(new Arrival.Ready(received, limits.units(), source));
      }
    }
  }

  /** Those that are taken apart as a whole. */
  private void whole(InputStream in, FileKind kind, Batch batch) throws IOException {
    byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      batch.bad(IngestProblem.FILE_TOO_LARGE, "longer than " + limits.fileBytes() + " bytes");
    } else if (kind == FileKind.TABLE) {
      new Table(batch).send(bytes);
    } else {
      new FeedFile(batch).send(bytes);
    }
  }

  /**
   * Names the files that hold one report each: the file's name where no other of the run has it,
   * else with the folders it stands in.
   */
  private void nameFiles() {
    Map<String, Integer> shared = new HashMap<>();
    for (Found each : found) {
      if (each instanceof Found.Source file && holdsOne(file)) {
        shared.merge(stem(file), 1, Integer::sum);
      }
    }
    for (Found each : found) {
      if (each instanceof Found.Source file && holdsOne(file)) {
        boolean own = shared.getOrDefault(stem(file), 0) == 1;
        ids.add(Optional.of(names.give(own ? stem(file) : FileKind.stem(file.shown()))));
      } else {
        ids.add(Optional.empty());
      }
    }
  }

  private static boolean holdsOne(Found.Source file) {
    return !file.pipe() && kind(file).flatMap(FileKind::document).isPresent();
  }

  private static Optional<FileKind> kind(Found.Source file) {
    return FileKind.named(file.shown());
  }

  private static String stem(Found.Source file) {
    String name = file.shown();
    return FileKind.stem(name.substring(name.lastIndexOf('/') + 1));
  }

  private static Arrival unread(
      ReportId id, Optional<String> uri, Optional<String> source, Problem problem) {
    return new Arrival.Ready(new Received.Unread(id, uri, List.of(problem)), 0, source);
  }

  /** How a file is called wherever a run starts. */
  static String source(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
