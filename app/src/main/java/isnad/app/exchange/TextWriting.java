package isnad.app.exchange;

import isnad.app.present.CommaSeparated;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes incidents as rows of text: a head, the rows with what parts and ends them, a foot. */
final class TextWriting implements FormWriting {
  /** Controls, line ends, and characters that turn the direction of what follows. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

  private final Function<Carried, Told> telling;
  private final Layout layout;
  private final Dataset.Sink sink;
  private boolean begun;

  /** How rows lie in a file; {@code row} makes the fields of one a text. */
  private record Layout(
      String head, Function<List<String>, String> row, String between, String end, String foot) {}

  private TextWriting(Function<Carried, Told> telling, Layout layout, Dataset.Sink sink)
      throws IOException {
    this.telling = telling;
    this.layout = layout;
    this.sink = sink;
    write(layout.head);
  }

  /** Rows of comma-separated values below the names of their columns. */
  static TextWriting commaSeparated(
      List<String> names, Function<Carried, Told> telling, Dataset.Sink sink) throws IOException {
    String end = "\r\n";
    Layout layout = new Layout(CommaSeparated.row(names) + end, CommaSeparated::row, "", end, "");
    return new TextWriting(telling, layout, sink);
  }

  /** Rows of values with tabs between them and no names above them. */
  static TextWriting tabSeparated(Function<Carried, Told> telling, Dataset.Sink sink)
      throws IOException {
    return new TextWriting(telling, new Layout("", TextWriting::tabbed, "", "\n", ""), sink);
  }

  /** The form knows no quotes: what would end a field, or hides in one, is a space. */
  private static String tabbed(List<String> fields) {
    return fields.stream()
        .map(field -> HIDDEN.matcher(field).replaceAll(" ").strip())
        .collect(Collectors.joining("\t"));
  }

  /** Rows of one field, each a line. */
  static TextWriting lines(Function<Carried, Told> telling, Dataset.Sink sink) throws IOException {
    return new TextWriting(telling, new Layout("", List::getFirst, "", "\n", ""), sink);
  }

  /** Rows of one field that are members of an array between {@code head} and {@code foot}. */
  static TextWriting members(
      String head, Function<Carried, Told> telling, String foot, Dataset.Sink sink)
      throws IOException {
    return new TextWriting(telling, new Layout(head, List::getFirst, ",\n", "", foot), sink);
  }

  @Override
  public Counted take(Carried incident) throws IOException {
    return switch (telling.apply(incident)) {
      case Told.Rows some -> {
        for (List<String> row : some.rows()) {
          write((begun ? layout.between : "") + layout.row.apply(row) + layout.end);
          begun = true;
        }
        yield new Counted(some.rows().size(), some.left());
      }
      case Told.Nothing(Left why) -> new Counted(0, Map.of(why, 1));
    };
  }

  @Override
  public void finish() throws IOException {
    write(layout.foot);
  }

  private void write(String text) throws IOException {
    sink.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}
