package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.document.DocumentKind;
import isnad.app.document.Parsed;
import isnad.app.ingest.Columns.Part;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one table, a row each: fields parted by commas, semicolons or tabs, the names of
 * the columns in the first row.
 */
record Table(Batch batch) {
  /** A longer first row is not kept with each of the others. */
  private static final int LONGEST_HEAD = 1000;

  /** Sends the rows of the table that {@code bytes} are. */
  void send(byte[] bytes) {
    switch (DocumentKind.TEXT.parse(bytes)) {
      case Parsed.Unusable(var problem) -> batch.bad(problem.code(), problem.what());
      case Parsed.Document(Contents contents) -> {
        try {
          rows(contents.text());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
          batch.bad(IngestProblem.BROKEN_ROW, "a damaged table: " + broken.getMessage());
        }
        batch.end("no row with a report");
      }
    }
  }

  private void rows(String table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter(table))
        .setHeader()
        .setSkipHeaderRecord(true)
        .setAllowMissingColumnNames(true)
        .setIgnoreEmptyLines(true)
        .get();
    try (CSVParser parser = format.parse(new StringReader(table))) {
      List<String> names = parser.getHeaderNames();
      if (column(Part.TEXT, names).isEmpty()) {
        batch.bad(
            IngestProblem.NO_TEXT_COLUMN,
            "no column is called text, body or content; say which one it is (--columns text=NAME)");
        return;
      }
      rows(parser.iterator(), table, names);
    }
  }

  /** A row ends where the next begins. */
  private void rows(Iterator<CSVRecord> rows, String table, List<String> names) {
    @Nullable CSVRecord row = rows.hasNext() ? rows.next() : null;
    int begin = row == null ? 0 : (int) row.getCharacterPosition();
    String head = begin > LONGEST_HEAD ? "" : table.substring(0, begin);
    while (row != null) {
      @Nullable CSVRecord next;
      try {
        next = rows.hasNext() ? rows.next() : null;
      } catch (UncheckedIOException | IllegalStateException broken) {
        row(row, names, "");
        throw broken;
      }
      int end = next == null ? table.length() : (int) next.getCharacterPosition();
      String stood = table.substring((int) row.getCharacterPosition(), end);
      // Blank lines before a row are passed over.
      row(row, names, head + stood.replaceFirst("^[\r\n]+", ""));
      row = next;
    }
  }

  /** Sends a row; {@code stood} is what it is in the table, below the names of its columns. */
  private void row(CSVRecord row, List<String> names, String stood) {
    String where = "row " + row.getRecordNumber();
    Optional<String> text = value(row, Part.TEXT, names);
    if (text.isEmpty()) {
      batch.bad(row.getRecordNumber(), where, IngestProblem.BROKEN_ROW, "no text");
      return;
    }
    Optional<String> published = value(row, Part.PUBLISHED, names);
    Contents contents = new Contents(
        text.get(),
        value(row, Part.TITLE, names),
        published,
        value(row, Part.AUTHOR, names),
        Optional.empty(),
        Optional.empty());
    Optional<String> uri = value(row, Part.URI, names);
    Draft draft = new Draft(
        batch.name(value(row, Part.ID, names).or(() -> uri), row.getRecordNumber(), where),
        contents,
        uri,
        value(row, Part.OUTLET, names),
        value(row, Part.LANGUAGE, names),
        Optional.empty(),
        Optional.empty());
    byte[] bytes = stood.getBytes(StandardCharsets.UTF_8);
    batch.send(bytes.length == 0 ? draft : draft.from(bytes, AsItCame.TABLE, batch.uri()));
  }

  private Optional<String> column(Part part, List<String> names) {
    return batch.intake().columns().name(part, names);
  }

  private Optional<String> value(CSVRecord row, Part part, List<String> names) {
    return column(part, names)
        .filter(row::isSet)
        .map(row::get)
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  /** Which of the marks in use parts most fields of the first row. */
  private static String delimiter(String table) {
    int end = table.indexOf('\n');
    String first = end < 0 ? table : table.substring(0, end);
    String best = ",";
    long most = 0;
    for (String mark : List.of(",", ";", "\t")) {
      long times = first.chars().filter(c -> c == mark.charAt(0)).count();
      if (times > most) {
        best = mark;
        most = times;
      }
    }
    return best;
  }
}
