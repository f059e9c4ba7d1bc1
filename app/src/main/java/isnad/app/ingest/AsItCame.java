package isnad.app.ingest;

import java.util.Optional;

/**
 * What a report was taken from, byte for byte: a file, a page, a mail, a line. {@code name} is the
 * file or address under which it came.
 */
public record AsItCame(byte[] bytes, String type, Optional<String> name) {
  /** What a line of JSON is. */
  static final String JSON = "application/json";

  /** What a row of a table is. */
  static final String TABLE = "text/csv; charset=utf-8";

  /** What a mail is. */
  static final String MAIL = "message/rfc822";
}
