package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.ReviewProblem;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Medium;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The words of a source that is no published report, and how they came. */
final class ToldSource {
  /** What may stand before the name of a file. */
  private static final String FILE = "@";

  /** The largest file of words, in bytes. */
  private static final long LARGEST = 4L * Report.LONGEST_TEXT;

  private static final int DIGITS = 8;

  @Option(
      names = "--medium",
      paramLabel = "MEDIUM",
      description = "How the words came: ${COMPLETION-CANDIDATES}.")
  private @Nullable Medium medium;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "The words of the source as they were noted, or @FILE.")
  private @Nullable String words;

  @Option(names = "--date", paramLabel = "DATE", description = "When they were said or written.")
  private @Nullable String date;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Through whom they came; who adds the claim, otherwise.")
  private @Nullable String outlet;

  @Option(names = "--id", paramLabel = "ID", description = "What the source is called.")
  private @Nullable String id;

  boolean isEmpty() {
    return medium == null && words == null;
  }

  Medium medium() throws Refused {
    if (medium == null) {
      throw bad("how the words came is told by --medium");
    }
    return medium;
  }

  /** The source as a report that nobody published; {@code by} took its words down. */
  Report report(Surroundings here, String by) throws Refused {
    String text = words(here);
    try {
      Optional<Published> when = Optional.ofNullable(date).map(Published::parse);
      String name = id != null
          ? id
          : medium().key()
              + when.map(one -> "-" + one.date()).orElse("")
              + "-"
              + Digest.of(text).hex().substring(0, DIGITS);
      return new Report(
          new ReportId(name),
          Optional.of(outlet == null ? by : outlet),
          Language.ARABIC,
          Optional.empty(),
          when,
          Optional.empty(),
          text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw bad(String.valueOf(wrong.getMessage()));
    }
  }

  private String words(Surroundings here) throws Refused {
    if (words == null || words.isBlank()) {
      throw bad("the words of the source are told by --words");
    }
    if (!words.startsWith(FILE)) {
      return words;
    }
    Path file = here.folder().resolve(words.substring(FILE.length()));
    try {
      if (Files.size(file) > LARGEST) {
        throw new Refused(
            ReviewProblem.UNREADABLE_WORDS.of(file + " has more than " + LARGEST + " bytes"));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Refused(ReviewProblem.UNREADABLE_WORDS.of(file + ": " + Failure.said(e)));
    }
  }

  private static Refused bad(String what) {
    return new Refused(ReviewProblem.BAD_CLAIM.of(what));
  }
}
