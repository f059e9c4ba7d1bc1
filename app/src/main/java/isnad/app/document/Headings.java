package isnad.app.document;

import java.util.Optional;

/** What the first lines of a document without marks for it tell: its headline, and its date. */
final class Headings {
  /** A headline has no more units. */
  private static final int LONGEST = 160;

  /** A line with the date stands among so many. */
  private static final int LINES = 6;

  /** Words beside the date in a line that only dates the report. */
  private static final int BESIDE_DATE = 6;

  private Headings() {}

  /** The first line, where it may be a headline. */
  static Optional<String> title(String text) {
    return text.lines()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.length() <= LONGEST && !line.endsWith("."));
  }

  /** The date of the first line that is about nothing else, as ISO 8601 writes it. */
  static Optional<String> date(String text) {
    return text.lines()
        .limit(LINES)
        .filter(line -> DateLine.isOnly(line, BESIDE_DATE))
        .flatMap(line -> DateLine.find(line).stream())
        .findFirst();
  }
}
