package isnad.app.cli;

import java.util.List;
import java.util.function.Supplier;

/**
 * An answer in each of the forms that it may be asked for, made when it is: a table, rows of
 * comma-separated values below a row of their names, and objects of JSON. {@code one} where the
 * answer is a single object rather than a list of some.
 */
record Listing(
    Supplier<String> table,
    Supplier<List<String>> rows,
    Supplier<List<String>> objects,
    boolean one) {
  /** The most lines that a list has where it has nothing: brackets, or names and a line below. */
  private static final int HEADING = 2;

  static Listing of(
      Supplier<String> table, Supplier<List<String>> rows, Supplier<List<String>> objects) {
    return new Listing(table, rows, objects, false);
  }

  /** What is written in the form of {@code format}. */
  String in(ListFormat format) {
    return switch (format) {
      case TABLE -> table.get();
      case CSV -> lines(rows.get(), "\r\n");
      case JSONL -> lines(objects.get(), "\n");
      case JSON ->
        one ? lines(objects.get(), "\n") : "[\n" + String.join(",\n", objects.get()) + "\n]\n";
    };
  }

  /** Whether {@code written}, which is this, has nothing but a heading. */
  boolean isEmpty(String written) {
    // Objects are made only where it can be.
    return !one
        && written.lines().limit(HEADING + 1).count() <= HEADING
        && objects.get().isEmpty();
  }

  private static String lines(List<String> lines, String end) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line).append(end));
    return all.toString();
  }
}
