package isnad.app.ingest;

import isnad.app.document.DocumentProblem;
import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with what is given to be read: see docs/problems.md. */
public enum IngestProblem implements ProblemCode {
  /** Nothing stands at the path. */
  MISSING_PATH(true),
  /** The system does not let the file be read, or reading it failed midway. */
  UNREADABLE_FILE(true),
  /** The system does not let the folder be listed. */
  UNREADABLE_FOLDER(true),
  /** Folders lie in folders beyond the limit. */
  FOLDER_TOO_DEEP(true),
  /** A folder has nothing that is read. */
  NO_REPORTS(true),
  /** The file is longer than a report may be. */
  FILE_TOO_LARGE(true),
  /** The text is longer than a report's may be. */
  TEXT_TOO_LONG(true),
  /** A line of a JSON Lines file is longer than a report may be. */
  LINE_TOO_LONG(true),
  /** A line of a JSON Lines file is not a report. */
  BROKEN_LINE(true),
  /** A JSON file that is neither reports nor an export of chats, or breaks off. */
  BROKEN_JSON(true),
  /** A chat between persons in an export: no report, and nobody else's business. */
  PRIVATE_CHAT(true),
  /** A feed that is none, or is damaged. */
  BROKEN_FEED(true),
  /** A row of a table that is no report. */
  BROKEN_ROW(true),
  /** A table without a column for the text. */
  NO_TEXT_COLUMN(true),
  /** An archive of pages, or a record of one, that is damaged. */
  BROKEN_ARCHIVE(true),
  /** Nothing but white space. */
  EMPTY_REPORT(true),
  /** In another language, or in none: kept and searchable, but not read for claims. */
  NO_ARABIC(true),
  /** Another report of this run has the id; this one was given another. */
  DUPLICATE_ID(false),
  /** A report line without an id, or with one that is too long; it was given one. */
  MISSING_ID(false),
  /** A date of publication that is not a date; it is left out. */
  BAD_DATE(false),
  /** A language code that is not one; the language was told from the text. */
  BAD_LANGUAGE(false),
  /** Half a surrogate pair; the text is kept as it is. */
  LONE_SURROGATE(false);

  private final boolean stops;

  IngestProblem(boolean stops) {
    this.stops = stops;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a report with {@code problem} is not even kept: there is none. */
  public static boolean loses(Problem problem) {
    return stops(problem) && problem.code() != NO_ARABIC;
  }

  /** Whether a report with {@code problem} is not read. */
  public static boolean stops(Problem problem) {
    return switch (problem.code()) {
      case IngestProblem ours -> ours.stops;
      case DocumentProblem document -> true;
      default -> false;
    };
  }
}
