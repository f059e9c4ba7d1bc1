package isnad.app.present;

import java.util.List;
import java.util.stream.Stream;

/** Rows of fields as comma-separated values (RFC 4180), without their line ends. */
public final class CommaSeparated {
  private CommaSeparated() {}

  public static String row(List<String> fields) {
    return String.join(",", fields.stream().map(CommaSeparated::quoted).toList());
  }

  /** A row of {@code names} and all {@code rows} below it. */
  public static List<String> table(List<String> names, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(names), rows).map(CommaSeparated::row).toList();
  }

  /** A field that begins like a formula is kept from being one where a spreadsheet opens it. */
  private static String quoted(String field) {
    String safe =
        !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
