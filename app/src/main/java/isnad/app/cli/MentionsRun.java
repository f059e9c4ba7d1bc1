package isnad.app.cli;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Received;
import isnad.app.ingest.RunProblem;
import isnad.app.ingest.TokenFile;
import isnad.app.json.MentionsLine;
import isnad.app.present.MentionTable;
import isnad.app.present.TokenTags;
import isnad.core.naming.NamedMention;
import isnad.core.reading.NameReading;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in many reports or tokenised texts and writes them in order, one after another.
 */
final class MentionsRun {
  private final NameReading names;
  private final Destination out;
  private final Surroundings here;
  private int read;
  private int unread;

  MentionsRun(NameReading names, Destination out, Surroundings here) {
    this.names = names;
    this.out = out;
    this.here = here;
  }

  /** Writes the names of all reports: as JSON lines, or as {@code table} where it is given. */
  void reports(Ingest ingest, @Nullable MentionTable table) throws IOException {
    try {
      ingest.send(arrival -> report(arrival, table), bytes -> {});
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void report(Arrival arrival, @Nullable MentionTable table) {
    Received received = arrival.receive();
    List<Problem> problems = new ArrayList<>(received.problems());
    List<NamedMention> mentions = List.of();
    boolean good = received.isReadable();
    if (good && received instanceof Received.WithText text) {
      try {
        mentions = names.read(text.report());
      } catch (RuntimeException | StackOverflowError e) {
        // One report that Isnad cannot cope with must not cost the others.
        problems.add(Problem.of(RunProblem.INTERNAL_FAULT, "reading failed: " + e));
        good = false;
      }
    }
    read += good ? 1 : 0;
    unread += good ? 0 : 1;
    write(piece(received, mentions, problems, table));
  }

  private static String piece(
      Received received,
      List<NamedMention> mentions,
      List<Problem> problems,
      @Nullable MentionTable table) {
    return switch (received) {
      case Received.Unread none ->
        table == null
            ? MentionsLine.unread(none.id(), none.uri(), problems) + "\n"
            : table.of(none.id(), mentions, problems);
      case Received.WithText text ->
        table == null
            ? MentionsLine.of(text.report(), mentions, problems) + "\n"
            : table.of(text.report().id(), mentions, problems);
    };
  }

  /** Writes the tokens of all files with their tags. */
  void tokens(List<String> paths) throws IOException {
    for (String path : paths) {
      boolean standard = path.equals(Ingest.STANDARD_INPUT);
      // Standard input belongs to the caller, who closes it.
      try (InputStream opened =
          standard ? null : Files.newInputStream(here.folder().resolve(path))) {
        tokens(new TokenFile(opened == null ? here.in() : opened));
        read++;
      } catch (ReaderGone gone) {
        throw gone;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (IOException e) {
        here.say("isnad: cannot read " + path + ": " + Failure.said(e));
        unread++;
      }
    }
  }

  private void tokens(TokenFile file) throws IOException {
    TokenFile.TokenText text = file.next();
    while (text != null) {
      write(TokenTags.lines(text, names.read(Report.of("tokens", text.text()))));
      text = file.next();
    }
  }

  private void write(String piece) {
    try {
      out.write(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExitStatus status() {
    if (read == 0) {
      return ExitStatus.NOTHING;
    }
    return unread == 0 ? ExitStatus.GOOD : ExitStatus.SOME_BAD;
  }
}
